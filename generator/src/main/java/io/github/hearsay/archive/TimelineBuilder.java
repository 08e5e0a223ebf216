package io.github.hearsay.archive;

import io.github.hearsay.archive.TimelineEntry.CameOut;
import io.github.hearsay.archive.TimelineEntry.Happened;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Article;
import java.util.ArrayList;
import java.util.List;

/** Collects what belongs on one timeline. */
final class TimelineBuilder {

  private final List<TimelineEntry> entries = new ArrayList<>();
  private final List<Happening> undated = new ArrayList<>();
  private final List<Happening> aside = new ArrayList<>();

  void happened(Happening happening) {
    if (happening.date().isPresent()) {
      entries.add(new Happened(happening.date().get(), happening));
    } else {
      undated.add(happening);
    }
  }

  void onlyAtTheEdge(Happening happening) {
    aside.add(happening);
  }

  /** A story whose date has neither a first nor a last possible day has no place in time. */
  void cameOut(Article story) {
    Edtf date = story.published().date();
    if (date.boundedStart() || date.boundedEnd()) {
      entries.add(new CameOut(date, story.id()));
    }
  }

  Timeline build() {
    entries.sort(Timeline.ORDER);
    undated.sort(Happenings.ORDER);
    aside.sort(Happenings.ORDER);
    return entries.isEmpty() && undated.isEmpty() && aside.isEmpty() ? Timeline.EMPTY : new Timeline(entries, undated, aside);
  }
}
