package io.github.hearsay.archive;

import io.github.hearsay.archive.TimelineEntry.CameOut;
import io.github.hearsay.archive.TimelineEntry.Happened;
import io.github.hearsay.edtf.Edtf;
import java.util.ArrayList;
import java.util.List;

/** Walks once through everything that happened and came out, in order of time, and hands it to the timelines it belongs on. */
final class Chronicle {

  private final TimelineBuilder whole = new TimelineBuilder();
  private final People people;
  private final Subjects subjects;

  private Chronicle(People people, Subjects subjects) {
    this.people = people;
    this.subjects = subjects;
  }

  /**
   * The archive's own timeline; those of people, topics and places have grown with it.
   *
   * @param happenings in order of time
   */
  static Timeline of(List<Happening> happenings, List<Resolved> stories, People people, Subjects subjects) {
    Chronicle chronicle = new Chronicle(people, subjects);
    List<Resolved> byDate = byDate(stories);
    int next = 0;
    for (Happening happening : happenings) {
      if (happening.date().isEmpty()) {
        chronicle.undated(happening);
        continue;
      }
      Edtf date = happening.date().get();
      while (next < byDate.size() && date(byDate.get(next)).compareTo(date) < 0) {
        chronicle.cameOut(byDate.get(next++));
      }
      chronicle.happened(new Happened(date, happening));
    }
    byDate.subList(next, byDate.size()).forEach(chronicle::cameOut);
    return chronicle.whole.build();
  }

  /** A story whose date has neither a first nor a last possible day has no place in time. */
  private static List<Resolved> byDate(List<Resolved> stories) {
    List<Resolved> dated = new ArrayList<>(stories.size());
    for (Resolved story : stories) {
      if (date(story).isBounded()) {
        dated.add(story);
      }
    }
    dated.sort((a, b) -> {
      int order = date(a).compareTo(date(b));
      return order != 0 ? order : a.id().compareTo(b.id());
    });
    return dated;
  }

  private static Edtf date(Resolved story) {
    return story.article().published().date();
  }

  private void happened(Happened entry) {
    whole.add(entry);
    people.happened(entry);
    subjects.happened(entry);
  }

  private void undated(Happening happening) {
    whole.undated(happening);
    people.undated(happening);
    subjects.undated(happening);
  }

  private void cameOut(Resolved story) {
    CameOut entry = new CameOut(date(story), story.id());
    whole.add(entry);
    people.cameOut(entry, story);
    subjects.cameOut(entry, story);
  }
}
