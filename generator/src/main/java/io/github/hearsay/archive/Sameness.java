package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which of some tellings or claims are one by their own words, when others that would join them are not among them. */
final class Sameness {

  private Sameness() {}

  /** Tellings of one event have one id or say that they are the same. */
  static List<List<Telling>> ofTellings(List<Telling> tellings) {
    return groups(tellings, telling -> telling.event().id(), telling -> ids(telling.event().sameAs()));
  }

  static List<List<ClaimEntry>> ofClaims(List<ClaimEntry> claims) {
    return groups(claims, entry -> entry.claim().id(), ClaimEntry::repeats);
  }

  /** In the order of their first members. */
  private static <T> List<List<T>> groups(List<T> all, Function<T, Id> id, Function<T, List<Id>> others) {
    if (all.size() < 2) {
      return all.isEmpty() ? List.of() : List.of(all);
    }
    Set<Id> here = new HashSet<>();
    all.forEach(one -> here.add(id.apply(one)));
    UnionFind same = new UnionFind();
    for (T one : all) {
      others.apply(one).stream().filter(here::contains).forEach(other -> same.union(id.apply(one), other));
    }
    Map<Id, List<T>> groups = new LinkedHashMap<>();
    all.forEach(one -> groups.computeIfAbsent(same.find(id.apply(one)), any -> new ArrayList<>(1)).add(one));
    return List.copyOf(groups.values());
  }

  private static List<Id> ids(List<Reference> references) {
    List<Id> ids = new ArrayList<>(references.size());
    references.forEach(reference -> Ids.parse(reference.text()).ifPresent(ids::add));
    return ids;
  }
}
