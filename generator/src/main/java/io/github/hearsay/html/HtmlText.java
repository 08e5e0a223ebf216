package io.github.hearsay.html;

/** The text of HTML, without the tags. */
public final class HtmlText {

  private HtmlText() {}

  /** What a reader sees of {@code html}: entities decoded, runs of space made one, scripts and styles left out. */
  public static String plain(String html) {
    throw new UnsupportedOperationException();
  }

  /** The first words of {@link #plain}, at most {@code max} characters, cut between words and ended by an ellipsis. */
  public static String excerpt(String html, int max) {
    throw new UnsupportedOperationException();
  }
}
