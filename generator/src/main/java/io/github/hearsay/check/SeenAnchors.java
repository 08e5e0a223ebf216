package io.github.hearsay.check;

import io.github.hearsay.text.ByteBlocks;
import java.util.Arrays;

/**
 * The anchors of all pages that were taken in. Most ids are those of many pages, so each has a number, the commonest mostly the smallest, and a page
 * some twenty bytes. Pages are known by 64 bits, too. Safe for many threads.
 */
final class SeenAnchors {

  private static final int SEVEN = 0x7f;
  private static final int MORE = 0x80;

  private final LongNumbers ids = new LongNumbers();
  private final LongNumbers pages = new LongNumbers();
  /** Where the anchors of each page lie: how many, and their numbers. */
  private int[] places = new int[1 << 8];
  private final ByteBlocks blocks = new ByteBlocks();
  private byte[] made = new byte[1 << 8];
  private int size;

  /** Takes in the anchors of a page. */
  synchronized void put(String page, Anchors there) {
    size = 0;
    long[] hashes = there.hashes();
    write(hashes.length);
    for (long hash : hashes) {
      write(ids.add(hash));
    }
    int number = pages.add(Anchors.hash(page));
    if (number >= places.length) {
      places = Arrays.copyOf(places, number + number / 2);
    }
    places[number] = blocks.add(made, size);
  }

  /** Seven bits at a time, the lowest first. */
  private void write(int number) {
    if (size + Long.BYTES > made.length) {
      made = Arrays.copyOf(made, 2 * made.length);
    }
    int left = number;
    while (left > SEVEN) {
      made[size++] = (byte) (left & SEVEN | MORE);
      left >>>= 7;
    }
    made[size++] = (byte) left;
  }

  /** Whether the page was taken in. */
  synchronized boolean has(String page) {
    return pages.find(Anchors.hash(page)) >= 0;
  }

  /** Whether the page was taken in and has an anchor of this {@link Anchors#hash hash}. */
  synchronized boolean has(String page, long anchor) {
    int id = ids.find(anchor);
    int number = id < 0 ? -1 : pages.find(Anchors.hash(page));
    return number >= 0 && isIn(blocks.block(places[number]), ByteBlocks.start(places[number]), id);
  }

  private static boolean isIn(byte[] block, int start, int id) {
    int left = -1;
    int at = start;
    while (left != 0) {
      int number = 0;
      int shift = 0;
      while ((block[at] & MORE) != 0) {
        number |= (block[at++] & SEVEN) << shift;
        shift += 7;
      }
      number |= block[at++] << shift;
      if (left >= 0 && number == id) {
        return true;
      }
      left = left < 0 ? number : left - 1;
    }
    return false;
  }
}
