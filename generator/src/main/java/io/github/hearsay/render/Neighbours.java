package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands before and after something in a list. */
record Neighbours<T>(Optional<T> previous, Optional<T> next) {

  static <T> Neighbours<T> of(List<T> all, Predicate<T> self) {
    for (int i = 0; i < all.size(); i++) {
      if (self.test(all.get(i))) {
        return new Neighbours<>(at(all, i - 1), at(all, i + 1));
      }
    }
    return new Neighbours<>(Optional.empty(), Optional.empty());
  }

  private static <T> Optional<T> at(List<T> all, int index) {
    return index < 0 || index >= all.size() ? Optional.empty() : Optional.of(all.get(index));
  }
}
