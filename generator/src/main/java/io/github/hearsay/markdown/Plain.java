package io.github.hearsay.markdown;

import io.github.hearsay.model.Body;
import java.util.Arrays;

/**
 * The text of one block of finished markup as a reader sees it, and where in it the links stand. Made from the markup rather than
 * collected beside it, because most blocks are never asked for.
 */
final class Plain {

  private final char[] markup;
  private final int end;
  private final int firstLink;
  private final char[] text;
  private int length;
  private int[] starts = new int[4];
  private int[] ends = new int[4];
  private int[] open = new int[4];
  private int depth;

  private Plain(Markup markup, int from, int firstLink) {
    this.markup = markup.chars();
    this.end = markup.length();
    this.firstLink = firstLink;
    this.text = new char[end - from];
    read(from);
  }

  /**
   * The text of everything from {@code from} on.
   *
   * @param firstLink the lowest number a link in it can have
   */
  static Plain of(Markup markup, int from, int firstLink) {
    return new Plain(markup, from, firstLink);
  }

  String text() {
    return new String(text, 0, length);
  }

  /** Where the link {@code index} begins in the text. */
  int start(int index) {
    return starts[index - firstLink];
  }

  /** Where the link {@code index} ends in the text. */
  int end(int index) {
    return ends[index - firstLink];
  }

  private void read(int from) {
    int at = from;
    while (at < end) {
      char c = markup[at];
      if (c > '>') {
        text[length++] = c;
        at++;
        continue;
      }
      switch (c) {
        case '<' -> at = tag(at);
        case '&' -> at = reference(at);
        case Body.LINK, Body.IMAGE -> at = link(at, c);
        case Body.CLOSE -> {
          ends[open[--depth]] = length;
          at++;
        }
        case Body.TEXT, Body.END -> at++;
        default -> {
          letter(c == '\n' || c == '\t' ? ' ' : c);
          at++;
        }
      }
    }
  }

  /** Blanks in a row are one to a reader. */
  private void letter(char c) {
    if (c != ' ' || length == 0 || text[length - 1] != ' ') {
      text[length++] = c;
    }
  }

  /** Signs of footnotes are no part of the sentence. */
  private int tag(int at) {
    boolean note = at + 4 < end && markup[at + 1] == 's' && markup[at + 2] == 'u' && markup[at + 3] == 'p';
    int close = after('>', at);
    while (note && !(markup[close - 2] == 'p' && markup[close - 5] == '/')) {
      close = after('>', close);
    }
    return close;
  }

  private int reference(int at) {
    text[length++] = markup[at + 1] == 'a' ? '&' : markup[at + 1] == 'l' ? '<' : '>';
    return after(';', at);
  }

  private int after(char c, int from) {
    int at = from;
    while (markup[at] != c) {
      at++;
    }
    return at + 1;
  }

  private int link(int at, char kind) {
    int index = 0;
    int digit = at + 1;
    while (markup[digit] != Body.END) {
      index = index * 10 + markup[digit++] - '0';
    }
    index -= firstLink;
    if (index >= starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      ends = Arrays.copyOf(ends, index * 2);
    }
    starts[index] = length;
    ends[index] = length;
    if (kind == Body.LINK) {
      if (depth == open.length) {
        open = Arrays.copyOf(open, depth * 2);
      }
      open[depth++] = index;
    }
    return digit + 1;
  }
}
