package io.github.hearsay.check;

import java.util.Arrays;

/** Hashes, each with a number, from 0 in the order in which they came; in two arrays. Not for several threads. */
final class LongNumbers {

  private static final int START = 1 << 8;

  private long[] hashes = new long[START];
  private int size;
  /** Numbers, counted from 1, from where the hashes say; a power of two, and at least a quarter of them free. */
  private int[] slots = new int[START];

  /** The number of {@code hash}; a new one if it was not there. */
  int add(long hash) {
    int slot = slot(hash);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size + size / 2);
    }
    hashes[size++] = hash;
    if (4 * size > 3 * slots.length) {
      slots = new int[2 * slots.length];
      for (int number = 0; number < size; number++) {
        slots[slot(hashes[number])] = number + 1;
      }
    } else {
      slots[slot] = size;
    }
    return size - 1;
  }

  /** The number of {@code hash}; -1 when it has none. */
  int find(long hash) {
    return slots[slot(hash)] - 1;
  }

  /** The slot of a hash, or the free one where it would be. */
  private int slot(long hash) {
    long mixed = hash * 0x9e3779b97f4a7c15L;
    int slot = (int) (mixed >>> Integer.SIZE) & slots.length - 1;
    while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
