package io.github.hearsay.read;

import io.github.hearsay.problem.Location;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A YAML text and where it stands in its file: turns the parser's marks, which count code points, into places of the file. */
final class YamlSource {

  private final String file;
  private final int firstLine;
  private final String text;
  private final boolean wide;
  private int lastIndex;
  private int lastOffset;

  /** {@code text}, beginning on line {@code firstLine} of {@code file}. */
  YamlSource(String file, int firstLine, String text) {
    this.file = file;
    this.firstLine = firstLine;
    this.text = text;
    this.wide = hasSurrogates(text);
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  String text() {
    return text;
  }

  /** The position of a mark in the text. */
  int offset(Mark mark) {
    if (!wide) {
      return Math.min(mark.getIndex(), text.length());
    }
    // Marks come nearly in order: counting on from the last one keeps a long text from being counted again for each.
    lastOffset = text.offsetByCodePoints(lastOffset, mark.getIndex() - lastIndex);
    lastIndex = mark.getIndex();
    return lastOffset;
  }

  /** The place from one mark to another, or to the end of the first line if they are on different ones. */
  Location at(Mark start, Mark end) {
    int from = offset(start);
    int to = start.getLine() == end.getLine() ? offset(end) : lineEnd(from);
    return place(start.getLine(), from, to);
  }

  /** The place between two positions of the text, the first of which is on line {@code line}, counted from 0. */
  Location place(int line, int from, int to) {
    return place(line, lineStart(from), from, to);
  }

  /** The same, when it is known where the line begins. */
  Location place(int line, int lineStart, int from, int to) {
    return Location.at(file, firstLine + line, from - lineStart + 1, Math.max(1, to - from));
  }

  /** The same, when only the positions are known. */
  Location place(int from, int to) {
    return place(lineOf(from), from, to);
  }

  /** The number, counted from 0, of the line that a position is on. */
  int lineOf(int offset) {
    int line = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return line;
  }

  int lineStart(int offset) {
    return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  }

  int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** The same text with blanks for everything from {@code from} to {@code to} but line ends: places stay what they are. */
  YamlSource without(int from, int to) {
    StringBuilder kept = new StringBuilder(text);
    for (int i = from; i < to; i++) {
      if (kept.charAt(i) != '\n') {
        kept.setCharAt(i, ' ');
      }
    }
    return with(kept.toString());
  }

  /** Another text of the same length in the same place. */
  YamlSource with(String other) {
    return new YamlSource(file, firstLine, other);
  }
}
