package io.github.hearsay.read;

import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;

/** What may stand on one line of simple YAML: words and quotations, and lists and maps in brackets. */
final class SimpleFlow {

  /** What every method gives that comes upon something that is not simple. */
  static final Node NOT_SIMPLE = new Node.Broken(Location.file(""));

  static final int DEEPEST = 10;

  private static final int LONGEST_KEY = 100;
  private static final int MOST_KEYS = 100;
  /** What a value without quotation marks does not begin with, or only means something else. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@` ";
  private static final String BRACKETS = ",[]{}";

  private final YamlSource source;
  private final char[] chars;
  private int line;
  private int lineStart;
  private int end;
  private int depth;

  SimpleFlow(YamlSource source, char[] chars) {
    this.source = source;
    this.chars = chars;
  }

  /** Whether there is no character that YAML forbids or that may end a line, and no tab. */
  static boolean isHarmless(char[] chars) {
    for (char c : chars) {
      if (c < ' ' && c != '\n' || c >= 0x7f && (c < 0xa0 || c >= '\u2028' && (c <= '\u2029' || c >= '\ufeff'))) {
        return false;
      }
    }
    return true;
  }

  /** Where the value ends that was read last. */
  int end() {
    return end;
  }

  Location place(int from, int to, int onLine, int itsStart) {
    return source.place(onLine, itsStart, from, to);
  }

  Node.Scalar key(int from, int to, int onLine, int itsStart) {
    return new Node.Scalar(new String(chars, from, to - from), true, place(from, to, onLine, itsStart));
  }

  /** The colon of the key that begins at {@code from}; -1 when what stands there is no key of one word. */
  int endOfKey(int from) {
    int at = from;
    while (at < chars.length && at - from < LONGEST_KEY && isOfKey(chars[at])) {
      at++;
    }
    boolean key = at > from && isLetter(chars[from]) && at < chars.length && chars[at] == ':';
    return key && (at + 1 == chars.length || chars[at + 1] <= ' ') ? at : -1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isOfKey(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_';
  }

  /** Whether one of {@code entries} has the key that stands between two positions, or there are too many to tell in time. */
  boolean isKnown(List<Node.Entry> entries, int from, int to) {
    if (entries.size() == MOST_KEYS) {
      return true;
    }
    for (Node.Entry entry : entries) {
      if (isAt(entry.key().text(), from, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String word, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The value that begins at {@code from}. */
  Node value(int from, int onLine, int itsStart) {
    line = onLine;
    lineStart = itsStart;
    depth = 0;
    return node(from, false);
  }

  private Node node(int from, boolean inBrackets) {
    return switch (from < chars.length ? chars[from] : '\n') {
      case '"' -> quoted(from, '\\');
      case '\'' -> quoted(from, '\'');
      case '[' -> sequence(from);
      case '{' -> mapping(from);
      default -> plain(from, inBrackets);
    };
  }

  /** A text in quotation marks in which nothing stands for anything else. */
  private Node quoted(int from, char escape) {
    int at = from + 1;
    while (at < chars.length && chars[at] != chars[from]) {
      if (chars[at] == '\n' || chars[at] == '\\' && escape == '\\') {
        return NOT_SIMPLE;
      }
      at++;
    }
    end = at + 1;
    boolean closed = at < chars.length && (end == chars.length || chars[end] != '\'');
    return closed ? scalar(from + 1, at, false, place(from, end, line, lineStart)) : NOT_SIMPLE;
  }

  private Node plain(int from, boolean inBrackets) {
    if (from >= chars.length || chars[from] < ' ' || INDICATORS.indexOf(chars[from]) >= 0) {
      return NOT_SIMPLE;
    }
    int at = from;
    while (at < chars.length && chars[at] != '\n' && !(inBrackets && isBracket(chars[at]))) {
      char c = chars[at];
      if (c == '#' && chars[at - 1] == ' ' || c == ':' && (endsWord(at + 1) || inBrackets && isBracket(chars[at + 1]))) {
        return NOT_SIMPLE;
      }
      at++;
    }
    while (chars[at - 1] == ' ') {
      at--;
    }
    end = at;
    return scalar(from, at, true, place(from, at, line, lineStart));
  }

  private boolean endsWord(int at) {
    return at >= chars.length || chars[at] <= ' ';
  }

  private static boolean isBracket(char c) {
    return c < 0x80 && BRACKETS.indexOf(c) >= 0;
  }

  private Node.Scalar scalar(int from, int to, boolean plain, Location at) {
    return new Node.Scalar(SourceText.composed(new String(chars, from, to - from)), plain, at);
  }

  private Node sequence(int from) {
    if (++depth > DEEPEST) {
      return NOT_SIMPLE;
    }
    List<Node> items = new ArrayList<>();
    int at = blanks(from + 1);
    boolean more = !isClose(']', at);
    while (more) {
      Node item = node(at, true);
      at = blanks(end);
      if (item == NOT_SIMPLE || !isClose(']', at) && !isClose(',', at)) {
        return NOT_SIMPLE;
      }
      items.add(item);
      more = chars[at] == ',';
      at = more ? blanks(at + 1) : at;
    }
    depth--;
    end = at + 1;
    return new Node.Sequence(items, place(from, end, line, lineStart));
  }

  private Node mapping(int from) {
    if (++depth > DEEPEST) {
      return NOT_SIMPLE;
    }
    List<Node.Entry> entries = new ArrayList<>();
    int at = blanks(from + 1);
    boolean more = !isClose('}', at);
    while (more) {
      int colon = endOfKey(at);
      if (colon < 0 || isKnown(entries, at, colon)) {
        return NOT_SIMPLE;
      }
      Node.Scalar key = key(at, colon, line, lineStart);
      Node value = node(blanks(colon + 1), true);
      at = blanks(end);
      if (value == NOT_SIMPLE || !isClose('}', at) && !isClose(',', at)) {
        return NOT_SIMPLE;
      }
      entries.add(new Node.Entry(key, value));
      more = chars[at] == ',';
      at = more ? blanks(at + 1) : at;
    }
    depth--;
    end = at + 1;
    return new Node.Mapping(entries, true, place(from, end, line, lineStart));
  }

  private boolean isClose(char sign, int at) {
    return at < chars.length && chars[at] == sign;
  }

  private int blanks(int from) {
    int at = from;
    while (at < chars.length && chars[at] == ' ') {
      at++;
    }
    return at;
  }
}
