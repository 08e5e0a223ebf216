package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Something that pages may show but that is not handed on to machines, nor in files to take away. */
public record Withheld(ArchivePart part, Id id) {

  /**
   * People whom search engines are not to list with what is told of them, people's homes, stories that are not to be listed or are about nobody else,
   * and what only those stories tell. Whoever must not be named at all is not in an archive.
   */
  static List<Withheld> of(Entries entries) {
    Set<Id> persons = new HashSet<>();
    entries.people().stream().filter(person -> !person.person().standing().isListed()).forEach(person -> persons.add(person.id()));
    Set<Id> unlisted = new HashSet<>();
    entries.stories().stream().filter(story -> isWithheld(story, persons)).forEach(story -> unlisted.add(story.id()));
    List<Withheld> all = new ArrayList<>();
    add(ArchivePart.PEOPLE, persons, all);
    add(ArchivePart.STORIES, unlisted, all);
    // None is left when redactions have been made; whoever links an archive without them still tells machines of no home.
    entries.places().stream().filter(place -> place.place().isPrivate()).forEach(place -> all.add(new Withheld(ArchivePart.PLACES, place.id())));
    if (!all.isEmpty()) {
      addTold(persons, unlisted, entries, all);
    }
    return all;
  }

  private static void add(ArchivePart part, Set<Id> ids, List<Withheld> all) {
    ids.stream().sorted().forEach(id -> all.add(new Withheld(part, id)));
  }

  private static boolean isWithheld(Story story, Set<Id> persons) {
    return !story.article().publishing().index() || !story.people().isEmpty() && persons.containsAll(story.people());
  }

  private static void addTold(Set<Id> persons, Set<Id> unlisted, Entries entries, List<Withheld> all) {
    for (Happening happening : entries.happenings()) {
      if (happening.people().stream().anyMatch(one -> persons.contains(one.person()))
          || happening.tellings().stream().allMatch(telling -> unlisted.contains(telling.story()))) {
        all.add(new Withheld(ArchivePart.HAPPENINGS, happening.id()));
      }
    }
    Set<Id> withheld = new HashSet<>();
    for (ClaimEntry claim : entries.claims()) {
      if (unlisted.contains(claim.story()) || claim.about().stream().anyMatch(persons::contains)) {
        withheld.add(claim.claim().id());
      }
    }
    add(ArchivePart.CLAIMS, withheld, all);
    for (Assertion assertion : entries.assertions()) {
      if (withheld.contains(assertion.first())) {
        all.add(new Withheld(ArchivePart.ASSERTIONS, assertion.id()));
      }
    }
  }
}
