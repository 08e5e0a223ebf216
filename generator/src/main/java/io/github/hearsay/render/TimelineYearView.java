package io.github.hearsay.render;

import java.util.List;

/**
 * What happened and came out in a year.
 *
 * @param months by month; what is only known to lie in the year stands first
 * @param heard the same in the order in which it was reported
 * @param below the pages of its months, where its events are too many for one
 * @param archive where the stories of a full year are to be found; empty when they are all here
 */
record TimelineYearView(
    Head head,
    String title,
    String counted,
    List<TimelineView.Group> months,
    ReportOrder heard,
    List<CountedLink> below,
    CountedLink archive) {}
