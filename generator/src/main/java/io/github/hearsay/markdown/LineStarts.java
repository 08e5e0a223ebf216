package io.github.hearsay.markdown;

/** What the lines of a text begin with, for {@link SimpleBlocks}. */
final class LineStarts {

  private static final int LONGEST_NUMBER = 9;
  private static final int LOWEST_HEADING = 6;

  private final char[] chars;

  LineStarts(char[] chars) {
    this.chars = chars;
  }

  /** Where the content of the quoted line that begins at {@code at} begins. */
  int afterSign(int at) {
    return at + 1 < chars.length && chars[at + 1] == ' ' ? at + 2 : at + 1;
  }

  /** The length of the sign of a list item that begins at {@code at}, with one blank and text behind it; 0 if there is none. */
  int marker(int at) {
    int end = endOfSign(chars, at);
    return end > at && end + 1 < chars.length && chars[end] == ' ' && chars[end + 1] > ' ' ? end - at : 0;
  }

  /** Where a sign such as {@code -} or {@code 12.}, as list items begin with, ends that begins at {@code at}; {@code at} itself if there is none. */
  static int endOfSign(char[] chars, int at) {
    int end = at;
    if (end < chars.length && (chars[end] == '-' || chars[end] == '+' || chars[end] == '*')) {
      return end + 1;
    }
    while (end < chars.length && end - at < LONGEST_NUMBER && chars[end] >= '0' && chars[end] <= '9') {
      end++;
    }
    boolean numbered = end > at && end < chars.length && (chars[end] == '.' || chars[end] == ')');
    return numbered ? end + 1 : at;
  }

  /** Whether nothing but a paragraph can begin at {@code at}. */
  boolean beginsText(int at) {
    char c = chars[at];
    return switch (c) {
      case ' ', '\t', '>', '=', '`', '~', '<', '|', ':' -> false;
      case '#' -> !isHash(at);
      case '[' -> at + 1 < chars.length && chars[at + 1] != '^';
      case '-', '+', '*', '_' -> !isBlank(endOfRun(at));
      default -> c < '0' || c > '9' || !isNumbered(at);
    };
  }

  /** Whether the line that begins at {@code at} ends the paragraph above: text cannot, nor can a list that is numbered. */
  boolean interrupts(int at) {
    char c = chars[at];
    return c == '>' || c == '#' && isHash(at) || (c < '0' || c > '9') && marker(at) > 0 && !isRule(at);
  }

  private boolean isNumbered(int at) {
    int end = at;
    while (end < chars.length && chars[end] >= '0' && chars[end] <= '9') {
      end++;
    }
    return end < chars.length && (chars[end] == '.' || chars[end] == ')') && isBlank(end + 1);
  }

  boolean isHash(int at) {
    int end = endOfRun(at);
    return end - at <= LOWEST_HEADING && isBlank(end);
  }

  /** Three or more of one sign with nothing but blanks between them. */
  boolean isRule(int at) {
    int signs = 0;
    int end = at;
    while (!isLineEnd(end)) {
      if (chars[end] == chars[at]) {
        signs++;
      } else if (chars[end] != ' ') {
        return false;
      }
      end++;
    }
    return signs > 2;
  }

  int endOfRun(int at) {
    int end = at + 1;
    while (end < chars.length && chars[end] == chars[at]) {
      end++;
    }
    return end;
  }

  int afterBlanks(int at) {
    int after = at;
    while (after < chars.length && chars[after] == ' ') {
      after++;
    }
    return after;
  }

  int lineEnd(int at) {
    int end = at;
    while (!isLineEnd(end)) {
      end++;
    }
    return end;
  }

  boolean isLineEnd(int at) {
    return at >= chars.length || chars[at] == '\n';
  }

  private boolean isBlank(int at) {
    return at >= chars.length || chars[at] <= ' ';
  }

  /** The number that a list begins with. */
  int number(int at) {
    int number = 0;
    for (int i = at; chars[i] >= '0' && chars[i] <= '9'; i++) {
      number = number * 10 + chars[i] - '0';
    }
    return number;
  }

  /** Whether after blank lines there is another item, or something indented as if it belonged to the last one. */
  boolean goesOnAfterBlankLines(int from) {
    int at = from;
    int start = afterBlanks(at);
    while (start < chars.length && chars[start] == '\n') {
      at = start + 1;
      start = afterBlanks(at);
    }
    return start < chars.length && (start > at || marker(start) > 0 || !beginsText(start) && chars[start] != '#' && chars[start] != '>');
  }
}
