package io.github.hearsay.text;

import java.util.Arrays;

/** Short stretches of bytes, one after another: a million of them take no more room than their bytes. Not for several threads. */
public final class ByteBlocks {

  private static final int BITS = 16;
  private static final int SIZE = 1 << BITS;

  /** No stretch lies across two; one that is longer than a block has one of its own. */
  private byte[][] blocks = new byte[16][];
  private int last = -1;
  private int used;

  /** Adds the first {@code length} of {@code bytes}; gives back where they lie. */
  public int add(byte[] bytes, int length) {
    if (last < 0 || used + length > SIZE) {
      last++;
      if (last == blocks.length) {
        blocks = Arrays.copyOf(blocks, 2 * last);
      }
      blocks[last] = new byte[Math.max(SIZE, length)];
      used = 0;
    }
    System.arraycopy(bytes, 0, blocks[last], used, length);
    int place = last << BITS | used;
    used += length;
    return place;
  }

  /** The block in which something lies. */
  public byte[] block(int place) {
    return blocks[place >>> BITS];
  }

  /** Where in its block something starts. */
  public static int start(int place) {
    return place & SIZE - 1;
  }
}
