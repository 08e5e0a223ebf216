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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds out which events of which stories are one, and what is part of what. */
final class Events {

  private final Directory directory;
  private final Problems problems;
  private final Ids ids;
  private final UnionFind same = new UnionFind();
  private final Map<Id, List<Telling>> tellings = new LinkedHashMap<>();
  private final Map<Id, Id> happeningOf = new HashMap<>();
  private final Map<Id, List<Telling>> byStory = new HashMap<>();

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
    List<Id> here = new ArrayList<>();
    stories.forEach(story -> addEventIds(story.article(), here));
    Set<Id> held = new HashSet<>();
    waiting.forEach(article -> addEventIds(article, held));
    Ids ids = new Ids("event", Code.UNKNOWN_EVENT, here, held, failed, problems);
    Events events = new Events(directory, ids, problems);
    stories.forEach(events::join);
    Parallel.map(stories, events::tellings).forEach(events::tell);
    return events;
  }

  private static void addEventIds(Article article, Collection<Id> ids) {
    for (Event event : article.ledger().events()) {
      ids.add(event.id());
    }
  }

  private void join(Resolved story) {
    if (story.article().ledger().events().isEmpty()) {
      return;
    }
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
    if (story.article().ledger().events().isEmpty()) {
      return List.of();
    }
    List<Telling> tellings = new ArrayList<>(story.article().ledger().events().size());
    for (Event event : story.article().ledger().events()) {
      Optional<Id> place = event.place().flatMap(directory.place()::resolve);
      tellings.add(new Telling(story.id(), story.article().published(), event, participants(event, story), place));
    }
    return tellings;
  }

  private void tell(List<Telling> story) {
    if (!story.isEmpty()) {
      byStory.put(story.get(0).story(), story);
    }
    for (Telling telling : story) {
      tellings.computeIfAbsent(same.find(telling.event().id()), any -> new ArrayList<>(1)).add(telling);
    }
  }

  private List<Participant> participants(Event event, Resolved story) {
    Map<Id, Role> roles = new LinkedHashMap<>();
    List<Id> people = story.people();
    if (!event.people().isEmpty()) {
      people = Resolved.once(event.people(), directory.person(), List.of(), "the event's people", problems);
    }
    for (Id person : people) {
      roles.put(person, Role.SUBJECT);
    }
    if (!event.roles().isEmpty()) {
      List<Reference> named = event.roles().stream().map(RoleOf::person).toList();
      Resolved.once(named, directory.person(), List.of(), "the event's roles", problems);
      event.roles().forEach(role -> directory.person().resolve(role.person()).ifPresent(person -> roles.put(person, role.role())));
    }
    List<Participant> participants = new ArrayList<>(roles.size());
    roles.forEach((person, role) -> participants.add(new Participant(person, role)));
    return participants;
  }

  /**
   * Everything that happened, in order of time.
   *
   * @param within which place lies in which
   */
  List<Happening> happenings(Hierarchy within) {
    Disagreements disagreements = new Disagreements(within::above);
    for (List<Telling> group : tellings.values()) {
      Id id = Happenings.id(group);
      group.forEach(telling -> happeningOf.put(telling.event().id(), id));
    }
    Map<Id, Id> parents = parents();
    Map<Id, List<Id>> children = Loops.children(parents);
    List<Happening> happenings = Parallel.map(List.copyOf(tellings.values()), group -> {
      Id id = Happenings.id(group);
      return Happenings.of(group, disagreements, Optional.ofNullable(parents.get(id)), children.getOrDefault(id, List.of()));
    });
    Map<Id, Happening> byId = children.isEmpty() ? Map.of() : new HashMap<>();
    List<Happening> sorted = new ArrayList<>(happenings.size());
    if (!children.isEmpty()) {
      happenings.forEach(happening -> byId.put(happening.id(), happening));
    }
    happenings.forEach(happening -> sorted.add(inOrderOfTime(happening, byId, disagreements)));
    sorted.sort(Happenings.ORDER);
    return sorted;
  }

  private static Happening inOrderOfTime(Happening happening, Map<Id, Happening> all, Disagreements disagreements) {
    if (happening.parts().size() < 2) {
      return happening;
    }
    List<Id> parts = happening.parts().stream().map(all::get).sorted(Happenings.ORDER).map(Happening::id).toList();
    return Happenings.of(happening.tellings(), disagreements, happening.partOf(), parts);
  }

  private Map<Id, Id> parents() {
    Map<Id, Id> parents = new TreeMap<>();
    Map<Id, Location> at = new HashMap<>();
    for (List<Telling> group : tellings.values()) {
      for (Telling telling : group) {
        telling.event().partOf().ifPresent(reference -> join(telling.event().id(), reference, parents, at));
      }
    }
    List<List<Id>> loops = Loops.of(parents);
    for (List<Id> loop : loops) {
      problems.add(
          Code.REFERENCE_LOOP, at.get(loop.get(0)), "events that are part of each other: " + Loops.inWords(loop),
          "leave one of these steps out");
    }
    return Loops.without(parents, loops);
  }

  private void join(Id event, Reference whole, Map<Id, Id> parents, Map<Id, Location> at) {
    Id self = happeningOf.get(event);
    ids.resolve(whole, event).map(happeningOf::get).ifPresent(above -> {
      if (parents.putIfAbsent(self, above) == null) {
        at.put(self, whole.at());
      }
    });
  }

  /** What the events of a story are, one id for each. To be asked after {@link #happenings}. */
  List<Id> of(Article article) {
    if (article.ledger().events().isEmpty()) {
      return List.of();
    }
    List<Id> happenings = new ArrayList<>(article.ledger().events().size());
    for (Event event : article.ledger().events()) {
      happenings.add(happeningOf.get(event.id()));
    }
    return happenings;
  }

  /** How a story tells of its events, in its order. */
  List<Telling> toldBy(Id story) {
    return byStory.getOrDefault(story, List.of());
  }
}
