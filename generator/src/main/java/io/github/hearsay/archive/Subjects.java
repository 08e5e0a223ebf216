package io.github.hearsay.archive;

import io.github.hearsay.archive.TimelineEntry.CameOut;
import io.github.hearsay.archive.TimelineEntry.Happened;
import io.github.hearsay.model.Id;
import io.github.hearsay.parallel.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes the entries of all topics and places: every story and event is handed to those it concerns. */
final class Subjects {

  private final Directory directory;
  private final Events events;
  private final Sorting sorting;
  private final Map<Id, Subject> topics = new HashMap<>();
  private final Map<Id, Subject> places = new HashMap<>();

  /** What the stories that tell of events are about. */
  private final Map<Id, List<Id>> topicsOf = new HashMap<>();

  Subjects(Directory directory, Events events, Sorting sorting) {
    this.directory = directory;
    this.events = events;
    this.sorting = sorting;
    directory.topics().all().keySet().forEach(id -> topics.put(id, new Subject()));
    directory.places().all().keySet().forEach(id -> places.put(id, new Subject()));
  }

  /** Stories come in order of publication. */
  void add(Resolved story, List<ClaimEntry> claims) {
    if (!events.toldBy(story.id()).isEmpty()) {
      topicsOf.put(story.id(), story.topics());
    }
    for (Id topic : story.topics()) {
      topics.get(topic).add(story);
      topics.get(topic).claims.addAll(claims);
    }
    eachPlace(story, place -> place.add(story));
  }

  /** The places where a story plays, and those of the events it tells of. */
  private void eachPlace(Resolved story, Consumer<Subject> action) {
    for (Id place : story.places()) {
      action.accept(places.get(place));
    }
    for (Telling telling : events.toldBy(story.id())) {
      if (telling.place().isPresent()) {
        action.accept(places.get(telling.place().get()));
      }
    }
  }

  /** Entries come in order of time, once all stories are known. */
  void cameOut(CameOut entry, Resolved story) {
    for (Id topic : story.topics()) {
      topics.get(topic).timeline.add(entry);
    }
    eachPlace(story, place -> place.timeline.add(entry));
  }

  void happened(Happened entry) {
    each(entry.happening(), timeline -> timeline.add(entry));
  }

  void undated(Happening happening) {
    each(happening, timeline -> timeline.undated(happening));
  }

  /** The topics of the stories that tell of it, and the places where they say it happened. */
  private void each(Happening happening, Consumer<TimelineBuilder> action) {
    for (Telling telling : happening.tellings()) {
      for (Id topic : topicsOf.get(telling.story())) {
        action.accept(topics.get(topic).timeline);
      }
      if (telling.place().isPresent()) {
        action.accept(places.get(telling.place().get()).timeline);
      }
    }
  }

  /** By name. */
  List<TopicEntry> topics(Hierarchy partOf, Digests digests, LinkTargets targets) {
    List<TopicEntry> entries = Parallel.map(List.copyOf(directory.topics().all().values()), topic -> {
      Subject subject = topics.get(topic.id());
      return new TopicEntry(
          topic, directory.topics().hasFile(topic.id()), subject.newestFirst(), subject.people(), partOf.above(topic.id()),
          byName(partOf.below(topic.id()), id -> directory.topics().all().get(id).name()), subject.timeline.build(),
          digests.of(subject.claims), targets.of(topic.body()));
    });
    return byName(entries, TopicEntry::name, TopicEntry::id);
  }

  /** By name. */
  List<PlaceEntry> places(Hierarchy within, LinkTargets targets) {
    List<PlaceEntry> entries = Parallel.map(List.copyOf(directory.places().all().values()), place -> {
      Subject subject = places.get(place.id());
      return new PlaceEntry(
          place, directory.places().hasFile(place.id()), subject.newestFirst(), subject.people(), within.above(place.id()),
          byName(within.below(place.id()), id -> directory.places().all().get(id).name()), subject.timeline.build(),
          targets.of(place.body()));
    });
    return byName(entries, PlaceEntry::name, PlaceEntry::id);
  }

  private List<Id> byName(List<Id> ids, Function<Id, String> name) {
    return byName(ids, name, Function.identity());
  }

  private <T> List<T> byName(List<T> all, Function<T, String> name, Function<T, Id> id) {
    record Keyed<T>(T one, String key) {}

    List<Keyed<T>> keyed = new ArrayList<>(all.size());
    for (T one : all) {
      keyed.add(new Keyed<>(one, sorting.key(name.apply(one))));
    }
    keyed.sort(Comparator.comparing((Keyed<T> one) -> one.key()).thenComparing(one -> id.apply(one.one())));
    List<T> sorted = new ArrayList<>(all.size());
    keyed.forEach(one -> sorted.add(one.one()));
    return sorted;
  }
}
