package io.github.hearsay.names;

import java.util.Collection;

/** Words by their hashes: two of 2<sup>64</sup> never meet in practice, and then a build would complain of a name that is not there. */
final class Words {

  static final long SEED = 0xcbf29ce484222325L;

  /** The number of the comma. */
  static final int COMMA = 1;

  private static final long PRIME = 0x100000001b3L;

  private final long[] hashes;
  private final int[] numbers;

  /** Numbers words from 1 on, in order; the first is the comma. */
  Words(Collection<String> words) {
    int size = Integer.highestOneBit(Math.max(8, words.size() * 4)) * 2;
    hashes = new long[size];
    numbers = new int[size];
    int number = 0;
    for (String word : words) {
      int slot = slot(hash(word));
      while (numbers[slot] != 0) {
        slot = slot + 1 & size - 1;
      }
      hashes[slot] = hash(word);
      numbers[slot] = ++number;
    }
  }

  static long hash(String word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = add(hash, word.charAt(i));
    }
    return hash;
  }

  static long add(long hash, int c) {
    return (hash ^ c) * PRIME;
  }

  int number(String word) {
    return number(hash(word));
  }

  /** The number of the word with this hash; 0 for one that is in no name. */
  int number(long hash) {
    int slot = slot(hash);
    while (numbers[slot] != 0) {
      if (hashes[slot] == hash) {
        return numbers[slot];
      }
      slot = slot + 1 & hashes.length - 1;
    }
    return 0;
  }

  private int slot(long hash) {
    return (int) (hash ^ hash >>> 32) & hashes.length - 1;
  }
}
