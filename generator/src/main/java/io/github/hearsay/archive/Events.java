package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Role;
import io.github.hearsay.model.RoleOf;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out which events of which stories are one, and what is part of what. */
final class Events {

  private final Directory directory;
  private final Problems problems;
  private final Ids ids;
  private final UnionFind same = new UnionFind();
  private final Map<Id, List<Telling>> tellings = new LinkedHashMap<>();
  private final Map<Id, Id> happeningOf = new HashMap<>();

  private Events(Directory directory, Ids ids, Problems problems) {
    this.directory = directory;
    this.ids = ids;
    this.problems = problems;
  }

  /**
   * @param stories in order of publication
   * @param waiting stories that are held back
   */
  static Events of(List<Resolved> stories, List<Article> waiting, Directory directory, Set<Id> failed, Problems problems) {
    Ids ids =
        new Ids(
            "event", Code.UNKNOWN_EVENT, eventIds(stories.stream().map(Resolved::article).toList()), eventIds(waiting), failed, problems);
    Events events = new Events(directory, ids, problems);
    stories.forEach(events::join);
    Parallel.map(stories, events::tellings).forEach(events::tell);
    return events;
  }

  private static Set<Id> eventIds(List<Article> articles) {
    return articles.stream().flatMap(article -> article.ledger().events().stream()).map(Event::id).collect(Collectors.toSet());
  }

  private void join(Resolved story) {
    Map<Id, Location> own = new HashMap<>();
    for (Event event : story.article().ledger().events()) {
      Location before = own.putIfAbsent(event.id(), event.at());
      if (before != null) {
        problems.add(
            Code.DUPLICATE_ID, event.at(), "the event id \"" + event.id() + "\" is already used in line " + before.line(),
            "one story tells an event once: give one of the two another id");
      }
      for (Reference reference : event.sameAs()) {
        ids.resolve(reference, event.id()).ifPresent(other -> same.union(event.id(), other));
      }
    }
  }

  private List<Telling> tellings(Resolved story) {
    List<Telling> tellings = new ArrayList<>(story.article().ledger().events().size());
    for (Event event : story.article().ledger().events()) {
      Optional<Id> place = event.place().flatMap(directory.place()::resolve);
      tellings.add(new Telling(story.id(), story.article().published(), event, participants(event, story), place));
    }
    return tellings;
  }

  private void tell(List<Telling> story) {
    for (Telling telling : story) {
      tellings.computeIfAbsent(same.find(telling.event().id()), any -> new ArrayList<>(1)).add(telling);
    }
  }

  private List<Participant> participants(Event event, Resolved story) {
    Map<Id, Role> roles = new LinkedHashMap<>();
    List<Id> people = story.people();
    if (!event.people().isEmpty()) {
      people = List.copyOf(Resolved.once(event.people(), directory.person()::resolve, Set.of(), "the event's people", problems));
    }
    people.forEach(person -> roles.put(person, Role.SUBJECT));
    if (!event.roles().isEmpty()) {
      List<Reference> named = event.roles().stream().map(RoleOf::person).toList();
      Resolved.once(named, directory.person()::resolve, Set.of(), "the event's roles", problems);
      event.roles().forEach(role -> directory.person().resolve(role.person()).ifPresent(person -> roles.put(person, role.role())));
    }
    List<Participant> participants = new ArrayList<>(roles.size());
    roles.forEach((person, role) -> participants.add(new Participant(person, role)));
    return participants;
  }

  /** Everything that happened, in order of time. */
  List<Happening> happenings() {
    tellings.values().forEach(group -> group.forEach(telling -> happeningOf.put(telling.event().id(), Happenings.id(group))));
    Map<Id, Id> parents = parents();
    Map<Id, List<Id>> children = Loops.children(parents);
    List<Happening> happenings = Parallel.map(List.copyOf(tellings.values()), group -> {
      Id id = Happenings.id(group);
      return Happenings.of(group, Optional.ofNullable(parents.get(id)), children.getOrDefault(id, List.of()));
    });
    Map<Id, Happening> byId = new HashMap<>();
    happenings.forEach(happening -> byId.put(happening.id(), happening));
    return happenings.stream().map(happening -> inOrderOfTime(happening, byId)).sorted(Happenings.ORDER).toList();
  }

  private static Happening inOrderOfTime(Happening happening, Map<Id, Happening> all) {
    if (happening.parts().size() < 2) {
      return happening;
    }
    List<Id> parts = happening.parts().stream().map(all::get).sorted(Happenings.ORDER).map(Happening::id).toList();
    return Happenings.of(happening.tellings(), happening.partOf(), parts);
  }

  private Map<Id, Id> parents() {
    Map<Id, Id> parents = new TreeMap<>();
    Map<Id, Location> at = new HashMap<>();
    tellings.values().stream().flatMap(List::stream).map(Telling::event).forEach(event -> event.partOf().ifPresent(reference -> {
      Id self = happeningOf.get(event.id());
      ids.resolve(reference, event.id()).map(happeningOf::get).ifPresent(above -> {
        if (parents.putIfAbsent(self, above) == null) {
          at.put(self, reference.at());
        }
      });
    }));
    List<List<Id>> loops = Loops.of(parents);
    for (List<Id> loop : loops) {
      problems.add(
          Code.REFERENCE_LOOP, at.get(loop.get(0)), "events that are part of each other: " + Loops.inWords(loop),
          "leave one of these steps out");
    }
    return Loops.without(parents, loops);
  }

  /** What the events of a story are, one id for each. To be asked after {@link #happenings}. */
  List<Id> of(Article article) {
    return article.ledger().events().stream().map(event -> happeningOf.get(event.id())).toList();
  }

}
