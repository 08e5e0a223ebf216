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
 * @param timeline by year; then what nobody can date, and what the person was only at the edge of
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
    List<Stretch> timeline,
    String tally,
    List<Outcome> claims,
    List<PersonView.RelationGroup> relations,
    String scale,
    List<CorrectionLine> corrections) {

  /**
   * A year, several in which nothing was new, or a longer time within which nothing more exact is known; in order of time.
   *
   * @param lines an item of a list each: what was reported, or told anew, in the year with all there is to it, what had been known before in a line
   */
  record Stretch(String label, String anchor, Pieces lines) {}

  /**
   * Claims that had turned out alike.
   *
   * @param status how, in words and as a word for style sheets
   * @param lines an item of a list each: those that were made in the year or came to be seen so in it, then those that had turned out so before
   */
  record Outcome(String status, String statusKey, String counted, Pieces lines) {}
}
