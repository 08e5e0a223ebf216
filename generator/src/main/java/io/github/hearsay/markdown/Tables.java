package io.github.hearsay.markdown;

/** Tells texts that may have tables from those that cannot. */
final class Tables {

  private Tables() {}

  /** A table has a line of bars and dashes: somewhere a bar with a dash, a colon, a blank or nothing on each side. */
  static boolean mayBeIn(char[] text) {
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '|' && isRuled(text, i - 1) && isRuled(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRuled(char[] text, int at) {
    return at < 0 || at >= text.length || " \t\n-:>".indexOf(text[at]) >= 0;
  }
}
