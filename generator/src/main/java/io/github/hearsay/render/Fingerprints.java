package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.PublisherEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.ValueChecks;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.model.Topic;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Checks of everything a page can be made of. A check that is the same as an earlier build's says that a page that read it has nothing new to say
 * about it. Safe for many threads, each of which may work out a check that another works out, too.
 */
public final class Fingerprints {

  private static final long MISSING = 0x6d697373696e67L;

  private final Archive archive;
  private final SitePlan plan;
  private final Pictures pictures;
  private final Function<Object, Optional<Long>> files;
  private final ValueChecks checks;
  private final Map<ArchivePart, long[]> known = new EnumMap<>(ArchivePart.class);
  private final Map<String, OfPage> pages = new ConcurrentHashMap<>();

  /** The check of a page, which the sitemap that lists the page asks for again. */
  private record OfPage(Page page, long check) {}

  Fingerprints(Archive archive, SitePlan plan, Pictures pictures, Function<Object, Optional<Long>> files) {
    this.archive = archive;
    this.plan = plan;
    this.pictures = pictures;
    this.files = files;
    for (ArchivePart part : ArchivePart.values()) {
      known.put(part, new long[archive.part(part).size()]);
    }
    Map<Class<?>, ToLongFunction<Object>> shortcuts = new HashMap<>();
    shortcuts.put(Story.class, entry -> entry(ArchivePart.STORIES, ((Story) entry).id(), entry));
    shortcuts.put(PersonEntry.class, entry -> entry(ArchivePart.PEOPLE, ((PersonEntry) entry).id(), entry));
    shortcuts.put(TopicEntry.class, entry -> entry(ArchivePart.TOPICS, ((TopicEntry) entry).id(), entry));
    shortcuts.put(PlaceEntry.class, entry -> entry(ArchivePart.PLACES, ((PlaceEntry) entry).id(), entry));
    shortcuts.put(PublisherEntry.class, entry -> entry(ArchivePart.PUBLISHERS, ((PublisherEntry) entry).id(), entry));
    shortcuts.put(Happening.class, entry -> entry(ArchivePart.HAPPENINGS, ((Happening) entry).id(), entry));
    shortcuts.put(ClaimEntry.class, entry -> entry(ArchivePart.CLAIMS, ((ClaimEntry) entry).claim().id(), entry));
    shortcuts.put(Assertion.class, entry -> entry(ArchivePart.ASSERTIONS, ((Assertion) entry).id(), entry));
    shortcuts.put(Article.class, this::file);
    shortcuts.put(Person.class, this::file);
    shortcuts.put(Topic.class, this::file);
    shortcuts.put(Place.class, this::file);
    for (Class<?> kind : Page.class.getPermittedSubclasses()) {
      shortcuts.put(kind, page -> of((Page) page));
    }
    this.checks = new ValueChecks(shortcuts);
  }

  /** What a page is itself, apart from what it looks up. */
  public long of(Page page) {
    OfPage before = pages.get(page.path().value());
    if (before != null && before.page == page) {
      return before.check;
    }
    long check = Check.join(Check.of(page.getClass().getSimpleName()), checks.of((Record) page));
    pages.put(page.path().value(), new OfPage(page, check));
    return check;
  }

  /** The entry at {@code place} of a part. */
  public long entry(ArchivePart part, int place) {
    long[] all = known.get(part);
    if (all[place] == 0) {
      all[place] = checks.of((Record) archive.part(part).get(place));
    }
    return all[place];
  }

  /** What {@code fact} says now. */
  public long of(Fact fact) {
    return switch (fact.kind()) {
      case ENTRY -> {
        ArchivePart part = ArchivePart.valueOf(fact.of());
        OptionalInt place = archive.place(part, new Id(fact.more()));
        yield place.isPresent() ? entry(part, place.getAsInt()) : MISSING;
      }
      case PART -> whole(ArchivePart.valueOf(fact.of()));
      case ADDRESS -> plan.has(fact.of()) ? 1 : MISSING;
      case ASSET -> plan.asset(SitePath.of(fact.of()), fact.more())
          .map(path -> Check.join(Check.of(path.value()), checks.of(pictures.size(path))))
          .orElse(MISSING);
    };
  }

  private long whole(ArchivePart part) {
    List<?> all = archive.part(part);
    long check = all.size();
    for (int place = 0; place < all.size(); place++) {
      check = Check.join(check, entry(part, place));
    }
    return check;
  }

  private long entry(ArchivePart part, Id id, Object entry) {
    OptionalInt place = archive.place(part, id);
    boolean isTheOne = place.isPresent() && archive.part(part).get(place.getAsInt()) == entry;
    return isTheOne ? entry(part, place.getAsInt()) : checks.of((Record) entry);
  }

  private long file(Object value) {
    return files.apply(value).orElseGet(() -> checks.of((Record) value));
  }
}
