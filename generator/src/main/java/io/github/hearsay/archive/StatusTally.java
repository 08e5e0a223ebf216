package io.github.hearsay.archive;

import io.github.hearsay.model.ClaimStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many assertions turned out how.
 *
 * @param counts one for each {@link ClaimStatus}, in their order
 */
public record StatusTally(List<Integer> counts) {

  public StatusTally {
    counts = List.copyOf(counts);
  }

  /** Counts {@code assertions}, each as often as it is given. */
  public static StatusTally of(Iterable<Assertion> assertions) {
    List<ClaimStatus> statuses = new ArrayList<>();
    assertions.forEach(assertion -> statuses.add(assertion.status()));
    return ofStatuses(statuses);
  }

  /** The same of assertions of which no more is known than how they turned out. */
  public static StatusTally ofStatuses(Iterable<ClaimStatus> statuses) {
    Integer[] counts = new Integer[ClaimStatus.values().length];
    Arrays.fill(counts, 0);
    for (ClaimStatus status : statuses) {
      counts[status.ordinal()]++;
    }
    return new StatusTally(Arrays.asList(counts));
  }

  /** How many have this status. */
  public int of(ClaimStatus status) {
    return counts.get(status.ordinal());
  }

  /** How many there are. */
  public int total() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Of how many it came out whether they were right, or whoever made them took them back. */
  public int resolved() {
    int resolved = 0;
    for (ClaimStatus status : ClaimStatus.values()) {
      resolved += status.isResolved() ? of(status) : 0;
    }
    return resolved;
  }
}
