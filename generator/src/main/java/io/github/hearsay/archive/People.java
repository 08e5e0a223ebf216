package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Role;
import io.github.hearsay.text.Fold;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes the entries of all people: every story, event and claim is handed to those it concerns. */
final class People {

  /** Parts that put an event on somebody's own timeline; to have been accused of something or to have seen it is not their life. */
  private static final Set<Role> MAIN = EnumSet.of(Role.SUBJECT, Role.HOST, Role.PERFORMER, Role.ATTENDEE, Role.VICTIM);

  /** Who stands in a list of more people than this was not "seen with" the others. */
  private static final int COMPANY = 60;

  private final Register<Person> register;
  private final Map<Id, PersonFile> files = new HashMap<>();

  People(Register<Person> register) {
    this.register = register;
    register.all().forEach((id, person) -> files.put(id, new PersonFile(person)));
  }

  /** Stories come in order of publication. */
  void add(Resolved story, StoryText text) {
    for (Id person : story.people()) {
      PersonFile file = files.get(person);
      file.add(story);
      if (story.people().size() <= COMPANY) {
        story.people().stream().filter(other -> !other.equals(person)).forEach(file.companions::add);
      }
    }
    text.passing().forEach((person, sentence) -> files.get(person).mentionedIn.add(new Backlink(story.id(), sentence)));
  }

  void add(Happening happening) {
    for (Participant participant : happening.people()) {
      TimelineBuilder timeline = files.get(participant.person()).timeline;
      if (MAIN.contains(participant.role())) {
        timeline.happened(happening);
      } else {
        timeline.onlyAtTheEdge(happening);
      }
    }
  }

  void add(ClaimEntry claim) {
    claim.about().forEach(person -> files.get(person).claimsAbout.add(claim.claim().id()));
    claim.saidBy().ifPresent(person -> files.get(person).claimsBy.add(claim.claim().id()));
  }

  /** In the order of the A–Z. */
  List<PersonEntry> entries(Ties ties, LinkTargets targets) {
    Map<Id, String> sortKeys = new HashMap<>();
    register.all().forEach((id, person) -> sortKeys.put(id, Fold.sortKey(SortNames.of(person))));
    Function<Id, String> sortKey = sortKeys::get;
    return register.all().values().stream()
        .map(person -> files.get(person.id())
            .entry(register.hasFile(person.id()), ties.of(person.id()), sortKey, targets.of(person.body())))
        .sorted(Comparator.comparing((PersonEntry entry) -> sortKeys.get(entry.id())).thenComparing(PersonEntry::id))
        .toList();
  }
}
