package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds the years in which something changed in what is known about a person, and what was known at the end of each. */
public final class Growth {

  private final Archive archive;
  private final ReportDays days;
  private final Id person;
  private final SortedSet<Integer> years = new TreeSet<>();

  private Growth(Id person, Archive archive) {
    this.archive = archive;
    this.days = new ReportDays(archive);
    this.person = person;
  }

  /** The years that are over, oldest first. */
  public static List<KnownYear> of(PersonEntry entry, Archive archive) {
    return new Growth(entry.id(), archive).years(Leads.of(entry, archive));
  }

  private List<KnownYear> years(Leads all) {
    Arrivals<Id> stories = arrivals(all.stories(), id -> known(days.ofStory(id)));
    Arrivals<Id> happenings = arrivals(all.happenings(), this::ofHappening);
    Arrivals<Id> claims = arrivals(all.claims(), this::ofClaim);
    Arrivals<Tie> relations = arrivals(all.relations(), this::ofRelation);
    Arrivals<Id> corrections = arrivals(all.corrections(), id -> known(days.of(archive.correction(id).orElseThrow())));
    List<Integer> over = new ArrayList<>(years);
    over.removeIf(year -> !LocalDate.of(year, 12, 31).isBefore(archive.config().today()));
    return new KnownYears(over, stories, happenings, claims, corrections, relations, all.relations());
  }

  /**
   * What is known some day, by that day. The years of all changes are noted.
   *
   * @param changes the day on which one of {@code all} becomes known, and days of the years in which it changes
   */
  private <T> Arrivals<T> arrivals(List<T> all, Function<T, List<LocalDate>> changes) {
    List<Arrivals.Arrival<T>> arrivals = new ArrayList<>(all.size());
    for (T one : all) {
      List<LocalDate> known = changes.apply(one);
      known.forEach(day -> years.add(day.getYear()));
      if (!known.isEmpty()) {
        arrivals.add(new Arrivals.Arrival<>(known.get(0), one));
      }
    }
    return new Arrivals<>(arrivals);
  }

  private static List<LocalDate> known(LocalDate day) {
    return day.equals(ReportDays.NEVER) ? List.of() : List.of(day);
  }

  private List<LocalDate> ofHappening(Id id) {
    SortedSet<LocalDate> all = new TreeSet<>();
    archive.happening(id).orElseThrow().tellings().forEach(telling -> all.add(ReportDays.of(telling)));
    return changes(all, known -> known.happenings(id, person));
  }

  private List<LocalDate> ofClaim(Id id) {
    Assertion assertion = archive.assertion(id).orElseThrow();
    SortedSet<LocalDate> all = new TreeSet<>();
    assertion.stories().forEach(story -> all.add(days.ofStory(story)));
    for (Id claim : assertion.claims()) {
      ClaimEntry entry = archive.claim(claim).orElseThrow();
      entry.history().forEach(turn -> all.add(days.of(new Assertion.Step(claim, turn))));
    }
    return changes(all, known -> known.claims(id, person));
  }

  private List<LocalDate> ofRelation(Tie tie) {
    SortedSet<LocalDate> all = new TreeSet<>(days.ofSources(tie));
    if (all.isEmpty()) {
      // Nobody reports it; the day on which it begins makes it no better known.
      return List.of();
    }
    tie.from().filter(Edtf::boundedStart).ifPresent(from -> all.add(from.earliest()));
    tie.to().ifPresent(to -> all.add(ReportDays.of(to)));
    return changes(all, known -> known.relation(tie).map(List::of).orElse(List.of()));
  }

  /** The first day with an answer, and one day of each year at whose end there is another than a year before. */
  private List<LocalDate> changes(SortedSet<LocalDate> all, Function<KnownOn, List<?>> question) {
    if (all.size() == 1) {
      // What has but one day is known from that day on.
      return known(all.first());
    }
    all.remove(ReportDays.NEVER);
    List<LocalDate> changes = new ArrayList<>();
    List<?> yearBefore = List.of();
    for (LocalDate day : all) {
      SortedSet<LocalDate> later = all.tailSet(day.plusDays(1));
      boolean isLastOfYear = later.isEmpty() || later.first().getYear() != day.getYear();
      if (!isLastOfYear && !changes.isEmpty()) {
        continue;
      }
      List<?> now = question.apply(archive.knownOn(day));
      if (changes.isEmpty() && !now.isEmpty() || isLastOfYear && !now.equals(yearBefore)) {
        changes.add(day);
      }
      yearBefore = isLastOfYear ? now : yearBefore;
    }
    return changes;
  }
}
