package io.github.hearsay.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The characters of a document, on their way to a writer; or kept, until there are no more. */
final class Characters {

  /** So many are handed on at once. */
  private static final int FULL = 1 << 13;

  private static final int FIRST = 1 << 11;

  /** As many characters as one may become. */
  private static final int LONGEST = "\\u2028".length();

  private static final String ESCAPES = "\t\b\n\r\f\"\\";
  private static final String LETTERS = "tbnrf\"\\";
  /** Line separators, which end a line of a script. */
  private static final char LINE = '\u2028';

  private static final char PARAGRAPH = '\u2029';
  /** By the characters of ASCII; a method that decides would be called for every character before the last compiler has seen it. */
  private static final boolean[] ESCAPED = new boolean[0x80];

  static {
    Arrays.fill(ESCAPED, 0, ' ', true);
    for (char c : "\"'&<=>\\".toCharArray()) {
      ESCAPED[c] = true;
    }
  }

  private final Optional<Writer> out;
  private char[] chars;
  private int size;

  Characters(Writer out) {
    this.out = Optional.of(out);
    this.chars = new char[FIRST];
  }

  /** Keeps them, with room for {@code length} at first. */
  Characters(int length) {
    this.out = Optional.empty();
    this.chars = new char[length];
  }

  void put(char c) {
    room(1);
    chars[size++] = c;
  }

  /** Puts what needs no escape. */
  void put(String text) {
    room(text.length());
    text.getChars(0, text.length(), chars, size);
    size += text.length();
  }

  /** Puts a line end and {@code blanks} blanks. */
  void line(int blanks) {
    put('\n');
    room(blanks);
    Arrays.fill(chars, size, size + blanks, ' ');
    size += blanks;
  }

  /** Puts a text in quotation marks. */
  void quoted(String text) {
    int length = text.length();
    put('"');
    room(length);
    text.getChars(0, length, chars, size);
    escapeLast(length);
    put('"');
  }

  /** Puts the characters between two places, in quotation marks. */
  void quoted(char[] from, int start, int end) {
    put('"');
    room(end - start);
    System.arraycopy(from, start, chars, size, end - start);
    escapeLast(end - start);
    put('"');
  }

  /** Takes in the {@code length} characters that lie behind all that was put, escaped. */
  private void escapeLast(int length) {
    int end = size + length;
    // Fields in local variables: the first compiler reads them anew each time round.
    char[] all = chars;
    boolean[] escaped = ESCAPED;
    int at = size;
    while (at < end) {
      char c = all[at];
      if (c < escaped.length ? escaped[c] : c == LINE || c == PARAGRAPH) {
        break;
      }
      at++;
    }
    size = at;
    if (at < end) {
      escapeLongest(end - at);
    }
  }

  /** Takes in the last {@code length} characters, moved out of the way first as far as they would come with an escape for each of them. */
  private void escapeLongest(int length) {
    int away = (LONGEST - 1) * length;
    room(LONGEST * length);
    char[] all = chars;
    boolean[] escaped = ESCAPED;
    int from = size + away;
    int end = from + length;
    int to = size;
    System.arraycopy(all, to, all, from, length);
    while (from < end) {
      char c = all[from++];
      if (c < escaped.length ? escaped[c] : c == LINE || c == PARAGRAPH) {
        String escape = escaped(c);
        escape.getChars(0, escape.length(), all, to);
        to += escape.length();
      } else {
        all[to++] = c;
      }
    }
    size = to;
  }

  private static String escaped(char c) {
    int letter = ESCAPES.indexOf(c);
    return letter >= 0 ? "\\" + LETTERS.charAt(letter) : "\\u" + HexFormat.of().toHexDigits(c);
  }

  private void room(int more) {
    if (size + more > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(size + more, 2 * chars.length));
    }
  }

  /** Hands on what there is, if it is much. */
  void handOnIfFull() {
    if (size >= FULL && out.isPresent()) {
      handOn();
    }
  }

  void handOn() {
    try {
      out.orElseThrow().write(chars, 0, size);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    size = 0;
  }

  /** All of them. */
  String kept() {
    return new String(chars, 0, size);
  }
}
