package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * A person.
 *
 * @param aka other names that mean the person
 * @param names names over time
 * @param figures what there is to count, at a glance
 * @param monogram initials, drawn, where there is no picture
 * @param asKnown the pages of what was known about the person at the end of each year in which that changed
 * @param claims the claims about the person
 * @param scale the years that the bars of relations reach over; empty when none is drawn
 * @param kin who is kin by what follows from relations; with {@code moreKin} not all of them
 * @param graph the people of {@code circle} around the person, drawn; they are numbered in their order
 * @param circle the people the person is related to or most seen with, as far as the drawing holds them
 * @param companions others whom the person is most seen with
 * @param paths leads to where the way to others can be found; nowhere for those who are not listed
 * @param feed the address of the stories about the person as a feed, {@code calendar} that of the days the person is remembered for; both may be
 *     empty
 * @param data files about the person for programs to read
 * @param storyCount how many stories are about the person; {@code stories} may show fewer
 * @param corrections of the stories about the person, newest first; perhaps not all
 * @param allCorrections where all of them are; its address is empty when {@code corrections} has them
 */
record PersonView(
    Head head,
    String name,
    String disambiguation,
    String description,
    List<String> aka,
    List<Name> names,
    List<Fact> facts,
    List<String> figures,
    Optional<Picture> picture,
    Markup monogram,
    Markup body,
    List<RelationGroup> relations,
    String scale,
    List<KinGroup> kin,
    boolean moreKin,
    TimelineView timeline,
    List<Link> asKnown,
    Markup graph,
    List<Companion> circle,
    List<Companion> companions,
    Link paths,
    List<CountedLink> topics,
    List<CountedLink> places,
    ClaimSummary claims,
    List<Card> stories,
    int storyCount,
    List<Quote> mentionedIn,
    List<CorrectionLine> corrections,
    Link allCorrections,
    List<Link> elsewhere,
    String feed,
    String calendar,
    List<Link> data) {

  /** A name the person has or had: what sort it is, and when it was used. */
  record Name(String value, String kind, String when) {}

  /** Something known about the person, with its date or in words. */
  record Fact(String label, Moment date, String words) {}

  /** Relations of one kind. */
  record RelationGroup(String label, List<RelationLine> lines) {}

  /** One spell of a relation, and the page about the two. */
  record RelationLine(Link person, Spell spell, Link pair) {}

  /**
   * A spell of a relation: when, how well it is known, what else there is to say, and what that stands on.
   *
   * @param level empty when it is simply reported; {@code levelKey} never is
   * @param bar the spell drawn, where a date is known
   */
  record Spell(String when, String level, String levelKey, String note, List<Link> sources, Markup bar) {}

  /** Kin of one kind. */
  record KinGroup(String label, List<KinLine> lines) {}

  /** Somebody who is kin, and by way of whom. */
  record KinLine(Link person, Markup way) {}

  /** Somebody around the person: what they are to each other, how many stories they share, and the page about the two. */
  record Companion(Link person, String relation, String counted, Link pair) {}
}
