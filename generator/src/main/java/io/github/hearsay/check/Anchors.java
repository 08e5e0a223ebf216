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
    return hashes.length == 0 ? NONE : new Anchors(Arrays.stream(hashes).sorted().distinct().toArray());
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

  /** The hashes of all of them, in order. */
  public long[] hashes() {
    return hashes.clone();
  }
}
