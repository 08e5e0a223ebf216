package io.github.hearsay.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stretches of bytes were found to mean, by the bytes and the place they are read from; for one thread. It lies in a few arrays, since a
 * look-up costs what it touches of memory.
 *
 * @param <T> what they mean
 */
final class Memory<T> {

  private static final int SAMPLES = 16;

  /** Of each entry: where its bytes start (they end where those of the next one start), its hash, its place, the page it was last seen on. */
  private static final int START = 0;

  private static final int HASH = 1;
  private static final int PLACE = 2;
  private static final int PAGE = 3;
  private static final int FIELDS = 4;

  private final int most;
  private List<T> meanings;
  private int[] entries;
  private byte[] bytes;
  /** Numbers of entries, counted from 1, from where their hashes say; twice as many as there are entries, and a power of two. */
  private int[] slots;

  /** @param most how many are remembered: links to everything should not make everybody remember everything */
  Memory(int most) {
    this.most = most;
    forget();
  }

  /** Starts afresh; never in the middle of a page, which counts on what it has seen. */
  void forget() {
    meanings = new ArrayList<>();
    entries = new int[FIELDS << 8];
    bytes = new byte[1 << 12];
    slots = new int[1 << 8];
  }

  boolean isFull() {
    return meanings.size() >= most;
  }

  /** The entry for a stretch of {@code page}; -1 when there is none. */
  int find(byte[] page, int start, int end, int place) {
    int hash = hash(page, start, end, place);
    for (int slot = slot(hash); slots[slot] != 0; slot = slot(slot + 1)) {
      int entry = slots[slot] - 1;
      int at = entry * FIELDS;
      if (entries[at + HASH] == hash
          && entries[at + PLACE] == place
          && Arrays.equals(bytes, entries[at + START], entries[at + FIELDS + START], page, start, end)) {
        return entry;
      }
    }
    return -1;
  }

  /** Remembers something there is no entry for; gives back its entry. */
  int add(byte[] page, int start, int end, int place, T meaning) {
    int entry = meanings.size();
    meanings.add(meaning);
    int at = entry * FIELDS;
    int from = entries[at + START];
    int to = from + end - start;
    makeRoom(entry, to);
    System.arraycopy(page, start, bytes, from, end - start);
    entries[at + HASH] = hash(page, start, end, place);
    entries[at + PLACE] = place;
    entries[at + PAGE] = 0;
    entries[at + FIELDS + START] = to;
    place(entry);
    return entry;
  }

  T meaning(int entry) {
    return meanings.get(entry);
  }

  /** Whether this is the first time that the entry is asked about on a page, which is a number other than 0. */
  boolean isFirstOn(int page, int entry) {
    int at = entry * FIELDS + PAGE;
    boolean first = entries[at] != page;
    entries[at] = page;
    return first;
  }

  private void makeRoom(int entry, int used) {
    if ((entry + 2) * FIELDS > entries.length) {
      entries = Arrays.copyOf(entries, 2 * entries.length);
    }
    if (used > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used));
    }
    if (2 * (entry + 1) > slots.length) {
      slots = new int[2 * slots.length];
      for (int i = 0; i < entry; i++) {
        place(i);
      }
    }
  }

  private void place(int entry) {
    int slot = slot(entries[entry * FIELDS + HASH]);
    while (slots[slot] != 0) {
      slot = slot(slot + 1);
    }
    slots[slot] = entry + 1;
  }

  private int slot(int hash) {
    return hash & slots.length - 1;
  }

  /** Of some of the bytes, from all over: links differ in more than one. */
  private static int hash(byte[] page, int start, int end, int place) {
    int step = 1 + (end - start) / SAMPLES;
    int hash = place + end - start;
    for (int i = start; i < end; i += step) {
      hash = 31 * hash + page[i];
    }
    return hash ^ hash >>> 15;
  }
}
