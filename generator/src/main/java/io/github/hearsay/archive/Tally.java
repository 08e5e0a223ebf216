package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts things; most first, then by id. */
final class Tally {

  private static final Comparator<Count> ORDER = Comparator.comparing((Count count) -> -count.stories()).thenComparing(Count::id);

  private final Map<Id, Integer> counts = new HashMap<>();

  void addAll(List<Id> ids) {
    for (Id id : ids) {
      counts.merge(id, 1, Integer::sum);
    }
  }

  void remove(Id id) {
    counts.remove(id);
  }

  List<Count> sorted() {
    List<Count> sorted = new ArrayList<>(counts.size());
    counts.forEach((id, count) -> sorted.add(new Count(id, count)));
    sorted.sort(ORDER);
    return sorted;
  }
}
