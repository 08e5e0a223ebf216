package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts things and tells the most frequent: most first, then by id. */
final class Tally {

  /** More than this nobody asks for, and in a large archive the rest would weigh more than the stories. */
  static final int MOST = 24;

  private static final Comparator<Count> ORDER =
      (a, b) -> a.stories() != b.stories() ? Integer.compare(b.stories(), a.stories()) : a.id().compareTo(b.id());

  private final Map<Id, int[]> counts = new HashMap<>();

  void addAll(List<Id> ids) {
    for (Id id : ids) {
      int[] count = counts.get(id);
      if (count == null) {
        counts.put(id, new int[] {1});
      } else {
        count[0]++;
      }
    }
  }

  void remove(Id id) {
    counts.remove(id);
  }

  /** The {@value #MOST} counted most. */
  List<Count> most() {
    int least = leastOfMost();
    List<Count> most = new ArrayList<>();
    counts.forEach((id, count) -> {
      if (count[0] >= least) {
        most.add(new Count(id, count[0]));
      }
    });
    most.sort(ORDER);
    return List.copyOf(most.size() > MOST ? most.subList(0, MOST) : most);
  }

  /** A number that at least {@value #MOST} were counted, and as few others as can be; 1 when there are not so many. */
  private int leastOfMost() {
    if (counts.size() <= MOST) {
      return 1;
    }
    int[] all = new int[counts.size()];
    int next = 0;
    for (int[] count : counts.values()) {
      all[next++] = count[0];
    }
    Arrays.sort(all);
    return all[all.length - MOST];
  }
}
