package io.github.hearsay.data;

import io.github.hearsay.model.Body;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A text without its markup: paragraphs with an empty line between them. */
final class PlainText {

  /** How tags begin after which a line ends; and a paragraph. */
  private static final List<char[]> LINES = chars("/li", "/tr", "br");

  private static final List<char[]> PARAGRAPHS = chars("/p", "/h", "/blockquote", "/figcaption");

  // Arrays: going through strings one character after the other is several times slower before the last compiler has seen it.
  private final char[] markup;
  private final char[] out;
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
    return body.isEmpty() ? "" : new PlainText(body.markup()).text();
  }

  private String text() {
    int at = 0;
    while (at < markup.length) {
      char c = markup[at];
      at = switch (c) {
        case '<' -> tag(at);
        case '&' -> reference(at);
        case Body.LINK, Body.IMAGE -> after(Body.END, at);
        case Body.TEXT, Body.END, Body.CLOSE -> at + 1;
        default -> plain(at, c);
      };
    }
    return new String(out, 0, size).strip();
  }

  private int plain(int at, char c) {
    boolean space = c == '\n' || c == ' ';
    if (!space) {
      out[size++] = c;
    } else if (size > 0 && out[size - 1] > ' ') {
      out[size++] = ' ';
    }
    return at + 1;
  }

  private int tag(int at) {
    if (begins(LINES, at + 1)) {
      end("\n");
    } else if (begins(PARAGRAPHS, at + 1)) {
      end("\n\n");
    }
    return after('>', at);
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
    int end = at;
    while (markup[end] != c) {
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
