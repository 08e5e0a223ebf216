package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Entries in their order, and by id. */
final class Index<T> {

  private final List<T> all;
  private final Map<Id, T> byId;

  private Index(List<T> all, Map<Id, T> byId) {
    this.all = all;
    this.byId = byId;
  }

  static <T> Index<T> of(List<T> entries, Function<T, Id> id) {
    List<T> all = List.copyOf(entries);
    Map<Id, T> byId = new HashMap<>(all.size() * 2);
    for (T entry : all) {
      byId.put(id.apply(entry), entry);
    }
    return new Index<>(all, byId);
  }

  List<T> all() {
    return all;
  }

  Optional<T> find(Id id) {
    return Optional.ofNullable(byId.get(id));
  }
}
