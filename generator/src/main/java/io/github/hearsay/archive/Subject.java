package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what the archive holds about one topic or place, and sums it up at the end; stories are added in order of publication. */
final class Subject {

  private final List<Resolved> stories = new ArrayList<>();
  private final Map<Id, Happening> happenings = new LinkedHashMap<>();
  final List<ClaimEntry> claims = new ArrayList<>();

  void add(Resolved story) {
    if (stories.isEmpty() || stories.get(stories.size() - 1) != story) {
      stories.add(story);
    }
  }

  void add(Happening happening) {
    happenings.put(happening.id(), happening);
  }

  List<Id> newestFirst() {
    List<Id> newestFirst = new ArrayList<>(stories.size());
    stories.forEach(story -> newestFirst.add(story.id()));
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  List<Count> people() {
    Tally people = new Tally();
    stories.forEach(story -> people.addAll(story.people()));
    return people.sorted();
  }

  Timeline timeline() {
    TimelineBuilder timeline = new TimelineBuilder();
    stories.forEach(story -> timeline.cameOut(story.article()));
    happenings.values().forEach(timeline::happened);
    return timeline.build();
  }
}
