package io.github.hearsay.markdown;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/** Whether a run of asterisks and the like may open and close emphasis, by what stands on its two sides (CommonMark 0.31, 6.2). */
record Flanks(boolean opens, boolean closes) {

  static Flanks of(int before, int after, DelimiterProcessor processor) {
    boolean blankBefore = isBlank(before);
    boolean blankAfter = isBlank(after);
    boolean markBefore = isPunctuation(before);
    boolean markAfter = isPunctuation(after);
    boolean left = !blankAfter && (!markAfter || blankBefore || markBefore);
    boolean right = !blankBefore && (!markBefore || blankAfter || markAfter);
    String one = Character.toString(before);
    String other = Character.toString(after);
    return new Flanks(
        processor.canBeOpener(one, other, left, right, markBefore, markAfter, blankBefore, blankAfter),
        processor.canBeCloser(one, other, left, right, markBefore, markAfter, blankBefore, blankAfter));
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
