package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What there is to know about a person, by id, so that it can be asked what of it was known on a day. What became known on one day is in an order
 * that does not depend on what was reported later.
 *
 * @param stories in the order in which they came out
 * @param happenings by the id that the first report of the person's part gives them
 * @param claims by their first report, and those of one day in the order in which they were made
 * @param relations in the order of {@link PersonEntry#relations}
 * @param corrections in the order of {@link PersonEntry#corrections}
 * @param entriesLeftOut how many stories and events were known that are not in {@code stories} and {@code happenings}, which hold those reported last
 * @param claimsLeftOut likewise for {@code claims}
 */
public record Leads(
    List<Id> stories, List<Id> happenings, List<Id> claims, List<Tie> relations, List<Id> corrections, int entriesLeftOut, int claimsLeftOut) {

  /** All there is. */
  public static Leads of(PersonEntry person, Archive archive) {
    List<Id> stories = new ArrayList<>();
    List<Happening> happenings = new ArrayList<>(person.timeline().undated());
    happenings.addAll(person.timeline().aside());
    for (TimelineEntry entry : person.timeline().entries()) {
      if (entry instanceof TimelineEntry.Happened happened) {
        happenings.add(happened.happening());
      } else {
        stories.add(((TimelineEntry.CameOut) entry).story());
      }
    }
    happenings.sort(Comparator.comparing(happening -> firstId(happening, person.id())));
    return new Leads(
        stories, happenings.stream().map(Happening::id).toList(), claims(person, archive), person.relations(), person.corrections(), 0, 0);
  }

  /** The id of an event where it is first told with the person in it. What is told later may join it with others, and give it another. */
  private static Id firstId(Happening happening, Id person) {
    LocalDate first = ReportDays.NEVER;
    Id id = happening.id();
    for (Telling telling : happening.tellings()) {
      LocalDate day = ReportDays.of(telling);
      if (day.isBefore(first) && telling.people().stream().anyMatch(one -> one.person().equals(person))) {
        first = day;
        id = telling.event().id();
      }
    }
    return id;
  }

  private static List<Id> claims(PersonEntry person, Archive archive) {
    ReportDays days = new ReportDays(archive);
    List<ClaimEntry> about = new ArrayList<>(person.claimsAbout().size());
    person.claimsAbout().forEach(id -> about.add(archive.claim(id).orElseThrow()));
    // The sort is stable: of those of one day the order in which they were made stays.
    about.sort(Comparator.comparing(entry -> days.ofStory(entry.story())));
    Set<Id> assertions = new LinkedHashSet<>();
    about.forEach(entry -> assertions.add(entry.assertion()));
    return List.copyOf(assertions);
  }
}
