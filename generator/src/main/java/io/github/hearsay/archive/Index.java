package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Entries in their order, and by id; whoever looks them up is seen doing so. */
final class Index<T> {

  private final ArchivePart part;
  private final List<T> all;
  private final Map<Id, Integer> places;
  private final Watch watch;

  private Index(ArchivePart part, List<T> all, Map<Id, Integer> places, Watch watch) {
    this.part = part;
    this.all = all;
    this.places = places;
    this.watch = watch;
  }

  static <T> Index<T> of(ArchivePart part, List<T> entries, Function<T, Id> id) {
    List<T> all = List.copyOf(entries);
    Map<Id, Integer> places = new HashMap<>(all.size() * 2);
    for (int place = 0; place < all.size(); place++) {
      places.put(id.apply(all.get(place)), place);
    }
    return new Index<>(part, all, places, Watch.NOBODY);
  }

  /** The same entries, for somebody whom {@code other} watches. */
  Index<T> seenBy(Watch other) {
    return new Index<>(part, all, places, other);
  }

  ArchivePart part() {
    return part;
  }

  /** The ids in the entries' order. */
  List<String> ids() {
    String[] ids = new String[all.size()];
    places.forEach((id, place) -> ids[place] = id.value());
    return Arrays.asList(ids);
  }

  List<T> all() {
    watch.whole(part);
    return all;
  }

  Optional<T> find(Id id) {
    Integer place = places.get(id);
    if (place == null) {
      watch.missing(part, id);
      return Optional.empty();
    }
    watch.entry(part, place);
    return Optional.of(all.get(place));
  }

  /** Where an entry stands in {@link #all}. */
  OptionalInt place(Id id) {
    Integer place = places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }
}
