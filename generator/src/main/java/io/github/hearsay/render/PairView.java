package io.github.hearsay.render;

import java.util.List;

/**
 * Two people.
 *
 * @param figures what there is to count
 * @param relations what they are or were to each other
 * @param scale the years that the bars of relations reach over; empty when none is drawn
 * @param kin what follows from relations on record
 * @param timeline what happened to both; perhaps only the latest of it
 * @param earlier what is not shown, in words; empty when all is
 * @param storyCount how many stories are about both; {@code stories} may show fewer
 */
record PairView(
    Head head,
    Link first,
    Link second,
    List<String> figures,
    List<Relation> relations,
    String scale,
    List<Kinship> kin,
    TimelineView timeline,
    String earlier,
    ClaimSummary claims,
    List<Card> stories,
    int storyCount,
    List<CountedLink> places) {

  /** One spell of what they are to each other: "Married", "George III is a parent of George IV". */
  record Relation(String words, PersonView.Spell spell) {}

  /** "Sibling-in-law", who that is, and by way of whom. */
  record Kinship(String words, Link person, Markup way) {}
}
