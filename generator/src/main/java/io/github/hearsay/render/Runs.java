package io.github.hearsay.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Divides lists whose members stand in order, as pages show them: under a heading what belongs under it. */
final class Runs {

  private Runs() {}

  /** The pieces of {@code all}, in its order: as long as neighbours have the same {@code key}, they are in one. */
  static <T> List<List<T>> of(List<T> all, Function<T, ?> key) {
    List<List<T>> runs = new ArrayList<>();
    int start = 0;
    while (start < all.size()) {
      Object same = key.apply(all.get(start));
      int end = start + 1;
      while (end < all.size() && key.apply(all.get(end)).equals(same)) {
        end++;
      }
      runs.add(all.subList(start, end));
      start = end;
    }
    return runs;
  }
}
