package io.github.hearsay.archive;

import java.util.ArrayList;
import java.util.List;

/** Collects what belongs on one timeline; everything is added in order of time. */
final class TimelineBuilder {

  private final List<TimelineEntry> entries = new ArrayList<>();
  private final List<Happening> undated = new ArrayList<>();
  private final List<Happening> aside = new ArrayList<>();

  /** Adds an entry unless it is the one added last: several ways may lead from it to here. */
  void add(TimelineEntry entry) {
    if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
      entries.add(entry);
    }
  }

  void undated(Happening happening) {
    if (undated.isEmpty() || undated.get(undated.size() - 1) != happening) {
      undated.add(happening);
    }
  }

  void onlyAtTheEdge(Happening happening) {
    aside.add(happening);
  }

  Timeline build() {
    return entries.isEmpty() && undated.isEmpty() && aside.isEmpty() ? Timeline.EMPTY : new Timeline(entries, undated, aside);
  }
}
