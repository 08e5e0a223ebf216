package io.github.hearsay.render;

import java.util.List;

/** The years of the timeline, and what nobody can date. */
record TimelineIndexView(Head head, String title, String counted, List<Century> centuries, List<TimelineView.Entry> undated) {

  /** A hundred years, and those of them in which something happened. */
  record Century(String label, String anchor, List<CountedLink> years) {}
}
