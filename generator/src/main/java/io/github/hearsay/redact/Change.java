package io.github.hearsay.redact;

/** What becomes of a text; whoever leaves one alone gives back the very same. */
interface Change {

  /** Plain text. */
  String plain(String text);

  /** HTML with open places. */
  String markup(String html);

  /** An id, a path or a part of one. */
  String address(String text);

  /** Whether an address of another site has to go. */
  default boolean takesAway(String url) {
    return plain(url) != url;
  }
}
