package io.github.hearsay.render;

/** Plain text as HTML, good for an attribute too. */
final class Escape {

  private Escape() {}

  static void append(StringBuilder out, String text) {
    // An array, gone through once: asking a string for one character after another is several times slower before the last compiler has seen it.
    char[] chars = text.toCharArray();
    int start = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'')) {
        out.append(chars, start, i - start).append(reference(c));
        start = i + 1;
      }
    }
    if (start == 0) {
      out.append(text);
    } else {
      out.append(chars, start, chars.length - start);
    }
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
