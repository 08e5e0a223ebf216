package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * A story.
 *
 * @param lang the language it is in, where that is not the site's; empty otherwise
 * @param direction of that language's script
 * @param kind what sort of piece it is; empty for the usual one
 * @param notices corrections that stand above the text
 * @param outcomes what became of its claims after it came out
 * @param tally how many claims there are and how they turned out, in words
 * @param mix on what sort of word they stand; absent when there are none
 * @param citation how to cite it; absent where the site does not say that
 * @param backlinks stories that point here
 */
record StoryView(
    Head head,
    String lang,
    String direction,
    String title,
    Moment date,
    String kind,
    String summary,
    List<Correction> notices,
    List<Outcome> outcomes,
    Optional<Picture> picture,
    Markup body,
    Links people,
    Links mentions,
    Links topics,
    Links places,
    List<Claim> claims,
    String tally,
    Optional<Mix> mix,
    List<Occasion> events,
    List<Origin> sources,
    List<Correction> corrections,
    Optional<Citation> citation,
    Optional<Card> previous,
    Optional<Card> next,
    List<Related> related,
    List<Quote> backlinks) {

  /** What was put right: the day, the sort of change, what it puts right, and how. */
  record Correction(String anchor, Moment date, String kind, Link target, String text) {}

  /** A claim, how it turned out (in words, and as a word for style sheets), since when, who brought that about, and what that stands on. */
  record Outcome(Link claim, String status, String statusKey, Moment date, Optional<Voice> by, List<Link> evidence) {}

  /**
   * Something somebody says.
   *
   * @param kind empty for a plain statement of fact
   * @param status in words, and as a word for style sheets
   * @param about whom it is about, where that is not everybody the story is about
   * @param notes what else there is to say, a line each
   * @param page the page of the claim, and how many stories tell it; empty where it has none
   */
  record Claim(
      String anchor,
      String text,
      String kind,
      String status,
      String statusKey,
      Voice saidBy,
      Links about,
      List<String> notes,
      List<Turn> history,
      List<Link> repeats,
      List<Link> contradicts,
      List<Link> repeatedBy,
      List<Link> contradictedBy,
      Link page) {}

  /** On whose word something stands: words, a name that may lead somewhere, words. */
  record Voice(String before, Link name, String after) {}

  /** A day on which a claim came to be seen otherwise; {@code told} is the story that says so, where it is not the one on the page. */
  record Turn(Moment date, String status, String statusKey, Optional<Voice> by, String note, List<Link> evidence, Link told) {}

  /**
   * Something that happened.
   *
   * @param others what else the story calls it, where it tells of it more than once; may be empty
   * @param certainty empty when it is simply reported
   * @param asTold how the source put the date; empty when not given
   * @param people who took part; {@code part} says how, and may be empty
   * @param elsewhere other stories that tell of it
   * @param quarrels what this story and those differ about
   */
  record Occasion(
      String anchor,
      Moment date,
      String asTold,
      String title,
      String others,
      String certainty,
      String certaintyKey,
      List<Part> people,
      Links places,
      String amount,
      Links elsewhere,
      List<Quarrel> quarrels) {}

  /** Somebody's part in something that happened. */
  record Part(Link person, String part) {}

  /** Where a story was printed or told; what was not given is empty. */
  record Origin(
      Link publisher,
      String title,
      String url,
      String author,
      Moment date,
      String citation,
      String kind,
      Moment retrieved,
      String archived) {}

  /** How to cite the story: in plain words, for BibTeX, and as CSL-JSON. */
  record Citation(String plain, String bibtex, String csl) {}

  /** Another story, and why it is of interest. */
  record Related(String title, String href, Moment date, String reason) {}
}
