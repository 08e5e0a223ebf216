package io.github.hearsay.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Backslash escapes and character references, in text and in addresses. */
final class Escapes {

  static final int LONGEST_REFERENCE = 33;
  private static final String REPLACEMENT = "\ufffd";

  private Escapes() {}

  /** The text that {@code source} stands for. */
  static String decoded(CharSequence source) {
    String text = source.toString();
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '&' ? referenceEnd(text, at, text.length()) : at;
      if (end > at) {
        decoded.append(reference(text, at, end));
        at = end;
      } else {
        at += isEscape(text, at, text.length()) ? 1 : 0;
        decoded.append(text.charAt(at++));
      }
    }
    return decoded.toString();
  }

  /** Whether the character at {@code at} is a backslash that only says that the next one is meant as it stands. */
  static boolean isEscape(String text, int at, int to) {
    return text.charAt(at) == '\\' && at + 1 < to && isAsciiPunctuation(text.charAt(at + 1));
  }

  /** Where the character reference ends that starts at {@code at}; {@code at} itself when none does. */
  static int referenceEnd(String text, int at, int to) {
    int limit = Math.min(to, at + LONGEST_REFERENCE);
    int semicolon = at + 1;
    while (semicolon < limit && (isAlphanumeric(text.charAt(semicolon)) || semicolon == at + 1 && text.charAt(semicolon) == '#')) {
      semicolon++;
    }
    boolean closed = semicolon < limit && text.charAt(semicolon) == ';';
    return closed && !reference(text, at, semicolon + 1).isEmpty() ? semicolon + 1 : at;
  }

  /** What the reference from {@code at} to {@code end} stands for; empty when it stands for nothing. */
  static String reference(String text, int at, int end) {
    if (text.charAt(at + 1) == '#') {
      return numeric(text, at + 2, end - 1);
    }
    String written = text.substring(at, end);
    String named = Html5Entities.entityToString(written);
    return named.equals(written) ? "" : named;
  }

  private static String numeric(String text, int from, int to) {
    boolean hex = from < to && (text.charAt(from) == 'x' || text.charAt(from) == 'X');
    int start = hex ? from + 1 : from;
    int digits = to - start;
    if (digits < 1 || digits > (hex ? 6 : 7)) {
      return "";
    }
    int value = 0;
    for (int i = start; i < to; i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), hex ? 16 : 10) : -1;
      if (digit < 0) {
        return "";
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    boolean usable =
        Character.isValidCodePoint(value)
            && (value > 0xffff || !Character.isSurrogate((char) value) && !Markup.isForbidden((char) value));
    return usable ? Character.toString(value) : REPLACEMENT;
  }

  static boolean isAsciiPunctuation(char c) {
    return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
  }

  private static boolean isAlphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
