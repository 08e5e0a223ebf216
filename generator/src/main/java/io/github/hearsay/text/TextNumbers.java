package io.github.hearsay.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts, each with a number, from 0 in the order in which they came. They lie in a few arrays: a large site has hundreds of thousands of names, and
 * as objects in a map each of them would take twice its length and a hundred bytes besides. From any thread.
 */
public final class TextNumbers {

  private static final int BLOCK_BITS = 16;
  private static final int BLOCK = 1 << BLOCK_BITS;
  private static final int START = 1 << 8;

  /** The texts in UTF-8, one after another, none across two blocks; a text that is longer than a block has one of its own. */
  private byte[][] blocks = new byte[START][];
  private int lastBlock = -1;
  private int used = BLOCK;

  /** Of each text: its block and where in it it starts. */
  private int[] starts = new int[START];
  private int[] lengths = new int[START];
  private int size;

  /** Numbers, counted from 1, from where the hashes of their texts say; a power of two, and at least a quarter of them free. */
  private int[] slots = new int[START];

  /** The number of {@code text}; a new one if it was not there. */
  public synchronized int add(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int slot = slot(utf8);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (4 * (size + 1) > 3 * slots.length) {
      grow();
      slot = slot(utf8);
    }
    keep(utf8);
    slots[slot] = size;
    return size - 1;
  }

  /** The number of {@code text}; -1 when it has none. */
  public synchronized int find(String text) {
    return slots[slot(text.getBytes(StandardCharsets.UTF_8))] - 1;
  }

  /** The text with this number. */
  public synchronized String text(int number) {
    byte[] block = blocks[starts[number] >>> BLOCK_BITS];
    return new String(block, starts[number] & BLOCK - 1, lengths[number], StandardCharsets.UTF_8);
  }

  /** How many there are. */
  public synchronized int size() {
    return size;
  }

  /** All numbers in the order of the bytes of their texts. */
  public synchronized int[] sorted() {
    Integer[] numbers = new Integer[size];
    Arrays.setAll(numbers, number -> number);
    Arrays.sort(numbers, this::compare);
    return Arrays.stream(numbers).mapToInt(Integer::intValue).toArray();
  }

  private int compare(int one, int other) {
    int at = starts[one] & BLOCK - 1;
    int otherAt = starts[other] & BLOCK - 1;
    return Arrays.compareUnsigned(
        blocks[starts[one] >>> BLOCK_BITS], at, at + lengths[one], blocks[starts[other] >>> BLOCK_BITS], otherAt, otherAt + lengths[other]);
  }

  private void keep(byte[] utf8) {
    if (used + utf8.length > BLOCK) {
      lastBlock++;
      if (lastBlock == blocks.length) {
        blocks = Arrays.copyOf(blocks, 2 * lastBlock);
      }
      blocks[lastBlock] = new byte[Math.max(BLOCK, utf8.length)];
      used = 0;
    }
    System.arraycopy(utf8, 0, blocks[lastBlock], used, utf8.length);
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size + size / 2);
      lengths = Arrays.copyOf(lengths, starts.length);
    }
    starts[size] = lastBlock << BLOCK_BITS | used;
    lengths[size++] = utf8.length;
    used += utf8.length;
  }

  /** The slot of a text, or the free one where it would be. */
  private int slot(byte[] utf8) {
    int slot = place(hash(utf8, 0, utf8.length));
    while (slots[slot] != 0 && !isAt(slots[slot] - 1, utf8)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(int number, byte[] utf8) {
    int start = starts[number] & BLOCK - 1;
    return lengths[number] == utf8.length
        && Arrays.equals(blocks[starts[number] >>> BLOCK_BITS], start, start + utf8.length, utf8, 0, utf8.length);
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      int start = starts[number] & BLOCK - 1;
      int slot = place(hash(blocks[starts[number] >>> BLOCK_BITS], start, lengths[number]));
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = number + 1;
    }
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  private static int hash(byte[] bytes, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash * 0x9e3779b9;
  }
}
