package io.github.hearsay.shipped;

/** Style sheets as browsers need them: without comments, and without space and zeros that mean nothing. */
final class StyleText {

  private static final String TIGHT = "{};,>~/";

  private final String css;
  private final StringBuilder small;
  private int at;
  private boolean space;

  private StyleText(String css) {
    this.css = css;
    this.small = new StringBuilder(css.length());
  }

  /** The same rules in fewer bytes. What stands in quotes stays as it is. */
  static String small(String css) {
    return new StyleText(css).shrink();
  }

  private String shrink() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == '/' && css.startsWith("/*", at)) {
        skipComment();
      } else if (Character.isWhitespace(c)) {
        space = true;
        at++;
      } else if (c == '"' || c == '\'') {
        quoted(c);
      } else if (c == '0' && css.startsWith("0.", at) && !isPartOfWord()) {
        // A fraction needs no zero before its point.
        add('.');
        at += 2;
      } else {
        add(c);
        at++;
      }
    }
    return small.toString();
  }

  /** Whether what comes next goes on with what stands there: the zero of 10.5 is no fraction's. */
  private boolean isPartOfWord() {
    return !space && !small.isEmpty() && (Character.isLetterOrDigit(small.charAt(small.length() - 1)) || small.charAt(small.length() - 1) == '.');
  }

  private void skipComment() {
    int end = css.indexOf("*/", at + 2);
    at = end < 0 ? css.length() : end + 2;
    space = true;
  }

  private void quoted(char quote) {
    int start = at++;
    while (at < css.length() && css.charAt(at) != quote) {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(css.length(), at + 1);
    add(quote);
    small.append(css, start + 1, at);
  }

  /** A space stays between words; after a colon, which is then one of a declaration, it does not, but before one of a selector it does. */
  private void add(char c) {
    char last = small.isEmpty() ? ';' : small.charAt(small.length() - 1);
    if (space && TIGHT.indexOf(c) < 0 && TIGHT.indexOf(last) < 0 && last != ':') {
      small.append(' ');
    }
    if (c == '}' && last == ';') {
      small.setLength(small.length() - 1);
    }
    small.append(c);
    space = false;
  }
}
