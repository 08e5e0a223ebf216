package io.github.hearsay.render;

import java.util.List;

/**
 * The years of the timeline, and what nobody can date.
 *
 * @param allUndated where all of what nobody can date is; its address is empty when it is all here
 */
record TimelineIndexView(Head head, String title, String counted, List<Century> centuries, List<TimelineView.Entry> undated, CountedLink allUndated) {

  /** A hundred years, and those of them in which something happened. */
  record Century(String label, String anchor, List<CountedLink> years) {}
}
