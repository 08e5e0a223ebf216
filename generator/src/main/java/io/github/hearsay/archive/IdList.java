package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects ids in the order they come, each once; made for the few that a story names, and safe for many. */
final class IdList {

  private static final int FEW = 16;

  private final List<Id> ids;
  private Set<Id> many = Set.of();

  IdList(int expected) {
    this.ids = new ArrayList<>(expected);
  }

  /** Whether the id was not there before. */
  boolean add(Id id) {
    if (ids.size() < FEW) {
      return !ids.contains(id) && ids.add(id);
    }
    if (ids.size() == FEW) {
      many = new HashSet<>(ids);
    }
    return many.add(id) && ids.add(id);
  }

  List<Id> list() {
    return List.copyOf(ids);
  }
}
