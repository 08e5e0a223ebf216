package io.github.hearsay.archive;

import io.github.hearsay.archive.Assertion.Step;
import io.github.hearsay.archive.ClaimEntry.Turn;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.parallel.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one assertion of all the claims that repeat each other. */
final class Assertions {

  private final Map<Id, List<ClaimEntry>> groups = new LinkedHashMap<>();
  private final Map<Id, Integer> order = new HashMap<>();
  private final Map<Id, Id> assertionOf = new HashMap<>();
  private final Origins origins;
  private final Corrections corrections;

  private Assertions(Origins origins, Corrections corrections) {
    this.origins = origins;
    this.corrections = corrections;
  }

  /**
   * What is said, by the first claim that says it.
   *
   * @param claims in order of publication
   */
  static List<Assertion> of(List<ClaimEntry> claims, Sources sources, Corrections corrections) {
    Assertions assertions = new Assertions(new Origins(sources), corrections);
    for (ClaimEntry claim : claims) {
      assertions.groups.computeIfAbsent(claim.assertion(), any -> new ArrayList<>(1)).add(claim);
      assertions.assertionOf.put(claim.claim().id(), claim.assertion());
    }
    assertions.groups.keySet().forEach(id -> assertions.order.put(id, assertions.order.size()));
    // Not on all cores: what has the same origin is gathered in one place.
    Map<Id, Integer> counts = new HashMap<>();
    assertions.groups.forEach((id, group) -> counts.put(id, group.size() == 1 ? 1 : assertions.origins.count(group)));
    return Parallel.map(List.copyOf(assertions.groups.values()), group -> assertions.of(group, counts));
  }

  private Assertion of(List<ClaimEntry> group, Map<Id, Integer> counts) {
    Id id = group.get(0).assertion();
    boolean named = false;
    List<Id> claims = new ArrayList<>(group.size());
    Set<Id> stories = new LinkedHashSet<>();
    Set<Id> about = new LinkedHashSet<>();
    List<Step> history = history(group);
    Optional<Edtf> due = Optional.empty();
    for (ClaimEntry entry : group) {
      named |= entry.claim().named();
      claims.add(entry.claim().id());
      stories.add(entry.story());
      about.addAll(entry.about());
      due = due.or(entry.claim()::by);
    }
    ClaimStatus status = history.isEmpty() ? ClaimStatus.UNVERIFIED : history.get(history.size() - 1).turn().change().status();
    return new Assertion(
        id, named, claims, List.copyOf(stories), counts.get(id), List.copyOf(about), history, status, contradictions(id, group), due,
        corrections.ofClaims(claims));
  }

  /** What became of what {@code claims} say, which come in order of publication: oldest first. */
  static List<Step> history(List<ClaimEntry> claims) {
    List<Step> history = List.of();
    for (ClaimEntry entry : claims) {
      history = entry.history().isEmpty() ? history : merged(history, entry);
    }
    return history;
  }

  /** Both in order of date; neither history is turned about in itself. What both say is said once. */
  private static List<Step> merged(List<Step> before, ClaimEntry entry) {
    List<Step> merged = new ArrayList<>(before.size() + entry.history().size());
    int taken = 0;
    for (Turn turn : entry.history()) {
      while (taken < before.size() && date(before.get(taken).turn()).compareTo(date(turn)) <= 0) {
        merged.add(before.get(taken++));
      }
      if (before.stream().noneMatch(step -> isSame(step.turn(), turn))) {
        merged.add(new Step(entry.claim().id(), turn));
      }
    }
    merged.addAll(before.subList(taken, before.size()));
    return merged;
  }

  private static Edtf date(Turn turn) {
    return turn.change().date();
  }

  private static boolean isSame(Turn a, Turn b) {
    return date(a).equals(date(b)) && a.change().status() == b.change().status() && a.evidence().equals(b.evidence()) && a.by().equals(b.by());
  }

  private List<Id> contradictions(Id self, List<ClaimEntry> group) {
    Set<Id> others = new LinkedHashSet<>();
    for (ClaimEntry entry : group) {
      entry.contradicts().forEach(claim -> others.add(assertionOf.get(claim)));
      entry.contradictedBy().forEach(claim -> others.add(assertionOf.get(claim)));
    }
    others.remove(self);
    return others.stream().sorted(Comparator.comparing(order::get)).toList();
  }
}
