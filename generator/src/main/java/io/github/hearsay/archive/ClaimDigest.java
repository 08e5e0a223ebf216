package io.github.hearsay.archive;

import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import java.util.List;

/**
 * The claims about somebody or something, or those that somebody carried.
 *
 * @param assertions what they say, each once: in the order of {@link ClaimStatus#BY_OUTCOME}, the newest of one status first
 * @param outcomes how those turned out
 * @param mix on what sort of word the claims stand
 */
public record ClaimDigest(List<Id> assertions, StatusTally outcomes, AttributionMix mix) {

  /** No claims. */
  public static final ClaimDigest EMPTY = new ClaimDigest(List.of(), StatusTally.of(List.of()), AttributionMix.of(List.of()));

  public ClaimDigest {
    assertions = List.copyOf(assertions);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return assertions.isEmpty();
  }
}
