package io.github.hearsay.render;

import java.util.List;

/**
 * A part of a timeline that is too long for one page.
 *
 * @param below the parts it is divided into itself; empty where it shows everything
 * @param groups what it shows: by year or by month, or all under one heading without words
 * @param heard all of that in the order in which it was reported
 */
record TimelinePartView(
    Head head, String title, String counted, List<CountedLink> below, List<TimelineView.Group> groups, ReportOrder heard) {}
