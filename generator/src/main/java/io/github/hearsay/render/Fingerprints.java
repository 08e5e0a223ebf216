package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.KnownYear;
import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.ValueChecks;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Checks of everything a page can be made of. A check that is the same as an earlier build's says that a page that read it has nothing new to say
 * about it. Safe for many threads, each of which may work out a check that another works out, too.
 */
public final class Fingerprints {

  private static final long MISSING = 0x6d697373696e67L;

  private final Archive archive;
  private final SitePlan plan;
  private final EntryChecks entries;
  private final ValueChecks checks;

  Fingerprints(Archive archive, SitePlan plan, EntryChecks entries) {
    this.archive = archive;
    this.plan = plan;
    this.entries = entries;
    ValueChecks values = new ValueChecks(entries.shortcuts());
    Map<Class<?>, ToLongFunction<Object>> shortcuts = entries.shortcuts();
    shortcuts.put(KnownYear.class, year -> values.of(((KnownYear) year).told()));
    this.checks = new ValueChecks(shortcuts);
  }

  /** What a page is itself, apart from what it looks up. */
  public long of(Page page) {
    return Check.join(Check.of(page.getClass().getSimpleName()), checks.of((Record) page));
  }

  /** Those of the archive's entries. */
  public EntryChecks entries() {
    return entries;
  }

  /** What {@code fact} says now. */
  public long of(Fact fact) {
    return switch (fact.kind()) {
      case ENTRY -> {
        ArchivePart part = ArchivePart.valueOf(fact.of());
        OptionalInt place = archive.place(part, new Id(fact.more()));
        yield place.isPresent() ? entries.of(part, place.getAsInt()) : MISSING;
      }
      case PART -> whole(ArchivePart.valueOf(fact.of()));
      case ADDRESS -> plan.has(fact.of()) ? 1 : MISSING;
      case ASSET -> plan.picture(SitePath.of(fact.of()), fact.more()).map(checks::of).orElse(MISSING);
    };
  }

  private long whole(ArchivePart part) {
    return whole(IntStream.range(0, archive.part(part).size()).mapToLong(place -> entries.of(part, place)).toArray());
  }

  /** What is to be said of all of a part, by the checks of its entries. */
  public static long whole(long[] entries) {
    long check = entries.length;
    for (long entry : entries) {
      check = Check.join(check, entry);
    }
    return check;
  }
}
