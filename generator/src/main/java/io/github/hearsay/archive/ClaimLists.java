package io.github.hearsay.archive;

import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All assertions, and those of one kind; each list has the one made last first.
 *
 * @param byStatus how they turned out; one list for each status
 * @param saidBy on what sort of word the first claim stands; one list for each
 * @param overdue predictions that should have come true by now and of which nobody says whether they did; the longest overdue first
 */
public record ClaimLists(
    List<Id> all,
    Map<ClaimStatus, List<Id>> byStatus,
    Map<AttributionKind, List<Id>> saidBy,
    List<Id> overdue) {

  /**
   * @param assertions by the first claim
   * @param claim the claim with an id
   */
  static ClaimLists of(List<Assertion> assertions, Function<Id, ClaimEntry> claim, LocalDate today) {
    Map<ClaimStatus, List<Id>> byStatus = lists(ClaimStatus.class);
    Map<AttributionKind, List<Id>> saidBy = lists(AttributionKind.class);
    List<Id> all = new ArrayList<>(assertions.size());
    List<Assertion> overdue = new ArrayList<>();
    for (int i = assertions.size() - 1; i >= 0; i--) {
      Assertion assertion = assertions.get(i);
      all.add(assertion.id());
      byStatus.get(assertion.status()).add(assertion.id());
      saidBy.get(AttributionKind.of(claim.apply(assertion.first()).claim().saidBy())).add(assertion.id());
      if (assertion.isOverdue(today)) {
        overdue.add(assertion);
      }
    }
    overdue.sort(Comparator.comparing((Assertion one) -> one.due().orElseThrow().latest()).thenComparing(Assertion::id));
    return new ClaimLists(
        Collections.unmodifiableList(all), Collections.unmodifiableMap(byStatus), Collections.unmodifiableMap(saidBy),
        overdue.stream().map(Assertion::id).toList());
  }

  private static <E extends Enum<E>> Map<E, List<Id>> lists(Class<E> kinds) {
    Map<E, List<Id>> lists = new EnumMap<>(kinds);
    for (E kind : kinds.getEnumConstants()) {
      lists.put(kind, new ArrayList<>());
    }
    return lists;
  }
}
