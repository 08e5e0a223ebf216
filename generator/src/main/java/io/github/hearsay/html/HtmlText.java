package io.github.hearsay.html;

/** Text that a page has room for. */
public final class HtmlText {

  private static final char ELLIPSIS = '…';

  private HtmlText() {}

  /** The first words of a plain text, at most {@code max} characters, cut between words and ended by an ellipsis. */
  public static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = text.lastIndexOf(' ', max - 1);
    if (end < max / 2) {
      // One long word, or a script that writes none: anywhere but inside a character.
      end = Character.isLowSurrogate(text.charAt(max - 1)) ? max - 2 : max - 1;
    }
    while (end > 0 && isWeakEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  private static boolean isWeakEnd(char c) {
    return c == ' ' || c == ',' || c == ';' || c == ':' || c == '–' || c == '—' || c == '…' || c == '(';
  }
}
