package io.github.hearsay.render;

import java.util.List;

/**
 * What happened and came out on a day of any year.
 *
 * @param years by year, newest first
 * @param further the pages this day takes, where one does not hold it
 */
record DayView(Head head, String title, String counted, List<TimelineView.Group> years, List<Link> further) {}
