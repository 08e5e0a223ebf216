package io.github.hearsay.render;

import java.io.Writer;
import java.util.Arrays;

/** A writer that keeps what it is given as UTF-8, to be used again for page after page by one thread. */
final class Utf8Buffer extends Writer {

  private byte[] bytes;
  private int size;
  private char high;

  Utf8Buffer(int capacity) {
    bytes = new byte[capacity];
  }

  /** Forgets everything written. */
  void clear() {
    size = 0;
    high = 0;
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
    if (high == 0) {
      while (i < end && text[i] < 0x80) {
        bytes[size++] = (byte) text[i++];
      }
    }
    while (i < end) {
      put(text[i++]);
    }
  }

  @Override
  public void write(String text, int offset, int length) {
    reserve(length);
    int i = offset;
    int end = offset + length;
    if (high == 0) {
      for (char c; i < end && (c = text.charAt(i)) < 0x80; i++) {
        bytes[size++] = (byte) c;
      }
    }
    while (i < end) {
      put(text.charAt(i++));
    }
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

  /** Half a pair at the very end stands for nothing. */
  private void finish() {
    if (high != 0) {
      reserve(1);
      high = 0;
      three('\ufffd');
    }
  }
}
