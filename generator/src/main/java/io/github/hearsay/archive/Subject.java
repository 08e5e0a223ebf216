package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the archive holds about one topic or place; stories are added in order of publication. */
final class Subject {

  private final List<Id> stories = new ArrayList<>();
  private final Tally people = new Tally();
  private final TimelineBuilder timeline = new TimelineBuilder();
  private final Set<Happening> happenings = new LinkedHashSet<>();

  void add(Resolved story) {
    if (!stories.isEmpty() && stories.get(stories.size() - 1).equals(story.id())) {
      return;
    }
    stories.add(story.id());
    story.people().forEach(people::add);
    timeline.cameOut(story.article());
  }

  void add(Happening happening) {
    happenings.add(happening);
  }

  List<Id> newestFirst() {
    List<Id> newestFirst = new ArrayList<>(stories);
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  List<Count> people() {
    return people.sorted();
  }

  Timeline timeline() {
    happenings.forEach(timeline::happened);
    return timeline.build();
  }
}
