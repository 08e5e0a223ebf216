package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what the archive holds about one topic or place, and sums it up at the end; stories are added in order of publication. */
final class Subject {

  private final List<Resolved> stories = new ArrayList<>();
  final List<ClaimEntry> claims = new ArrayList<>();
  final TimelineBuilder timeline = new TimelineBuilder();

  void add(Resolved story) {
    if (stories.isEmpty() || stories.get(stories.size() - 1) != story) {
      stories.add(story);
    }
  }

  List<Id> newestFirst() {
    List<Id> newestFirst = new ArrayList<>(stories.size());
    for (Resolved story : stories) {
      newestFirst.add(story.id());
    }
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** Whom its stories are about most. */
  List<Count> people() {
    Tally people = new Tally();
    for (Resolved story : stories) {
      people.addAll(story.people());
    }
    return people.most();
  }
}
