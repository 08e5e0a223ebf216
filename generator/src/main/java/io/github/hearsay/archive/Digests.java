package io.github.hearsay.archive;

import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums claims up. Safe for many threads. */
final class Digests {

  private final Map<Id, Assertion> assertions = new HashMap<>();

  Digests(List<Assertion> all) {
    all.forEach(assertion -> assertions.put(assertion.id(), assertion));
  }

  /** @param claims in order of publication */
  ClaimDigest of(List<ClaimEntry> claims) {
    if (claims.isEmpty()) {
      return ClaimDigest.EMPTY;
    }
    Set<Id> said = new LinkedHashSet<>(claims.size() * 2);
    claims.forEach(entry -> said.add(entry.assertion()));
    List<Assertion> oldestFirst = new ArrayList<>(said.size());
    said.forEach(id -> oldestFirst.add(assertions.get(id)));
    List<Id> ids = new ArrayList<>(said.size());
    for (ClaimStatus status : ClaimStatus.BY_OUTCOME) {
      for (int i = oldestFirst.size() - 1; i >= 0; i--) {
        if (oldestFirst.get(i).status() == status) {
          ids.add(oldestFirst.get(i).id());
        }
      }
    }
    return new ClaimDigest(ids, StatusTally.of(oldestFirst), AttributionMix.of(claims));
  }
}
