package io.github.hearsay.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts, each with a number, from 0 in the order in which they came. They lie in a few arrays: a large site has hundreds of thousands of names, and
 * as objects in a map each of them would take twice its length and a hundred bytes besides. From any thread.
 */
public final class TextNumbers {

  private static final int START = 1 << 8;

  /** The texts in UTF-8. */
  private final ByteBlocks blocks = new ByteBlocks();

  /** Of each text: where it lies, and how long it is. */
  private int[] places = new int[START];
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
    return new String(blocks.block(places[number]), ByteBlocks.start(places[number]), lengths[number], StandardCharsets.UTF_8);
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
    int at = ByteBlocks.start(places[one]);
    int otherAt = ByteBlocks.start(places[other]);
    return Arrays.compareUnsigned(
        blocks.block(places[one]), at, at + lengths[one], blocks.block(places[other]), otherAt, otherAt + lengths[other]);
  }

  private void keep(byte[] utf8) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size + size / 2);
      lengths = Arrays.copyOf(lengths, places.length);
    }
    places[size] = blocks.add(utf8, utf8.length);
    lengths[size++] = utf8.length;
  }

  /** The slot of a text, or the free one where it would be. */
  private int slot(byte[] utf8) {
    int slot = first(hash(utf8, 0, utf8.length));
    while (slots[slot] != 0 && !isAt(slots[slot] - 1, utf8)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(int number, byte[] utf8) {
    int start = ByteBlocks.start(places[number]);
    return lengths[number] == utf8.length && Arrays.equals(blocks.block(places[number]), start, start + utf8.length, utf8, 0, utf8.length);
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      int slot = first(hash(blocks.block(places[number]), ByteBlocks.start(places[number]), lengths[number]));
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = number + 1;
    }
  }

  private int first(int hash) {
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
