package io.github.hearsay.markdown;

import io.github.hearsay.model.Body;
import java.util.Optional;

/**
 * Compiles texts of the simple sort, which most stories are, in one go over their lines and without a tree: paragraphs, headings, rules,
 * quotes of paragraphs, and flat lists whose items are a paragraph each. At anything else it gives up, and what it has written is
 * forgotten; flexmark then reads the text from its beginning. It never decides what leaves room for doubt, so that both always come to
 * the same result.
 */
final class SimpleBlocks {

  private static final int NOT_SIMPLE = SimpleInlines.NOT_SIMPLE;

  private final char[] chars;
  private final LineStarts lines;
  private final Markup markup;
  private final Leaves leaves;
  private final SimpleInlines inlines;

  private SimpleBlocks(Work work) {
    this.chars = work.source().chars();
    this.lines = new LineStarts(chars);
    this.markup = Markup.of(work.source());
    this.leaves = new Leaves(work.book(), markup);
    this.inlines = new SimpleInlines(work, markup);
  }

  /** The body of the text, or nothing if it is not simple. */
  static Optional<Body> body(Work work) {
    SimpleBlocks blocks = new SimpleBlocks(work);
    return blocks.document() ? Optional.of(blocks.leaves.body()) : Optional.empty();
  }

  private boolean document() {
    int at = 0;
    while (at >= 0 && at < chars.length) {
      int start = lines.afterBlanks(at);
      if (lines.isLineEnd(start)) {
        at = start + 1;
      } else {
        at = start == at ? block(at) : NOT_SIMPLE;
      }
    }
    return at != NOT_SIMPLE;
  }

  /** Writes the block that begins at {@code at} and gives back where the next line begins. */
  private int block(int at) {
    char c = chars[at];
    if (c == '>') {
      return quote(at);
    }
    if (c == '#' && lines.isHash(at)) {
      return heading(at);
    }
    if ((c == '-' || c == '*' || c == '_') && lines.isRule(at)) {
      markup.line();
      markup.block("<hr>\n");
      return lines.lineEnd(at) + 1;
    }
    if (lines.marker(at) > 0) {
      return list(at);
    }
    return lines.beginsText(at) ? paragraph(at) : NOT_SIMPLE;
  }

  private int heading(int at) {
    int level = lines.endOfRun(at) - at;
    int from = lines.afterBlanks(at + level);
    int last = lines.lineEnd(from) - 1;
    while (last > from && chars[last] == ' ') {
      last--;
    }
    if (last < from || chars[last] == '#') {
      return NOT_SIMPLE;
    }
    leaves.beginHeading();
    inlines.begin();
    int end = inlines.line(from);
    if (end == NOT_SIMPLE || !inlines.end()) {
      return NOT_SIMPLE;
    }
    leaves.endHeading(level);
    return end + 1;
  }

  private int paragraph(int from) {
    markup.line();
    leaves.begin("<p>");
    inlines.begin();
    int end = inlines.line(from);
    while (end >= 0 && end + 1 < chars.length) {
      int start = lines.afterBlanks(end + 1);
      if (lines.isLineEnd(start) || start == end + 1 && lines.interrupts(start)) {
        break;
      }
      end = lines.beginsText(start) ? inlines.line(start) : NOT_SIMPLE;
    }
    return ended(end, "</p>\n", true);
  }

  /** Ends the block whose last line ends at {@code end}, and gives back where the next line begins. */
  private int ended(int end, String close, boolean ownParagraph) {
    if (end == NOT_SIMPLE || !inlines.end()) {
      return NOT_SIMPLE;
    }
    leaves.end("", close, ownParagraph);
    return end + 1;
  }

  private int quote(int from) {
    markup.line();
    markup.block("<blockquote>\n");
    int at = from;
    while (at >= 0 && at < chars.length && chars[at] == '>') {
      int start = lines.afterSign(at);
      at = lines.isLineEnd(start) ? start + 1 : quoted(start);
    }
    if (at == NOT_SIMPLE || at < chars.length && !lines.isLineEnd(lines.afterBlanks(at))) {
      return NOT_SIMPLE;
    }
    markup.line();
    markup.block("</blockquote>\n");
    return at;
  }

  /** Writes a paragraph of a quote. */
  private int quoted(int from) {
    if (!lines.beginsText(from)) {
      return NOT_SIMPLE;
    }
    markup.line();
    leaves.begin("<p>");
    inlines.begin();
    int end = inlines.line(from);
    while (end >= 0 && end + 1 < chars.length && chars[end + 1] == '>' && !lines.isLineEnd(lines.afterSign(end + 1))) {
      int start = lines.afterSign(end + 1);
      end = lines.beginsText(start) ? inlines.line(start) : NOT_SIMPLE;
    }
    return ended(end, "</p>\n", false);
  }

  private int list(int from) {
    char sign = chars[from + lines.marker(from) - 1];
    boolean ordered = sign == '.' || sign == ')';
    markup.line();
    markup.block(ordered ? opening(lines.number(from)) : "<ul>\n");
    int at = from;
    while (at >= 0 && at < chars.length && !lines.isLineEnd(lines.afterBlanks(at))) {
      int width = lines.marker(at);
      at = width > 0 && chars[at + width - 1] == sign && !lines.isRule(at) ? item(at, width + 1) : NOT_SIMPLE;
    }
    if (at == NOT_SIMPLE || lines.goesOnAfterBlankLines(at)) {
      return NOT_SIMPLE;
    }
    markup.line();
    markup.block(ordered ? "</ol>\n" : "</ul>\n");
    return at;
  }

  private static String opening(int number) {
    return number == 1 ? "<ol>\n" : "<ol start=\"" + number + "\">\n";
  }

  private int item(int at, int indent) {
    int from = at + indent;
    if (!lines.beginsText(from)) {
      return NOT_SIMPLE;
    }
    markup.line();
    leaves.begin("<li>");
    inlines.begin();
    int end = inlines.line(from);
    while (end >= 0 && end + 1 < chars.length && chars[end + 1] == ' ') {
      int start = lines.afterBlanks(end + 1);
      if (lines.isLineEnd(start)) {
        break;
      }
      end = start - end > indent && lines.beginsText(start) ? inlines.line(start) : NOT_SIMPLE;
    }
    return ended(end, "</li>\n", false);
  }
}
