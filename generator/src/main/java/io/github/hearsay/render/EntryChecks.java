package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.PageEntry;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.PublisherEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Spool;
import io.github.hearsay.cache.ValueChecks;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.model.Topic;
import io.github.hearsay.parallel.Parallel;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Checks of all that an archive holds: they need nothing but the archive, so they can be worked out while pages are planned. Safe for many threads,
 * each of which may work out a check that another works out, too.
 */
public final class EntryChecks {

  private static final Shelved NOWHERE = new Shelved(new long[0], new int[0]);

  private final Archive archive;
  private final Function<Object, Optional<Long>> files;
  private final Map<Class<?>, ToLongFunction<Object>> shortcuts = new HashMap<>();
  private final ValueChecks checks;
  private final Map<ArchivePart, long[]> known = new EnumMap<>(ArchivePart.class);
  private final Map<ArchivePart, List<?>> parts = new EnumMap<>(ArchivePart.class);
  private final Optional<Spool> shelf;
  private final Map<ArchivePart, Shelved> shelved = new EnumMap<>(ArchivePart.class);

  /** The parts that pages of stories are made of, which are kept for a build in which nothing but a text is new. */
  public static final Set<ArchivePart> SHELVED =
      EnumSet.of(
          ArchivePart.STORIES, ArchivePart.BRIEFS, ArchivePart.NAMES, ArchivePart.HAPPENINGS, ArchivePart.CLAIMS, ArchivePart.ASSERTIONS,
          ArchivePart.CORRECTIONS);

  /** Where each entry of a part lies on the shelf, and how long it is. */
  public record Shelved(long[] starts, int[] lengths) {}

  /**
   * Checks of what is in {@code archive}.
   *
   * @param files the check of the file that an article, person, topic, place or page was read from, where it is known
   * @param shelf where entries are written down from which a page may be made again
   */
  public EntryChecks(Archive archive, Function<Object, Optional<Long>> files, Optional<Spool> shelf) {
    this.archive = archive;
    this.shelf = shelf;
    this.files = files;
    for (ArchivePart part : ArchivePart.values()) {
      parts.put(part, archive.part(part));
      int size = parts.get(part).size();
      known.put(part, new long[size]);
      shelved.put(part, shelf.isPresent() && SHELVED.contains(part) ? new Shelved(new long[size], new int[size]) : NOWHERE);
    }
    shortcuts.put(Story.class, entry -> of(ArchivePart.STORIES, ((Story) entry).id(), entry));
    shortcuts.put(PersonEntry.class, entry -> of(ArchivePart.PEOPLE, ((PersonEntry) entry).id(), entry));
    shortcuts.put(TopicEntry.class, entry -> of(ArchivePart.TOPICS, ((TopicEntry) entry).id(), entry));
    shortcuts.put(PlaceEntry.class, entry -> of(ArchivePart.PLACES, ((PlaceEntry) entry).id(), entry));
    shortcuts.put(PublisherEntry.class, entry -> of(ArchivePart.PUBLISHERS, ((PublisherEntry) entry).id(), entry));
    shortcuts.put(PageEntry.class, entry -> of(ArchivePart.PAGES, ((PageEntry) entry).id(), entry));
    shortcuts.put(Happening.class, entry -> of(ArchivePart.HAPPENINGS, ((Happening) entry).id(), entry));
    shortcuts.put(ClaimEntry.class, entry -> of(ArchivePart.CLAIMS, ((ClaimEntry) entry).claim().id(), entry));
    shortcuts.put(Assertion.class, entry -> of(ArchivePart.ASSERTIONS, ((Assertion) entry).id(), entry));
    shortcuts.put(Article.class, this::file);
    shortcuts.put(Person.class, this::file);
    shortcuts.put(Topic.class, this::file);
    shortcuts.put(Place.class, this::file);
    shortcuts.put(PlainPage.class, this::file);
    this.checks = new ValueChecks(shortcuts);
  }

  /** Works out all of them at once, on all cores. */
  public void workOut() {
    for (ArchivePart part : ArchivePart.values()) {
      Parallel.forEach(IntStream.range(0, known.get(part).length).boxed().toList(), place -> of(part, place));
    }
  }

  /** The check of the entry at {@code place} of a part. */
  public long of(ArchivePart part, int place) {
    long[] all = known.get(part);
    if (all[place] == 0) {
      Sink written = written(part, place);
      Shelved where = shelved.get(part);
      if (where != NOWHERE) {
        where.starts[place] = shelf.orElseThrow().add(written);
        where.lengths[place] = written.size();
      }
      all[place] = written.check();
    }
    return all[place];
  }

  /** What the check of an entry is of. */
  public Sink written(ArchivePart part, int place) {
    return checks.written((Record) parts.get(part).get(place));
  }

  /** Where the entries of a part lie; the lists are empty where they lie nowhere. */
  public Shelved shelved(ArchivePart part) {
    return shelved.get(part);
  }

  /** Makes the shelf what the next build will find. */
  public void seal() throws IOException {
    if (shelf.isPresent()) {
      shelf.get().seal();
    }
  }

  /** How values are checked that are made of such entries. */
  Map<Class<?>, ToLongFunction<Object>> shortcuts() {
    return new HashMap<>(shortcuts);
  }

  private long of(ArchivePart part, Id id, Object entry) {
    OptionalInt place = archive.place(part, id);
    boolean isTheOne = place.isPresent() && parts.get(part).get(place.getAsInt()) == entry;
    return isTheOne ? of(part, place.getAsInt()) : checks.of((Record) entry);
  }

  private long file(Object value) {
    return files.apply(value).orElseGet(() -> checks.of((Record) value));
  }
}
