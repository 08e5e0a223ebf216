package io.github.hearsay.html;

/** Looks at the bytes of a page: all that makes a tag is ASCII, and no byte of another character is. */
final class Bytes {

  private Bytes() {}

  /** The first {@code c} from {@code from} on; the end of the page when there is none. */
  static int find(byte[] page, char c, int from) {
    int at = from;
    while (at < page.length && page[at] != c) {
      at++;
    }
    return at;
  }

  /** Where the name of a tag that starts at {@code start} ends. */
  static int endOfName(byte[] page, int start) {
    int at = start;
    while (at < page.length && !endsName(page[at])) {
      at++;
    }
    return at;
  }

  private static boolean endsName(byte c) {
    return c <= '>' && (c == '>' || c == '/' || isSpace(c));
  }

  /** Whether the word stands at {@code start}, in letters of either case; the word itself is in lower case. */
  static boolean isWord(byte[] page, int start, String word) {
    if (page.length - start < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(page[start + i]) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether exactly these characters stand at {@code start}. */
  static boolean startsWith(byte[] page, int start, String text) {
    if (page.length - start < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (page[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int lower(byte c) {
    return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
  }

  static boolean isLetter(byte c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isSpace(byte c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }
}
