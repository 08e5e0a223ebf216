package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Entries in their order, and by id; whoever looks them up is seen doing so. */
final class Index<T> {

  private final ArchivePart part;
  private final List<T> all;
  /** Of each entry: asked for more often than anything else of it. */
  private final Id[] ids;
  /** Places, counted from 1, from where the hashes of their ids say; a power of two, and at least half of them free. */
  private final int[] slots;
  private final Watch watch;

  private Index(ArchivePart part, List<T> all, Id[] ids, int[] slots, Watch watch) {
    this.part = part;
    this.all = all;
    this.ids = ids;
    this.slots = slots;
    this.watch = watch;
  }

  static <T> Index<T> of(ArchivePart part, List<T> entries, Function<T, Id> id) {
    List<T> all = List.copyOf(entries);
    Id[] ids = new Id[all.size()];
    Arrays.setAll(ids, place -> id.apply(all.get(place)));
    Index<T> index = new Index<>(part, all, ids, new int[Math.max(2, Integer.highestOneBit(all.size()) * 4)], Watch.NOBODY);
    for (int place = 0; place < all.size(); place++) {
      index.slots[index.slot(ids[place])] = place + 1;
    }
    return index;
  }

  /** The slot of an id, or the free one where it would be. */
  private int slot(Id wanted) {
    int hash = wanted.hashCode();
    int slot = (hash ^ hash >>> 16) & slots.length - 1;
    while (slots[slot] != 0 && !isSame(ids[slots[slot] - 1], wanted, hash)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** Cheap for an id that is the very same, as most are, and for most of those that are others. */
  private static boolean isSame(Id there, Id wanted, int hash) {
    return there == wanted || there.hashCode() == hash && there.equals(wanted);
  }

  /** The same entries, for somebody whom {@code other} watches. */
  Index<T> seenBy(Watch other) {
    return new Index<>(part, all, ids, slots, other);
  }

  ArchivePart part() {
    return part;
  }

  /** The ids in the entries' order. */
  List<String> ids() {
    return Arrays.stream(ids).map(Id::value).toList();
  }

  List<T> all() {
    watch.whole(part);
    return all;
  }

  Optional<T> find(Id wanted) {
    int place = slots[slot(wanted)] - 1;
    if (place < 0) {
      watch.missing(part, wanted);
      return Optional.empty();
    }
    watch.entry(part, place);
    return Optional.of(all.get(place));
  }

  /** Where an entry stands in {@link #all}. */
  OptionalInt place(Id wanted) {
    int place = slots[slot(wanted)] - 1;
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }
}
