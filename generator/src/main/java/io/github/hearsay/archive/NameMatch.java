package io.github.hearsay.archive;

import io.github.hearsay.text.Scripts;

/** Whether a name stands at a spot of escaped text, as a word or words of its own. */
final class NameMatch {

  private NameMatch() {}

  /** Whether a word can begin at {@code at}. */
  static boolean startsWord(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == '-' || isApostrophe(before)) {
      // "Jean-Paul" has no Paul in it, and "O'Brien" no Brien; but a quotation may open with the sign.
      return at < 2 || !isWordPart(text.codePointBefore(at - 1));
    }
    return !joined(text, at);
  }

  /** Where {@code name}, which begins at {@code start}, ends in the text; 0 when something else stands there. */
  static int end(String text, int start, String name) {
    int at = start;
    for (int i = 0; i < name.length(); i++) {
      int after = after(text, at, name.charAt(i));
      if (after == 0) {
        return 0;
      }
      at = after;
    }
    return endsWord(text, at) ? at : 0;
  }

  private static int after(String text, int at, char wanted) {
    if (at >= text.length()) {
      return 0;
    }
    return switch (wanted) {
      case '\'', '’' -> isApostrophe(text.charAt(at)) ? at + 1 : 0;
      case ' ' -> isBlank(text.charAt(at)) ? at + 1 : 0;
      case '&' -> text.startsWith("&amp;", at) ? at + 5 : 0;
      default -> text.charAt(at) == wanted ? at + 1 : 0;
    };
  }

  private static boolean endsWord(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char next = text.charAt(at);
    if (next == '-') {
      return at + 1 >= text.length() || !isWordPart(text.codePointAt(at + 1));
    }
    if (!isApostrophe(next)) {
      return !joined(text, at);
    }
    return at + 1 >= text.length() || !isWordPart(text.codePointAt(at + 1)) || isPossessive(text, at + 1);
  }

  private static boolean isPossessive(String text, int at) {
    char c = text.charAt(at);
    return (c == 's' || c == 'S') && (at + 1 >= text.length() || !isWordPart(text.codePointAt(at + 1)));
  }

  /** Whether the characters before and at {@code at} are of one word. Scripts that leave no blanks between words never tell. */
  private static boolean joined(String text, int at) {
    int before = text.codePointBefore(at);
    int here = text.codePointAt(at);
    return isWordPart(before) && isWordPart(here) && !Scripts.isUnspaced(before) && !Scripts.isUnspaced(here);
  }

  private static boolean isWordPart(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isLetterOrDigit(c) || Scripts.isAccent(c) || Scripts.isSign(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\u00a0';
  }
}
