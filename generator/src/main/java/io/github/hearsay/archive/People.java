package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Role;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.text.Fold;
import java.util.ArrayList;
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

  private final Register<Person> register;
  private final Map<Id, PersonFile> files = new HashMap<>();

  People(Register<Person> register) {
    this.register = register;
    register.all().forEach((id, person) -> files.put(id, new PersonFile(person)));
  }

  /** Stories come in order of publication. */
  void add(Resolved story, StoryText text) {
    for (Id person : story.people()) {
      files.get(person).stories.add(story);
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
    claim.about().forEach(person -> files.get(person).claimsAbout.add(claim));
    claim.saidBy().ifPresent(person -> files.get(person).claimsBy.add(claim.claim().id()));
  }

  /** Corrections of a story; they come newest first. */
  void add(CorrectionEntry correction, List<Id> people) {
    people.forEach(person -> files.get(person).corrections.add(correction.id()));
  }

  /** In the order of the A–Z. */
  List<PersonEntry> entries(Ties ties, Digests digests, LinkTargets targets) {
    Map<Id, String> sortKeys = new HashMap<>();
    register.all().forEach((id, person) -> sortKeys.put(id, Fold.sortKey(SortNames.of(person))));
    Function<Id, String> sortKey = sortKeys::get;
    List<Person> inOrder = new ArrayList<>(register.all().values());
    inOrder.sort(Comparator.comparing((Person person) -> sortKeys.get(person.id())).thenComparing(Person::id));
    return Parallel.map(inOrder, person -> files.get(person.id())
        .entry(register.hasFile(person.id()), ties.of(person.id()), sortKey, digests, targets.of(person.body())));
  }
}
