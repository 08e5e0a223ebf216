package io.github.hearsay.archive;

import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.Id;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many claims stand on which sort of word.
 *
 * @param counts one for each {@link AttributionKind}, in their order
 */
public record AttributionMix(List<Integer> counts) {

  public AttributionMix {
    counts = List.copyOf(counts);
  }

  /** The mix of {@code claims}, each counted once, on the strongest word that any of those that repeat it stands on. */
  public static AttributionMix of(Collection<ClaimEntry> claims) {
    Map<Id, AttributionKind> strongest = new HashMap<>(claims.size() * 2);
    for (ClaimEntry entry : claims) {
      strongest.merge(entry.assertion(), AttributionKind.of(entry.claim().saidBy()), (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
    return count(strongest.values());
  }

  /** The mix of {@code claims}, each counted by itself, whether or not it repeats another. */
  public static AttributionMix ofTellings(Collection<ClaimEntry> claims) {
    return count(claims.stream().map(entry -> AttributionKind.of(entry.claim().saidBy())).toList());
  }

  private static AttributionMix count(Collection<AttributionKind> kinds) {
    Integer[] counts = new Integer[AttributionKind.values().length];
    Arrays.fill(counts, 0);
    kinds.forEach(kind -> counts[kind.ordinal()]++);
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
