package io.github.hearsay.check;

import io.github.hearsay.cache.Check;
import java.util.Arrays;
import java.util.Collection;

/**
 * The ids of one page, by 64 bits each, since a site has more of them than memory should hold. An id that a page has is certain to be found; one that
 * it has not passes for one of its hundred once in 10<sup>17</sup>.
 */
public final class Anchors {

  /** Of what has none. */
  public static final Anchors NONE = new Anchors(new long[0]);

  private final long[] hashes;

  private Anchors(long[] hashes) {
    this.hashes = hashes;
  }

  /** The anchors with these ids. */
  public static Anchors of(Collection<String> ids) {
    long[] hashes = new long[ids.size()];
    int size = 0;
    for (String id : ids) {
      hashes[size++] = hash(id);
    }
    return of(hashes);
  }

  /** The anchors with these hashes. */
  public static Anchors of(long... hashes) {
    if (hashes.length == 0) {
      return NONE;
    }
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int kept = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return new Anchors(kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept));
  }

  /** How many there are. */
  int size() {
    return hashes.length;
  }

  /** By what an id is known. */
  public static long hash(String id) {
    return Check.ofShort(id);
  }

  /** Whether {@code id} is among them. */
  public boolean has(String id) {
    return has(hash(id));
  }

  /** Whether an id of this hash is among them. */
  public boolean has(long hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Anchors anchors && Arrays.equals(hashes, anchors.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  /** The hashes of all of them, in order. */
  public long[] hashes() {
    return hashes.clone();
  }
}
