package io.github.hearsay.lint;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may be living on the day of the build. Whoever has {@code died} is not, nor whoever would be {@value Person#OLDEST} or older by the youngest
 * reading of {@code born}, else of a stated age, else counted from the first day on which the archive knows them. Of whom nothing tells, may be.
 */
final class Living {

  private final Archive archive;
  private final LocalDate today;

  Living(Archive archive) {
    this.archive = archive;
    this.today = archive.config().today();
  }

  boolean isLiving(Id person) {
    return archive.person(person).map(this::isLiving).orElse(true);
  }

  boolean isLiving(PersonEntry entry) {
    Person.Life life = entry.person().life();
    if (life.died().isPresent()) {
      return life.died().get().earliest().isAfter(today);
    }
    Optional<LocalDate> born = life.born().map(Edtf::lastMeant);
    if (born.isEmpty()) {
      born = life.ages().stream().map(age -> age.on().lastMeant().minusYears(age.age())).min(LocalDate::compareTo);
    }
    LocalDate latest = born.orElseGet(() -> firstKnown(entry));
    return latest.getYear() > today.getYear() || latest.plusYears(Person.OLDEST).isAfter(today);
  }

  /** The first day on which a story, a claim or an event has them, who must have been born by then. */
  private LocalDate firstKnown(PersonEntry entry) {
    LocalDate first = entry.firstSeen().map(Edtf::lastMeant).orElse(LocalDate.MAX);
    if (!entry.mentionedIn().isEmpty()) {
      first = earlier(first, published(entry.mentionedIn().get(entry.mentionedIn().size() - 1).story()));
    }
    if (!entry.claimsAbout().isEmpty()) {
      first = earlier(first, published(archive.claim(entry.claimsAbout().get(0)).orElseThrow().story()));
    }
    for (TimelineEntry told : entry.timeline().entries()) {
      first = earlier(first, told.date().lastMeant());
      if (told.date().earliest().isAfter(first)) {
        break;
      }
    }
    return first;
  }

  private LocalDate published(Id story) {
    return archive.brief(story).orElseThrow().published().date().lastMeant();
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
