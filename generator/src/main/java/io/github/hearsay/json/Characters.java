package io.github.hearsay.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HexFormat;

/** The characters of a document, on their way to a writer. */
final class Characters {

  /** So many are handed on at once. */
  private static final int FULL = 1 << 13;

  private static final int FIRST = 1 << 11;
  private static final String ESCAPES = "\t\b\n\r\f\"\\";
  private static final String LETTERS = "tbnrf\"\\";

  private final Writer out;
  private char[] chars = new char[FIRST];
  private int size;

  Characters(Writer out) {
    this.out = out;
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
    int at = size;
    while (at < end && !isEscaped(all[at])) {
      at++;
    }
    size = at;
    if (at < end) {
      escape(Arrays.copyOfRange(all, at, end));
    }
  }

  private void escape(char[] from) {
    int start = 0;
    for (int i = 0; i < from.length; i++) {
      char c = from[i];
      if (isEscaped(c)) {
        copy(from, start, i);
        put(escaped(c));
        start = i + 1;
      }
    }
    copy(from, start, from.length);
  }

  private void copy(char[] from, int start, int end) {
    room(end - start);
    System.arraycopy(from, start, chars, size, end - start);
    size += end - start;
  }

  private static boolean isEscaped(char c) {
    return c <= '\\'
        ? c < ' ' || c == '"' || c == '\'' || c == '&' || c == '<' || c == '=' || c == '>' || c == '\\'
        : c == '\u2028' || c == '\u2029';
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
    if (size >= FULL) {
      handOn();
    }
  }

  void handOn() {
    try {
      out.write(chars, 0, size);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    size = 0;
  }
}
