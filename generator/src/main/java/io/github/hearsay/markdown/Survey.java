package io.github.hearsay.markdown;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;

/**
 * One look at every line before parsing: what the text may hold, so that nobody looks for what is not there, and whether it can be read in
 * reasonable time. What is turned away here takes flexmark time in the square of its length, or a stack in the length of a row.
 */
final class Survey {

  /** Lists and quotes within each other: the tree is walked as deep. */
  static final int DEEPEST = 50;

  /** Lines of a text: code and quotes are put together from their lines, each time copying what there is. */
  static final int MOST_LINES = 20_000;

  /** Opening brackets in lines without a blank one between them: each link looks at all that are still open. */
  static final int MOST_BRACKETS = 2_000;

  /** Bars in one line: a regular expression goes as deep as a table has columns. */
  static final int MOST_BARS = 200;

  private static final boolean[] TELLING = new boolean[0x80];

  static {
    for (char c : "|[@:.".toCharArray()) {
      TELLING[c] = true;
    }
  }

  private final Source source;
  private final char[] chars;
  private final Problems problems;
  private final Nesting nesting;
  private boolean bars;
  private boolean bareLinks;
  private boolean fit = true;
  private int brackets;
  private int barsInLine;

  private Survey(Source source, Problems problems) {
    this.source = source;
    this.chars = source.chars();
    this.problems = problems;
    this.nesting = new Nesting(chars);
  }

  /** Looks at {@code source}; what makes it unfit to be parsed goes to {@code problems}. */
  static Survey of(Source source, Problems problems) {
    Survey survey = new Survey(source, problems);
    if (survey.chars.length > MarkdownCompiler.MAX_LENGTH) {
      survey.turnAway(
          Code.FILE_TOO_LARGE, 0,
          "a text of " + survey.chars.length + " characters is longer than " + MarkdownCompiler.MAX_LENGTH,
          "make several stories of it");
    } else {
      survey.lines();
    }
    return survey;
  }

  /** Whether the text may be parsed. */
  boolean isFit() {
    return fit;
  }

  /** Whether there may be a table. */
  boolean mayHaveTable() {
    return bars && Tables.mayBeIn(chars);
  }

  /** Whether there may be an address outside link syntax. */
  boolean mayHaveBareLinks() {
    return bareLinks;
  }

  private void lines() {
    int start = 0;
    for (int line = 1; start < chars.length && fit; line++) {
      if (line > MOST_LINES) {
        turnAway(Code.TANGLED_TEXT, start, "a text of more than " + MOST_LINES + " lines", "make several stories of it");
      } else if (nesting.line(start) > DEEPEST) {
        turnAway(
            Code.TOO_DEEP, start, "lists and quotes nested more than " + DEEPEST + " deep",
            "take some levels out, or put a backslash before signs that are not meant so");
      }
      start = rest(start) + 1;
    }
  }

  /** Goes through one line and gives back where it ends. */
  private int rest(int start) {
    barsInLine = 0;
    boolean blank = true;
    int at = start;
    while (at < chars.length && chars[at] != '\n') {
      char c = chars[at];
      if (c > ' ') {
        blank = false;
        if (c < 0x80 && TELLING[c]) {
          note(c, at);
        }
      }
      at++;
    }
    brackets = blank ? 0 : brackets;
    if (barsInLine > MOST_BARS) {
      turnAway(Code.TANGLED_TEXT, start, "a line with more than " + MOST_BARS + " bars", "make the table narrower, or make several of it");
    } else if (brackets > MOST_BRACKETS) {
      turnAway(
          Code.TANGLED_TEXT, start, "more than " + MOST_BRACKETS + " opening brackets without a blank line between them",
          "put in blank lines, or a backslash before brackets that begin no link");
    }
    return at;
  }

  private void note(char c, int at) {
    switch (c) {
      case '|' -> {
        bars = true;
        barsInLine++;
      }
      case '[' -> brackets++;
      case '@' -> bareLinks = true;
      case ':' -> bareLinks |= at + 2 < chars.length && chars[at + 1] == '/' && chars[at + 2] == '/';
      default -> bareLinks |= at > 2 && chars[at - 1] == 'w' && chars[at - 2] == 'w' && chars[at - 3] == 'w';
    }
  }

  private void turnAway(Code code, int offset, String message, String hint) {
    fit = false;
    problems.add(code, source.at(offset, 0), message, hint);
  }
}
