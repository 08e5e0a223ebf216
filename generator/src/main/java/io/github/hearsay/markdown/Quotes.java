package io.github.hearsay.markdown;

import java.util.Arrays;

/**
 * Straight quotes made typographic, as they are written. A single quote is set as an apostrophe and turned into an opening one only when
 * its partner is found: "'tis" and "the '90s" stay right.
 */
final class Quotes {

  private static final char OPEN_DOUBLE = '\u201c';
  private static final char CLOSE_DOUBLE = '\u201d';
  private static final char OPEN_SINGLE = '\u2018';
  private static final char APOSTROPHE = '\u2019';

  private final Markup markup;
  private int[] singles = new int[8];
  private int openSingles;
  private int openDoubles;

  Quotes(Markup markup) {
    this.markup = markup;
  }

  /** Quotes do not reach from one block into the next. */
  void reset() {
    openSingles = 0;
    openDoubles = 0;
  }

  /** Writes a quote that stands between two characters; blanks at the ends of a block. */
  void write(char quote, char before, char after) {
    if (quote == '"') {
      markup.character(doubled(before, after));
    } else if (Character.isDigit(before) && Character.isDigit(after)) {
      markup.character('\'');
    } else {
      single(before, after);
    }
  }

  private char doubled(char before, char after) {
    boolean mayOpen = !isBlank(after) && (isBlank(before) || isOpening(before));
    boolean mayClose = !isBlank(before);
    if (openDoubles > 0 && mayClose && (isEnd(after) || !mayOpen)) {
      openDoubles--;
      return CLOSE_DOUBLE;
    }
    if (mayOpen) {
      openDoubles++;
      return OPEN_DOUBLE;
    }
    // With nothing to close, a mark after a digit is one of inches.
    return mayClose && !Character.isDigit(before) ? CLOSE_DOUBLE : '"';
  }

  private void single(char before, char after) {
    boolean mayOpen = !isBlank(after) && (isBlank(before) || isOpening(before));
    if (openSingles > 0 && !isBlank(before) && !mayOpen && !Character.isLetterOrDigit(after)) {
      openSingles--;
      markup.set(singles[openSingles], OPEN_SINGLE);
      markup.character(APOSTROPHE);
      return;
    }
    markup.character(APOSTROPHE);
    if (mayOpen) {
      if (openSingles == singles.length) {
        singles = Arrays.copyOf(singles, openSingles * 2);
      }
      singles[openSingles++] = markup.length() - 1;
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c);
  }

  private static boolean isEnd(char c) {
    return isBlank(c) || ".,;:!?)]}\u2026\u2014\u2013'\u2019\"".indexOf(c) >= 0;
  }

  private static boolean isOpening(char c) {
    return "([{-/\u2013\u2014\u201c\u2018\u00ab\u00bf\u00a1\"".indexOf(c) >= 0;
  }
}
