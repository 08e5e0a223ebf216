package io.github.hearsay.data;

import io.github.hearsay.json.Json;
import io.github.hearsay.model.Body;
import java.util.Arrays;
import java.util.stream.Stream;

/** Texts without their markup, one after the other: paragraphs with an empty line between them. Not for several threads. */
final class PlainText {

  /** How tags begin after which a line ends; and a paragraph. */
  private static final char[][] LINES = chars("/li", "/tr", "br");

  private static final char[][] PARAGRAPHS = chars("/p", "/h", "/blockquote", "/figcaption");

  // Arrays: going through strings one character after the other is several times slower before the last compiler has seen it.
  private char[] markup = {};
  private char[] out = {};
  private int length;
  private int start;
  private int size;

  private static char[][] chars(String... beginnings) {
    return Stream.of(beginnings).map(String::toCharArray).toArray(char[][]::new);
  }

  /** What a reader sees of {@code body}, pictures apart. */
  String of(Body body) {
    read(body);
    return new String(out, start, size - start);
  }

  /** Writes the same, unless there is nothing to see. */
  void put(String name, Body body, Json json) {
    read(body);
    if (start < size) {
      json.name(name).text(out, start, size);
    }
  }

  private void read(Body body) {
    String text = body.isEmpty() ? "" : body.markup();
    length = text.length();
    if (length > markup.length) {
      markup = new char[length + length / 2];
      // What a block leaves is no longer than its tag.
      out = new char[markup.length];
    }
    text.getChars(0, length, markup, 0);
    start = 0;
    read();
  }

  private void read() {
    // Fields in local variables: the first compiler reads them anew each time round.
    char[] from = markup;
    char[] to = out;
    int last = length;
    int at = 0;
    int end = 0;
    while (at < last) {
      char c = from[at];
      if (c > '<' || c > ' ' && c != '&' && c != '<') {
        to[end++] = c;
        at++;
      } else if (c == ' ' || c == '\n') {
        if (end > 0 && to[end - 1] > ' ') {
          to[end++] = ' ';
        }
        at++;
      } else {
        size = end;
        at = special(at, c);
        end = size;
      }
    }
    size = end;
    strip();
  }

  private void strip() {
    while (size > 0 && Character.isWhitespace(out[size - 1])) {
      size--;
    }
    while (start < size && Character.isWhitespace(out[start])) {
      start++;
    }
  }

  private int special(int at, char c) {
    return switch (c) {
      case '<' -> tag(at);
      case '&' -> reference(at);
      case Body.LINK, Body.IMAGE -> after(Body.END, at);
      case Body.TEXT, Body.END, Body.CLOSE -> at + 1;
      default -> {
        out[size++] = c;
        yield at + 1;
      }
    };
  }

  private int tag(int at) {
    char first = markup[at + 1];
    if (first == '/' || first == 'b') {
      end(at + 1);
    }
    return after('>', at);
  }

  /** Ends the line or paragraph that the tag whose inside begins at {@code tag} ends, if it does. */
  private void end(int tag) {
    if (begins(LINES, tag)) {
      end("\n");
    } else if (begins(PARAGRAPHS, tag)) {
      end("\n\n");
    }
  }

  private void end(String with) {
    while (size > 0 && out[size - 1] <= ' ') {
      size--;
    }
    with.getChars(0, with.length(), out, size);
    size += with.length();
  }

  private boolean begins(char[][] any, int at) {
    for (char[] one : any) {
      if (Arrays.mismatch(one, 0, one.length, markup, at, Math.min(length, at + one.length)) < 0) {
        return true;
      }
    }
    return false;
  }

  /** The place after the next {@code c}; the compiler of texts never leaves one out. */
  private int after(char c, int at) {
    char[] from = markup;
    int end = at;
    while (from[end] != c) {
      end++;
    }
    return end + 1;
  }

  private int reference(int at) {
    int end = after(';', at);
    out[size++] = switch (new String(markup, at + 1, end - at - 2)) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "#39" -> '\'';
      default -> '&';
    };
    return end;
  }
}
