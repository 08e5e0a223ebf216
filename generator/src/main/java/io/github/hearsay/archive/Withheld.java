package io.github.hearsay.archive;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Something that pages may show but that is not handed on to machines, nor in files to take away. */
public record Withheld(ArchivePart part, Id id) {

  /** People whom {@link Discretion} keeps apart, people's homes, stories that are not to be listed, and what only those stories tell. */
  static List<Withheld> of(
      SiteConfig config, List<Story> stories, List<PersonEntry> people, List<PlaceEntry> places, List<Happening> happenings,
      List<ClaimEntry> claims, List<Assertion> assertions) {
    List<Withheld> all = new ArrayList<>();
    Discretion discretion = Discretion.of(config);
    for (PersonEntry person : people) {
      if (!discretion.allows(person.person())) {
        all.add(new Withheld(ArchivePart.PEOPLE, person.id()));
      }
    }
    for (PlaceEntry place : places) {
      if (place.place().isPrivate()) {
        all.add(new Withheld(ArchivePart.PLACES, place.id()));
      }
    }
    Set<Id> unlisted = new HashSet<>();
    for (Story story : stories) {
      if (!story.article().publishing().index()) {
        unlisted.add(story.id());
        all.add(new Withheld(ArchivePart.STORIES, story.id()));
      }
    }
    if (!unlisted.isEmpty()) {
      addTold(unlisted, happenings, claims, assertions, all);
    }
    return all;
  }

  private static void addTold(
      Set<Id> unlisted, List<Happening> happenings, List<ClaimEntry> claims, List<Assertion> assertions, List<Withheld> all) {
    for (Happening happening : happenings) {
      if (happening.tellings().stream().allMatch(telling -> unlisted.contains(telling.story()))) {
        all.add(new Withheld(ArchivePart.HAPPENINGS, happening.id()));
      }
    }
    for (ClaimEntry claim : claims) {
      if (unlisted.contains(claim.story())) {
        all.add(new Withheld(ArchivePart.CLAIMS, claim.claim().id()));
      }
    }
    for (Assertion assertion : assertions) {
      if (unlisted.containsAll(assertion.stories())) {
        all.add(new Withheld(ArchivePart.ASSERTIONS, assertion.id()));
      }
    }
  }
}
