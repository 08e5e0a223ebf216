package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds the people of whom there is something to say together: whoever is related, and whoever shares {@value Pair#STORIES} stories and is among
 * those most seen with one of the two. So nobody stands in more pairs than they have relations, and some {@value Tally#MOST} others.
 */
public final class Pairs {

  private final Archive archive;
  private final Digests digests;
  /** By the first of the two, then by the second. */
  private final Map<Id, Map<Id, Gathering>> pairs = new TreeMap<>();

  private Pairs(Archive archive) {
    this.archive = archive;
    this.digests = new Digests(archive.assertions());
  }

  /** A pair while what belongs to it is still being found. */
  private static final class Gathering {

    private final List<Tie> relations = new ArrayList<>(1);
    private final List<Kin> kin = new ArrayList<>(0);
    private final List<Id> stories = new ArrayList<>();
    private final Tally places = new Tally();
    private final Deque<TimelineEntry> timeline = new ArrayDeque<>();
    private final List<Happening> undated = new ArrayList<>(0);
    private final List<ClaimEntry> claims = new ArrayList<>(0);
    private int storyCount;
    private int entryCount;

    void add(Story story) {
      storyCount++;
      places.addAll(story.places());
      if (stories.size() < Pair.LISTED) {
        stories.add(story.id());
      }
    }

    void add(TimelineEntry entry) {
      entryCount++;
      timeline.add(entry);
      if (timeline.size() > Pair.ENTRIES) {
        timeline.remove();
      }
    }
  }

  /** All pairs, by the ids of the two. */
  public static List<Pair> of(Archive archive) {
    Pairs pairs = new Pairs(archive);
    archive.people().forEach(pairs::choose);
    archive.people().forEach(pairs::addKin);
    pairs.gather();
    return pairs.all();
  }

  private void choose(PersonEntry person) {
    for (Tie tie : person.relations()) {
      tie.other().ifPresent(other -> {
        Gathering pair = pair(person.id(), other);
        if (person.id().compareTo(other) < 0) {
          pair.relations.add(tie);
        }
      });
    }
    for (Count companion : person.companions()) {
      if (companion.stories() >= Pair.STORIES) {
        pair(person.id(), companion.id());
      }
    }
  }

  /** To be kin by way of others alone makes no page: there would be nothing on it. */
  private void addKin(PersonEntry person) {
    Map<Id, Gathering> others = pairs.getOrDefault(person.id(), Map.of());
    for (Kin kin : person.kinship().kin()) {
      Gathering pair = others.get(kin.other());
      if (pair != null) {
        pair.kin.add(kin);
      }
    }
  }

  private Gathering pair(Id one, Id other) {
    boolean inOrder = one.compareTo(other) < 0;
    return pairs.computeIfAbsent(inOrder ? one : other, any -> new TreeMap<>())
        .computeIfAbsent(inOrder ? other : one, any -> new Gathering());
  }

  private void gather() {
    archive.stories().forEach(story -> each(story.people(), pair -> pair.add(story)));
    for (TimelineEntry entry : archive.timeline().entries()) {
      if (entry instanceof TimelineEntry.Happened happened) {
        each(people(happened.happening()), pair -> pair.add(entry));
      }
    }
    archive.timeline().undated().forEach(happening -> each(people(happening), pair -> pair.undated.add(happening)));
    archive.claims().forEach(claim -> each(claim.about(), pair -> pair.claims.add(claim)));
  }

  private static List<Id> people(Happening happening) {
    List<Id> people = new ArrayList<>(happening.people().size());
    happening.people().forEach(participant -> people.add(participant.person()));
    return people;
  }

  /** Hands what concerns all of {@code people} to each pair among them; a crowd is not together. */
  private void each(List<Id> people, Consumer<Gathering> action) {
    if (people.size() < 2 || people.size() > PersonFile.COMPANY) {
      return;
    }
    for (Id first : people) {
      Map<Id, Gathering> others = pairs.getOrDefault(first, Map.of());
      for (Id second : people) {
        Gathering pair = others.isEmpty() ? null : others.get(second);
        if (pair != null) {
          action.accept(pair);
        }
      }
    }
  }

  private List<Pair> all() {
    List<Pair> all = new ArrayList<>();
    pairs.forEach((first, others) -> others.forEach((second, pair) -> all.add(new Pair(
        first, second, pair.relations, pair.kin, pair.stories, pair.storyCount, List.copyOf(pair.timeline), pair.entryCount,
        pair.undated.size() > Pair.ENTRIES ? pair.undated.subList(0, Pair.ENTRIES) : pair.undated, digests.of(pair.claims),
        pair.places.most()))));
    return all;
  }
}
