package io.github.hearsay.outside;

/** What became of asking for a page. */
sealed interface Answer {

  /** It is there. */
  record There() implements Answer {}

  /** It is there, but at another address for good. */
  record Moved(String to) implements Answer {}

  /** It is not; in words that follow its address. */
  record Gone(String why) implements Answer {}
}
