package io.github.hearsay.search;

import java.util.Arrays;

/** Bytes that grow, with numbers of seven bits a byte, the lowest first. */
final class Numbers {

  private static final int SEVEN = 0x7f;

  private byte[] bytes = new byte[1 << 10];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void add(int number) {
    room(5);
    int rest = number;
    while ((rest & ~SEVEN) != 0) {
      bytes[size++] = (byte) (rest | ~SEVEN);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void add(byte[] more, int length) {
    room(length);
    System.arraycopy(more, 0, bytes, size, length);
    size += length;
  }

  void add(Numbers more) {
    add(more.bytes, more.size);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  /** Reads such numbers. */
  static final class In {
    private final byte[] bytes;
    private int at;

    In(byte[] bytes) {
      this.bytes = bytes;
    }

    int next() {
      int number = 0;
      for (int shift = 0;; shift += 7) {
        byte one = bytes[at++];
        number |= (one & SEVEN) << shift;
        if (one >= 0) {
          return number;
        }
      }
    }

    /** One byte as it is. */
    byte raw() {
      return bytes[at++];
    }

    boolean isAtEnd() {
      return at == bytes.length;
    }
  }
}
