package io.github.hearsay.plan;

import java.util.ArrayList;
import java.util.List;

/** Shares a list out among as many pages as it takes. */
final class Portions {

  private Portions() {}

  /** Pieces of {@code all} in its order, of {@code most} each but the last; none of an empty list. */
  static <T> List<List<T>> of(List<T> all, int most) {
    List<List<T>> portions = new ArrayList<>((all.size() + most - 1) / most);
    for (int start = 0; start < all.size(); start += most) {
      portions.add(all.subList(start, Math.min(start + most, all.size())));
    }
    return portions;
  }
}
