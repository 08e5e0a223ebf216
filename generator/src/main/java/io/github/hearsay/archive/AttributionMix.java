package io.github.hearsay.archive;

import io.github.hearsay.model.AttributionKind;
import java.util.Arrays;
import java.util.List;

/**
 * How many claims stand on which sort of word.
 *
 * @param counts one for each {@link AttributionKind}, in their order
 */
public record AttributionMix(List<Integer> counts) {

  public AttributionMix {
    counts = List.copyOf(counts);
  }

  /** The mix of {@code claims}, each counted as often as it is told. */
  public static AttributionMix of(Iterable<ClaimEntry> claims) {
    Integer[] counts = new Integer[AttributionKind.values().length];
    Arrays.fill(counts, 0);
    for (ClaimEntry entry : claims) {
      counts[AttributionKind.of(entry.claim().saidBy()).ordinal()]++;
    }
    return new AttributionMix(Arrays.asList(counts));
  }

  /** How many stand on this sort of word. */
  public int of(AttributionKind kind) {
    return counts.get(kind.ordinal());
  }

  /** How many claims there are. */
  public int total() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
