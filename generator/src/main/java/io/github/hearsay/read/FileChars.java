package io.github.hearsay.read;

import java.util.Arrays;

/**
 * The characters of a file, with LF line ends and no byte order mark. An array rather than a string: it is made of bytes in one go, and
 * reading a character of it costs a third.
 */
final class FileChars {

  private final char[] chars;
  private final int length;
  private final boolean mayCompose;

  private FileChars(char[] chars, int length, boolean mayCompose) {
    this.chars = chars;
    this.length = length;
    this.mayCompose = mayCompose;
  }

  static FileChars of(String text) {
    return new FileChars(text.toCharArray(), text.length(), true);
  }

  /** The first {@code length} characters of {@code chars}; {@code mayCompose} says whether NFC may change any of them. */
  static FileChars of(char[] chars, int length, boolean mayCompose) {
    return new FileChars(chars, length, mayCompose);
  }

  int length() {
    return length;
  }

  String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  @Override
  public String toString() {
    return text(0, length);
  }

  /** What begins at {@code from}, in NFC. */
  char[] composedFrom(int from) {
    return mayCompose ? SourceText.composed(text(from, length)).toCharArray() : Arrays.copyOfRange(chars, from, length);
  }

  /** Where the line after the one at {@code from} begins; the length if there is none. */
  int nextLine(int from) {
    int at = from;
    while (at < length && chars[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, length);
  }

  /** Whether the line from {@code from} up to {@code next}, where the one after it begins, is {@code fence}, blanks after it aside. */
  boolean isFence(String fence, int from, int next) {
    int rest = from + fence.length();
    if (rest > next) {
      return false;
    }
    for (int i = 0; i < fence.length(); i++) {
      if (chars[from + i] != fence.charAt(i)) {
        return false;
      }
    }
    return isBlank(rest, next);
  }

  boolean isBlank(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(chars[at])) {
      at++;
    }
    return at == to;
  }
}
