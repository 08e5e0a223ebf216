package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to know about a person, by id, so that it can be asked what of it was known on a day.
 *
 * @param entriesLeftOut how many stories and events were known that are not in {@code stories} and {@code happenings}, which hold those reported last
 * @param claimsLeftOut likewise for {@code claims}
 */
public record Leads(
    List<Id> stories, List<Id> happenings, List<Id> claims, List<Tie> relations, List<Id> corrections, int entriesLeftOut, int claimsLeftOut) {

  /** All there is. */
  public static Leads of(PersonEntry person) {
    List<Id> stories = new ArrayList<>();
    List<Id> happenings = new ArrayList<>();
    for (TimelineEntry entry : person.timeline().entries()) {
      if (entry instanceof TimelineEntry.Happened happened) {
        happenings.add(happened.happening().id());
      } else {
        stories.add(((TimelineEntry.CameOut) entry).story());
      }
    }
    person.timeline().undated().forEach(happening -> happenings.add(happening.id()));
    person.timeline().aside().forEach(happening -> happenings.add(happening.id()));
    return new Leads(stories, happenings, person.claims().assertions(), person.relations(), person.corrections(), 0, 0);
  }
}
