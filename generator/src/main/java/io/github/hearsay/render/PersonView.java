package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * A person.
 *
 * @param aka other names that mean the person
 * @param names names over time
 * @param figures what there is to count, at a glance
 * @param claims the claims about the person
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
    Markup body,
    List<RelationGroup> relations,
    TimelineView timeline,
    List<CountedLink> companions,
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

  /** One spell of a relation: who, when, how well it is known, what else there is to say, and what that stands on. */
  record RelationLine(Link person, String when, String level, String note, List<Link> sources) {}
}
