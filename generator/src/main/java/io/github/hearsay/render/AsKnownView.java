package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * What was known about a person at the end of a year.
 *
 * @param title "Nell Gwyn as known at the end of 1669"
 * @param person the person's page, with all that is known today
 * @param later the page of the next year in which something changed
 * @param leftOut what does not fit on the page, in words; empty when everything does
 * @param tally how the claims shown had turned out, in words; empty when there are none
 * @param claims by how they had turned out
 * @param scale the years that the bars of relations reach over; empty when none is drawn
 * @param corrections the latest ones, newest first
 */
record AsKnownView(
    Head head,
    String title,
    String year,
    Link person,
    Optional<Link> later,
    String leftOut,
    TimelineView timeline,
    String tally,
    List<ClaimGroup> claims,
    List<PersonView.RelationGroup> relations,
    String scale,
    List<CorrectionLine> corrections) {}
