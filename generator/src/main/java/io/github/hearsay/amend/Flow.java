package io.github.hearsay.amend;

import io.github.hearsay.author.Yaml;
import io.github.hearsay.read.Node;
import io.github.hearsay.text.OneLine;
import java.util.stream.Collectors;

/** YAML in brackets and braces. */
final class Flow {

  private static final String OPENING = "[{";
  private static final String CLOSING = "]}";

  private Flow() {}

  /** A value on one line. */
  static String text(Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(Flow::text).collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream().map(entry -> text(entry.key()) + ": " + text(entry.value())).collect(Collectors.joining(", ", "{", "}"));
    }
    return node instanceof Node.Scalar scalar ? scalar(scalar) : "";
  }

  /** A word without quotation marks may be one of those, like {@code true}, that mean something else in them. */
  private static String scalar(Node.Scalar scalar) {
    String text = OneLine.of(scalar.text());
    boolean isWord = scalar.plain() && text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");
    return text.isEmpty() || isWord ? text : Yaml.text(text);
  }

  /**
   * Where the bracket is that closes the one at {@code from}.
   *
   * @param text which has been read, and is well formed
   */
  static int end(String text, int from) {
    int depth = 0;
    boolean isStart = true;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isStart && (c == '\'' || c == '"')) {
        at = endOfQuoted(text, at);
        isStart = false;
      } else if (c == '#' && Character.isWhitespace(text.charAt(at - 1))) {
        at = text.indexOf('\n', at);
      } else if (OPENING.indexOf(c) >= 0) {
        depth++;
        isStart = true;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth--;
        if (depth == 0) {
          return at;
        }
        isStart = false;
      } else if (!Character.isWhitespace(c)) {
        isStart = c == ',' || c == ':';
      }
    }
    throw new IllegalArgumentException("no bracket closes that at " + from);
  }

  private static int endOfQuoted(String text, int from) {
    char quote = text.charAt(from);
    for (int at = from + 1; ; at++) {
      char c = text.charAt(at);
      boolean isEscape = quote == '"' ? c == '\\' : c == quote && text.startsWith("'", at + 1);
      if (isEscape) {
        at++;
      } else if (c == quote) {
        return at;
      }
    }
  }
}
