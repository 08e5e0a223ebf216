package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.text.Fold;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the entries of all topics and places: every story and event is handed to those it concerns. */
final class Subjects {

  private final Directory directory;
  private final Map<Id, Happening> happenings = new HashMap<>();
  private final Map<Id, Subject> topics = new HashMap<>();
  private final Map<Id, Subject> places = new HashMap<>();

  Subjects(Directory directory, List<Happening> happenings) {
    this.directory = directory;
    happenings.forEach(happening -> this.happenings.put(happening.id(), happening));
    directory.topics().all().keySet().forEach(id -> topics.put(id, new Subject()));
    directory.places().all().keySet().forEach(id -> places.put(id, new Subject()));
  }

  /**
   * Stories come in order of publication.
   *
   * @param told ids of what the story tells of
   */
  void add(Resolved story, List<Id> told, List<ClaimEntry> claims) {
    for (Id topic : story.topics()) {
      topics.get(topic).add(story);
      told.forEach(id -> topics.get(topic).add(happenings.get(id)));
      topics.get(topic).claims.addAll(claims);
    }
    story.places().forEach(place -> places.get(place).add(story));
    for (Id id : told) {
      for (Telling telling : happenings.get(id).tellings()) {
        if (telling.story().equals(story.id()) && telling.place().isPresent()) {
          places.get(telling.place().get()).add(story);
          places.get(telling.place().get()).add(happenings.get(id));
        }
      }
    }
  }

  /** By name. */
  List<TopicEntry> topics(Hierarchy partOf, Digests digests, LinkTargets targets) {
    List<TopicEntry> entries = Parallel.map(List.copyOf(directory.topics().all().values()), topic -> {
      Subject subject = topics.get(topic.id());
      return new TopicEntry(
          topic, directory.topics().hasFile(topic.id()), subject.newestFirst(), subject.people(), partOf.above(topic.id()),
          byName(partOf.below(topic.id()), id -> directory.topics().all().get(id).name()), subject.timeline(),
          digests.of(subject.claims), targets.of(topic.body()));
    });
    entries.sort(order(TopicEntry::name, TopicEntry::id));
    return entries;
  }

  /** By name. */
  List<PlaceEntry> places(Hierarchy within, LinkTargets targets) {
    List<PlaceEntry> entries = Parallel.map(List.copyOf(directory.places().all().values()), place -> {
      Subject subject = places.get(place.id());
      return new PlaceEntry(
          place, directory.places().hasFile(place.id()), subject.newestFirst(), subject.people(), within.above(place.id()),
          byName(within.below(place.id()), id -> directory.places().all().get(id).name()), subject.timeline(),
          targets.of(place.body()));
    });
    entries.sort(order(PlaceEntry::name, PlaceEntry::id));
    return entries;
  }

  private static List<Id> byName(List<Id> ids, Function<Id, String> name) {
    return ids.stream().sorted(order(name, Function.identity())).toList();
  }

  private static <T> Comparator<T> order(Function<T, String> name, Function<T, Id> id) {
    return Comparator.comparing((T one) -> Fold.sortKey(name.apply(one))).thenComparing(id);
  }
}
