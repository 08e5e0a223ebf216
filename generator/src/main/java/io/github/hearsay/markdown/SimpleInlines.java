package io.github.hearsay.markdown;

import io.github.hearsay.problem.Location;

/**
 * Writes the running text of a block straight from the source, as long as it is of the simple sort: emphasis that opens and closes in
 * order, links with their address, links in double brackets. Whatever leaves room for doubt is left to flexmark, so that both always
 * come to the same result.
 */
final class SimpleInlines {

  /** What every method answers that comes upon something that is not simple. */
  static final int NOT_SIMPLE = -1;

  private static final int DEEPEST = 8;
  private static final int LONGEST_WIKI_LINK = 500;

  private static final boolean[] SPECIAL = new boolean[0x80];
  /** What an address may not hold: brackets and quotes, and what stands for something else. */
  private static final String NOT_IN_ADDRESS = "()<>[]\\&\"'`\u007f";

  static {
    for (char c : "*_[]<`~\\\t\n".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final Work work;
  private final Markup markup;
  private final char[] chars;
  private final Prose prose;
  private final LinkMarks marks;
  private final char[] signs = new char[DEEPEST];
  private final int[] lengths = new int[DEEPEST];
  /** How much emphasis is open, and how much of it was open before the label of the open link began. */
  private int depth;
  private int floor;
  private boolean inLabel;
  private boolean begun;
  private boolean hardBreak;
  private int lineStart;
  /** Where the text begins that has yet to be written. */
  private int pending;

  SimpleInlines(Work work, Markup markup) {
    this.work = work;
    this.markup = markup;
    this.chars = work.source().chars();
    this.prose = new Prose(markup);
    this.marks = new LinkMarks(work, markup, prose);
  }

  /** Starts a block of its own. */
  void begin() {
    prose.reset();
    depth = 0;
    floor = 0;
    begun = false;
  }

  /** Writes the line of text that begins at {@code from}, which is no blank, and gives back where it ends. */
  int line(int from) {
    if (begun) {
      if (hardBreak) {
        markup.inline("<br>");
      }
      markup.character('\n');
    }
    begun = true;
    lineStart = from;
    pending = from;
    int end = text(from, chars.length);
    if (end != NOT_SIMPLE) {
      int last = end;
      while (last > pending && chars[last - 1] == ' ') {
        last--;
      }
      hardBreak = end - last > 1;
      write(last);
    }
    return end;
  }

  /** Whether all emphasis of the block has been closed. */
  boolean end() {
    return depth == 0;
  }

  /** Goes through the text up to {@code to} or to the end of the line; what is left of it then has yet to be written. */
  private int text(int from, int to) {
    int at = from;
    while (at >= 0 && at < to) {
      char c = chars[at];
      if (c >= 0x80) {
        // To a regular expression, and so to flexmark, these end a line.
        at = c == '\u0085' || c == '\u2028' || c == '\u2029' ? NOT_SIMPLE : at + 1;
      } else if (!SPECIAL[c]) {
        at++;
      } else if (c == '\n') {
        return at;
      } else {
        at = special(c, at, to);
      }
    }
    return at;
  }

  private int special(char c, int at, int to) {
    return switch (c) {
      case '*', '_' -> emphasis(c, at, to);
      case '[' -> bracket(at, to);
      case '\\' -> at + 1 < to && chars[at + 1] > ' ' ? at + (Escapes.isAsciiPunctuation(chars[at + 1]) ? 2 : 1) : NOT_SIMPLE;
      default -> NOT_SIMPLE;
    };
  }

  private int emphasis(char sign, int at, int to) {
    int end = at + 1;
    while (end < to && chars[end] == sign) {
      end++;
    }
    Flanks flanks = Flanks.of(
        at == lineStart ? '\n' : Character.codePointBefore(chars, at), end == chars.length ? '\n' : Character.codePointAt(chars, end));
    boolean opens = flanks.opens(sign);
    if (opens == flanks.closes(sign)) {
      return opens ? NOT_SIMPLE : end;
    }
    int length = end - at;
    if (length > 2 || (opens ? depth == DEEPEST : !isOpen(sign, length))) {
      return NOT_SIMPLE;
    }
    write(at);
    pending = end;
    if (opens) {
      signs[depth] = sign;
      lengths[depth++] = length;
      markup.inline(length == 1 ? "<em>" : "<strong>");
    } else {
      depth--;
      markup.inline(length == 1 ? "</em>" : "</strong>");
    }
    return end;
  }

  /** Whether the emphasis opened last began with just such a run. */
  private boolean isOpen(char sign, int length) {
    return depth > floor && signs[depth - 1] == sign && lengths[depth - 1] == length;
  }

  private int bracket(int at, int to) {
    if (inLabel || at + 1 == to || at > lineStart && chars[at - 1] == '!' || chars[at + 1] == '^') {
      return NOT_SIMPLE;
    }
    if (chars[at + 1] == '[') {
      return wiki(at);
    }
    int close = endOfLabel(at + 1);
    boolean label = close > at + 1 && chars[at + 1] > ' ' && chars[close - 1] > ' ';
    return label && close + 1 < chars.length && chars[close + 1] == '(' ? link(at, close) : NOT_SIMPLE;
  }

  private int endOfLabel(int from) {
    for (int i = from; i < chars.length && chars[i] != '\n' && chars[i] != '\\'; i++) {
      if (chars[i] == ']') {
        return i;
      }
    }
    return NOT_SIMPLE;
  }

  private int link(int at, int close) {
    int from = close + 2;
    int to = endOfAddress(from);
    int title = to + 2;
    int titleEnd = title;
    if (to + 1 < chars.length && chars[to] == ' ' && chars[to + 1] == '"') {
      titleEnd = endOfTitle(title);
    }
    int end = titleEnd > title ? titleEnd + 1 : to;
    if (to == from || titleEnd == NOT_SIMPLE || end >= chars.length || chars[end] != ')') {
      return NOT_SIMPLE;
    }
    write(at);
    Location where = work.source().at(from, to - from);
    String words = titleEnd > title ? new String(chars, title, titleEnd - title) : "";
    boolean open = marks.open(work.rules().link(new String(chars, from, to - from)), words, where);
    if (!label(at + 1, close)) {
      return NOT_SIMPLE;
    }
    marks.close(open);
    pending = end + 1;
    return pending;
  }

  private boolean label(int from, int to) {
    int before = floor;
    floor = depth;
    inLabel = true;
    pending = from;
    boolean whole = text(from, to) == to && depth == floor;
    write(to);
    floor = before;
    inLabel = false;
    return whole;
  }

  private int endOfAddress(int from) {
    int end = from;
    while (end < chars.length && chars[end] > ' ' && NOT_IN_ADDRESS.indexOf(chars[end]) < 0) {
      end++;
    }
    return end;
  }

  private int endOfTitle(int from) {
    for (int i = from; i < chars.length && "\n\\&<`".indexOf(chars[i]) < 0; i++) {
      if (chars[i] == '"') {
        return i;
      }
    }
    return NOT_SIMPLE;
  }

  private int wiki(int at) {
    int from = at + 2;
    int close = from;
    while (close < chars.length && "\n[]<`\\*_~\t".indexOf(chars[close]) < 0) {
      close++;
    }
    int end = close + 2;
    boolean closed = close > from && end <= chars.length && chars[close] == ']' && chars[close + 1] == ']' && end - at <= LONGEST_WIKI_LINK;
    if (!closed || end < chars.length && "([:".indexOf(chars[end]) >= 0) {
      return NOT_SIMPLE;
    }
    write(at);
    marks.wiki(at, new String(chars, from, close - from), false);
    pending = end;
    return end;
  }

  /** Writes the text that is pending, up to {@code to}. */
  private void write(int to) {
    if (work.hasBareLinks() && pending < to) {
      marks.stretch(pending, to);
    } else {
      prose.write(chars, pending, to);
    }
    pending = to;
  }
}
