package io.github.hearsay.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A writer that keeps what it is given as UTF-8, to be used again for page after page by one thread. */
final class Utf8Buffer extends Writer {

  private static final char[] AMPERSAND = "&amp;".toCharArray();
  private static final char[] LESS = "&lt;".toCharArray();
  private static final char[] GREATER = "&gt;".toCharArray();
  private static final char[] QUOTE = "&quot;".toCharArray();
  private static final char[] APOSTROPHE = "&#39;".toCharArray();

  /** Longer texts mostly have other characters. */
  private static final int SHORT = 512;

  /** Few pages are longer: the room for one of them is not kept. */
  private static final int KEPT = 1 << 19;

  private final int capacity;
  private byte[] bytes;
  private char[] chars = new char[256];
  private int size;
  private char high;
  private final List<Rendered.Piece> pieces = new ArrayList<>();

  Utf8Buffer(int capacity) {
    this.capacity = capacity;
    bytes = new byte[capacity];
  }

  /** Forgets everything written. */
  void clear() {
    size = 0;
    high = 0;
    pieces.clear();
    bytes = bytes.length > KEPT ? new byte[capacity] : bytes;
    chars = chars.length > KEPT ? new char[capacity] : chars;
  }

  /** What was written by {@link #writePiece}. */
  List<Rendered.Piece> pieces() {
    return pieces;
  }

  /** A copy of everything written. */
  byte[] toBytes() {
    finish();
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(int c) {
    reserve(1);
    put((char) c);
  }

  @Override
  public void write(char[] text, int offset, int length) {
    reserve(length);
    int i = offset;
    int end = offset + length;
    while (i < end) {
      if (high == 0) {
        // Fields in local variables: the first compiler reads them anew each time round.
        byte[] to = bytes;
        int at = size;
        while (i < end && text[i] < 0x80) {
          to[at++] = (byte) text[i++];
        }
        size = at;
      }
      if (i < end) {
        put(text[i++]);
      }
    }
  }

  @Override
  public void write(String text, int offset, int length) {
    if (offset > 0 || length != text.length() || !isWritten(text, false)) {
      write(copied(text, offset, length), 0, length);
    }
  }

  /** Writes what is UTF-8 already. */
  void writeReady(byte[] utf8) {
    finish();
    reserve(utf8.length / 3);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  /** Writes what other pages have, too. */
  void writePiece(byte[] utf8) {
    finish();
    pieces.add(new Rendered.Piece(size, utf8));
    writeReady(utf8);
  }

  /** Writes plain text as HTML, good for an attribute too. */
  void writeEscaped(String text) {
    if (isWritten(text, true)) {
      return;
    }
    int length = text.length();
    char[] from = copied(text, 0, length);
    int start = 0;
    for (int i = 0; i < length; i++) {
      char c = from[i];
      if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'')) {
        char[] entity = entity(c);
        write(from, start, i - start);
        write(entity, 0, entity.length);
        start = i + 1;
      }
    }
    write(from, start, length - start);
  }

  /**
   * Writes a short text of ASCII alone that needs no escape, as most are; false when it is not sure to be one. Most strings are bytes, which they
   * give away at once; of others, characters that no byte stands for come out as question marks, so those are not sure.
   */
  private boolean isWritten(String text, boolean escaped) {
    if (high != 0 || text.length() > SHORT) {
      return false;
    }
    byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
    for (byte c : ascii) {
      if (c <= '?' && (c < 0 || c == '?' || escaped && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\''))) {
        return false;
      }
    }
    writeReady(ascii);
    return true;
  }

  private static char[] entity(char c) {
    return switch (c) {
      case '&' -> AMPERSAND;
      case '<' -> LESS;
      case '>' -> GREATER;
      case '"' -> QUOTE;
      default -> APOSTROPHE;
    };
  }

  /** The characters in an array: going through a string one by one is several times slower before the last compiler has seen it. */
  private char[] copied(String text, int offset, int length) {
    if (chars.length < length) {
      chars = new char[length + length / 2];
    }
    text.getChars(offset, offset + length, chars, 0);
    return chars;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** Room for {@code chars} more, at the three bytes that one may need, and for half a pair left over. */
  private void reserve(int chars) {
    long needed = size + 3L * chars + 3;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * bytes.length)));
    }
  }

  private void put(char c) {
    if (high != 0) {
      pair(c);
    } else if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xc0 | c >> 6);
      bytes[size++] = (byte) (0x80 | c & 0x3f);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      three(Character.isLowSurrogate(c) ? '\ufffd' : c);
    }
  }

  private void pair(char c) {
    char first = high;
    high = 0;
    if (!Character.isLowSurrogate(c)) {
      three('\ufffd');
      put(c);
      return;
    }
    int point = Character.toCodePoint(first, c);
    bytes[size++] = (byte) (0xf0 | point >> 18);
    bytes[size++] = (byte) (0x80 | point >> 12 & 0x3f);
    bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
    bytes[size++] = (byte) (0x80 | point & 0x3f);
  }

  private void three(char c) {
    bytes[size++] = (byte) (0xe0 | c >> 12);
    bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
    bytes[size++] = (byte) (0x80 | c & 0x3f);
  }

  /** Half a pair that nothing follows stands for nothing. */
  private void finish() {
    if (high != 0) {
      reserve(1);
      high = 0;
      three('\ufffd');
    }
  }
}
