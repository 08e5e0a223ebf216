package io.github.hearsay.read;

import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads front matter of the simple sort, which nearly all of it is, without the YAML parser: fields of one word, lists, and values on one
 * line. At anything else, and at every mistake, it gives up and leaves the whole to the parser; so both always come to the same nodes.
 */
final class SimpleYaml {

  /** What a method gives that comes upon something that is not simple. */
  private static final Node NOT_SIMPLE = SimpleFlow.NOT_SIMPLE;

  private final SimpleFlow flow;
  private final char[] chars;
  /** The line that is looked at: its number, and where its first word begins; beyond the last line the column is -1. */
  private int line;
  private int lineStart;
  private int content;
  private int column;
  private int depth;

  private SimpleYaml(YamlSource source) {
    this.chars = source.text().toCharArray();
    this.flow = new SimpleFlow(source, chars);
  }

  /** The fields of {@code source}, or nothing if they are not simple; {@code whole} is the place that stands for all of them. */
  static Optional<Node> read(YamlSource source, Location whole) {
    SimpleYaml yaml = new SimpleYaml(source);
    if (!SimpleFlow.isHarmless(yaml.chars)) {
      return Optional.empty();
    }
    yaml.line(0);
    Node root = yaml.column == 0 ? yaml.mapping(0) : NOT_SIMPLE;
    return root instanceof Node.Mapping fields && yaml.column < 0
        ? Optional.of(new Node.Mapping(fields.entries(), false, whole))
        : Optional.empty();
  }

  /** Goes to the line that begins at {@code from}, or to the first after it that has more than blanks and a comment. */
  private void line(int from) {
    lineStart = from;
    content = blanks(from);
    while (content < chars.length && (chars[content] == '\n' || chars[content] == '#')) {
      lineStart = lineEnd(content) + 1;
      content = blanks(lineStart);
      line++;
    }
    column = content < chars.length ? content - lineStart : -1;
  }

  private void nextLine(int from) {
    line++;
    line(Math.min(lineEnd(from) + 1, chars.length));
  }

  /** The fields whose keys stand in column {@code left}, from the line that is looked at. */
  private Node mapping(int left) {
    if (++depth > SimpleFlow.DEEPEST) {
      return NOT_SIMPLE;
    }
    List<Node.Entry> entries = new ArrayList<>();
    while (column == left) {
      int colon = flow.endOfKey(content);
      if (colon < 0 || flow.isKnown(entries, content, colon)) {
        return NOT_SIMPLE;
      }
      Node.Scalar key = flow.key(content, colon, line, lineStart);
      Node value = value(colon + 1, left);
      if (value == NOT_SIMPLE) {
        return NOT_SIMPLE;
      }
      entries.add(new Node.Entry(key, value));
    }
    depth--;
    return column > left ? NOT_SIMPLE : new Node.Mapping(entries, false, entries.get(0).key().at());
  }

  /** The value of a key in column {@code left} whose colon ends at {@code from}. */
  private Node value(int from, int left) {
    int start = blanks(from);
    if (start < chars.length && chars[start] != '\n') {
      return onLine(start, left);
    }
    Node nothing = new Node.Scalar("", true, flow.place(from, from, line, lineStart));
    nextLine(from);
    if (column >= left && isDash()) {
      return sequence(column);
    }
    return column > left ? mapping(column) : nothing;
  }

  /** The value that begins at {@code start} and ends with its line; what follows must not be indented as if it belonged to it. */
  private Node onLine(int start, int left) {
    Node value = flow.value(start, line, lineStart);
    int end = blanks(flow.end());
    if (value == NOT_SIMPLE || end < chars.length && chars[end] != '\n') {
      return NOT_SIMPLE;
    }
    nextLine(end);
    return column > left ? NOT_SIMPLE : value;
  }

  private Node sequence(int left) {
    if (++depth > SimpleFlow.DEEPEST) {
      return NOT_SIMPLE;
    }
    Location at = flow.place(content, content + 1, line, lineStart);
    List<Node> items = new ArrayList<>();
    while (column == left && isDash()) {
      Node item = item(left);
      if (item == NOT_SIMPLE) {
        return NOT_SIMPLE;
      }
      items.add(item);
    }
    depth--;
    return new Node.Sequence(items, at);
  }

  private Node item(int left) {
    int start = blanks(content + 1);
    if (start >= chars.length || chars[start] == '\n') {
      return NOT_SIMPLE;
    }
    if (flow.endOfKey(start) < 0) {
      return onLine(start, left);
    }
    content = start;
    column = start - lineStart;
    return mapping(column);
  }

  /** Whether the line begins with the dash of a list. */
  private boolean isDash() {
    return chars[content] == '-' && (content + 1 == chars.length || chars[content + 1] <= ' ');
  }

  private int blanks(int from) {
    int at = from;
    while (at < chars.length && chars[at] == ' ') {
      at++;
    }
    return at;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < chars.length && chars[at] != '\n') {
      at++;
    }
    return at;
  }
}
