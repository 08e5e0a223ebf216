package io.github.hearsay.render;

import java.nio.charset.StandardCharsets;

/** Plain text as HTML, good for an attribute too. */
final class Escape {

  private Escape() {}

  static void append(StringBuilder out, String text) {
    if (isPlain(text)) {
      out.append(text);
      return;
    }
    char[] chars = text.toCharArray();
    int start = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'')) {
        out.append(chars, start, i - start).append(reference(c));
        start = i + 1;
      }
    }
    out.append(chars, start, chars.length - start);
  }

  /**
   * Whether nothing in it has to be escaped. Looks at bytes, which most strings are made of and give away at once: asking for one character after
   * another is several times slower before the last compiler has seen it. Characters that have no such byte come out as question marks.
   */
  private static boolean isPlain(String text) {
    for (byte c : text.getBytes(StandardCharsets.ISO_8859_1)) {
      if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'')) {
        return false;
      }
    }
    return true;
  }

  private static String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
  }
}
