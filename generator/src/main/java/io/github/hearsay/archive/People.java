package io.github.hearsay.archive;

import io.github.hearsay.archive.TimelineEntry.CameOut;
import io.github.hearsay.archive.TimelineEntry.Happened;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Role;
import io.github.hearsay.parallel.Parallel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the entries of all people: every story, event and claim is handed to those it concerns. */
final class People {

  /** Parts that put an event on somebody's own timeline; to have been accused of something or to have seen it is not their life. */
  private static final Set<Role> MAIN = EnumSet.of(Role.SUBJECT, Role.HOST, Role.PERFORMER, Role.ATTENDEE, Role.VICTIM);

  private final Register<Person> register;
  private final Map<Id, PersonFile> files;

  People(Register<Person> register, Sorting sorting) {
    this.register = register;
    this.files = new HashMap<>(register.all().size() * 2);
    Parallel.map(List.copyOf(register.all().values()), person -> new PersonFile(person, sorting)).forEach(file -> files.put(file.id(), file));
  }

  /** Whether a part in an event belongs on somebody's own timeline. */
  static boolean isMain(Role role) {
    return MAIN.contains(role);
  }

  /** Stories come in order of publication. */
  void add(Resolved story, StoryText text) {
    for (Id person : story.people()) {
      files.get(person).stories.add(story);
    }
    text.passing().forEach((person, sentence) -> files.get(person).mentionedIn.add(new Backlink(story.id(), sentence)));
  }

  void add(ClaimEntry claim) {
    for (Id person : claim.about()) {
      files.get(person).claimsAbout.add(claim);
    }
    if (claim.saidBy().isPresent()) {
      files.get(claim.saidBy().get()).claimsBy.add(claim.claim().id());
    }
  }

  /** Corrections of a story; they come newest first. */
  void add(CorrectionEntry correction, List<Id> people) {
    people.forEach(person -> files.get(person).corrections.add(correction.id()));
  }

  /** Entries come in order of time. */
  void cameOut(CameOut entry, Resolved story) {
    for (Id person : story.people()) {
      files.get(person).timeline.add(entry);
    }
  }

  void happened(Happened entry) {
    each(entry.happening(), timeline -> timeline.add(entry));
  }

  void undated(Happening happening) {
    each(happening, timeline -> timeline.undated(happening));
  }

  private void each(Happening happening, Consumer<TimelineBuilder> action) {
    for (Participant participant : happening.people()) {
      TimelineBuilder timeline = files.get(participant.person()).timeline;
      if (isMain(participant.role())) {
        action.accept(timeline);
      } else {
        timeline.onlyAtTheEdge(happening);
      }
    }
  }

  /** In the order of the A–Z. */
  List<PersonEntry> entries(Ties ties, Digests digests, LinkTargets targets) {
    List<PersonFile> inOrder = new ArrayList<>(files.values());
    inOrder.sort((a, b) -> {
      int order = a.sortKey().compareTo(b.sortKey());
      return order != 0 ? order : a.id().compareTo(b.id());
    });
    Kinships kinships = new Kinships(ties, files.keySet());
    return Parallel.map(inOrder, file -> file
        .entry(register.hasFile(file.id()), ties.of(file.id()), kinships.of(file.id()), other -> files.get(other).sortKey(), digests, targets));
  }
}
