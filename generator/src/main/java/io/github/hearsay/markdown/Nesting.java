package io.github.hearsay.markdown;

/** Follows, line by line, how deep lists and quotes are nested; never less than they are. */
final class Nesting {

  private final char[] chars;
  /** The columns at which the content of the open list items begins. */
  private final int[] contents = new int[Survey.DEEPEST + 2];
  private int open;
  private int at;
  private int column;

  Nesting(char[] chars) {
    this.chars = chars;
  }

  /** How deep the line nests that begins at {@code start}; deeper than {@link Survey#DEEPEST} is not told apart. */
  int line(int start) {
    at = start;
    column = 0;
    blanks();
    int quotes = quotes();
    if (at == chars.length || chars[at] == '\n') {
      return quotes;
    }
    while (open > 0 && column < contents[open - 1]) {
      open--;
    }
    while (quotes + open <= Survey.DEEPEST && marker()) {
      blanks();
      quotes += quotes();
    }
    return quotes + open;
  }

  private int quotes() {
    int quotes = 0;
    while (at < chars.length && chars[at] == '>') {
      quotes++;
      at++;
      column = 0;
      blanks();
    }
    return quotes;
  }

  private void blanks() {
    while (at < chars.length && (chars[at] == ' ' || chars[at] == '\t')) {
      column += chars[at] == '\t' ? 4 - column % 4 : 1;
      at++;
    }
  }

  /** Steps over the sign of a list item, if there is one. */
  private boolean marker() {
    int end = LineStarts.endOfSign(chars, at);
    boolean item = end > at && (end == chars.length || chars[end] <= ' ') && !isRule(end);
    if (item) {
      column += end - at + 1;
      at = end;
      contents[open++] = column;
    }
    return item;
  }

  /** A line of nothing but one sign is a rule, not fifty lists. */
  private boolean isRule(int from) {
    char sign = chars[at];
    int signs = 1;
    int end = from;
    while (end < chars.length && (chars[end] == sign || chars[end] == ' ' || chars[end] == '\t')) {
      signs += chars[end] == sign ? 1 : 0;
      end++;
    }
    return signs > 2 && (end == chars.length || chars[end] == '\n');
  }
}
