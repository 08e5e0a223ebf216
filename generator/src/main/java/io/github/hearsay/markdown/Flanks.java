package io.github.hearsay.markdown;

/**
 * What stands on the two sides of a run of asterisks and the like, and so whether it may open or close emphasis (CommonMark 0.31, 6.2).
 *
 * @param left whether the run is left-flanking
 * @param right whether it is right-flanking
 */
record Flanks(boolean left, boolean right, boolean markBefore, boolean markAfter) {

  /** The flanks of a run between the code points {@code before} and {@code after}. */
  static Flanks of(int before, int after) {
    boolean blankBefore = isBlank(before);
    boolean blankAfter = isBlank(after);
    boolean markBefore = isPunctuation(before);
    boolean markAfter = isPunctuation(after);
    boolean left = !blankAfter && (!markAfter || blankBefore || markBefore);
    boolean right = !blankBefore && (!markBefore || blankAfter || markAfter);
    return new Flanks(left, right, markBefore, markAfter);
  }

  /** Whether a run of {@code sign} may open emphasis; within a word an underscore may not. */
  boolean opens(char sign) {
    return left && (sign != '_' || !right || markBefore);
  }

  /** Whether a run of {@code sign} may close emphasis. */
  boolean closes(char sign) {
    return right && (sign != '_' || !left || markAfter);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c > 0x7f && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return Escapes.isAsciiPunctuation((char) c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
