package io.github.hearsay.data;

import io.github.hearsay.json.Json;
import io.github.hearsay.model.Body;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A text without its markup: paragraphs with an empty line between them. */
final class PlainText {

  /** How tags begin after which a line ends; and a paragraph. */
  private static final List<char[]> LINES = chars("/li", "/tr", "br");

  private static final List<char[]> PARAGRAPHS = chars("/p", "/h", "/blockquote", "/figcaption");

  private static final PlainText NOTHING = new PlainText("");

  // Arrays: going through strings one character after the other is several times slower before the last compiler has seen it.
  private final char[] markup;
  private final char[] out;
  private int start;
  private int size;

  private PlainText(String markup) {
    this.markup = markup.toCharArray();
    // What a block leaves is no longer than its tag.
    this.out = new char[markup.length()];
  }

  private static List<char[]> chars(String... beginnings) {
    return Stream.of(beginnings).map(String::toCharArray).toList();
  }

  /** What a reader sees of {@code body}, pictures apart. */
  static String of(Body body) {
    return body.isEmpty() ? "" : new PlainText(body.markup()).read().string();
  }

  /** Writes the same, unless there is nothing to see. */
  static void put(String name, Body body, Json json) {
    PlainText text = body.isEmpty() ? NOTHING : new PlainText(body.markup()).read();
    if (text.start < text.size) {
      json.name(name).text(text.out, text.start, text.size);
    }
  }

  private String string() {
    return new String(out, start, size - start);
  }

  private PlainText read() {
    // Fields in local variables: the first compiler reads them anew each time round.
    char[] from = markup;
    char[] to = out;
    int at = 0;
    int end = 0;
    while (at < from.length) {
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
    return this;
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

  private boolean begins(List<char[]> any, int at) {
    for (char[] one : any) {
      if (Arrays.mismatch(one, 0, one.length, markup, at, Math.min(markup.length, at + one.length)) < 0) {
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
