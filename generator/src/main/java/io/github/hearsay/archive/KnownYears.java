package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Set;

/**
 * The years in which something changed in what is known about a person, oldest first. What was known at the end of each is a stretch of lists that
 * all of them share.
 */
final class KnownYears extends AbstractList<KnownYear> {

  /** More stories and events than this no page shows: those reported earlier stand on the pages of earlier years. */
  static final int ENTRIES = 50;

  /** Nor more claims than this. */
  static final int CLAIMS = 12;

  /** Nor more corrections than this. */
  static final int CORRECTIONS = 12;

  /** Of each year: it, where its stories, and events, start and end, and where its claims, corrections and relations end. */
  private static final int YEAR = 0;

  private static final int STORY = 1;
  private static final int STORIES = 2;
  private static final int HAPPENING = 3;
  private static final int HAPPENINGS = 4;
  private static final int ALL_CLAIMS = 5;
  private static final int ALL_CORRECTIONS = 6;
  private static final int RELATIONS = 7;
  private static final int FIELDS = 8;

  private final List<Id> stories;
  private final List<Id> happenings;
  private final List<Id> claims;
  private final List<Id> corrections;
  private final List<Tie> arrived;
  private final List<Tie> relations;
  private final int[] bounds;

  /**
   * What became known about a person in the order in which it did.
   *
   * @param years those in which something changed and that are over, oldest first
   * @param ties the relations in the order of {@link PersonEntry#relations}
   */
  KnownYears(
      List<Integer> years, Arrivals<Id> stories, Arrivals<Id> happenings, Arrivals<Id> claims, Arrivals<Id> corrections, Arrivals<Tie> relations,
      List<Tie> ties) {
    this.stories = stories.things();
    this.happenings = happenings.things();
    this.claims = claims.things();
    this.corrections = corrections.things();
    this.arrived = relations.things();
    this.relations = ties;
    this.bounds = new int[years.size() * FIELDS];
    for (int i = 0; i < years.size(); i++) {
      int at = i * FIELDS;
      LocalDate end = LocalDate.of(years.get(i), 12, 31);
      bounds[at + YEAR] = years.get(i);
      bounds[at + STORIES] = stories.until(end);
      bounds[at + HAPPENINGS] = happenings.until(end);
      bounds[at + ALL_CLAIMS] = claims.until(end);
      bounds[at + ALL_CORRECTIONS] = corrections.until(end);
      bounds[at + RELATIONS] = relations.until(end);
      start(at, stories, happenings);
    }
  }

  /** Of stories and events together, those are shown that were reported last. */
  private void start(int at, Arrivals<Id> stories, Arrivals<Id> happenings) {
    int story = bounds[at + STORIES];
    int happening = bounds[at + HAPPENINGS];
    for (int shown = 0; shown < ENTRIES && story + happening > 0; shown++) {
      if (happening == 0 || story > 0 && !stories.day(story - 1).isBefore(happenings.day(happening - 1))) {
        story--;
      } else {
        happening--;
      }
    }
    bounds[at + STORY] = story;
    bounds[at + HAPPENING] = happening;
  }

  @Override
  public int size() {
    return bounds.length / FIELDS;
  }

  @Override
  public KnownYear get(int place) {
    return new KnownYear(this, place);
  }

  int year(int place) {
    return bounds[place * FIELDS + YEAR];
  }

  /** On what was known at the end of the year at {@code place}: views, not copies. */
  Leads leads(int place) {
    int at = place * FIELDS;
    int story = bounds[at + STORY];
    int happening = bounds[at + HAPPENING];
    int lastClaim = bounds[at + ALL_CLAIMS];
    int claim = Math.max(0, lastClaim - CLAIMS);
    int lastCorrection = bounds[at + ALL_CORRECTIONS];
    return new Leads(
        stories.subList(story, bounds[at + STORIES]), happenings.subList(happening, bounds[at + HAPPENINGS]), claims.subList(claim, lastClaim),
        ties(bounds[at + RELATIONS]), corrections.subList(Math.max(0, lastCorrection - CORRECTIONS), lastCorrection), story + happening, claim);
  }

  private List<Tie> ties(int known) {
    if (known == arrived.size() && known == relations.size()) {
      return relations;
    }
    Set<Tie> begun = Set.copyOf(arrived.subList(0, known));
    return relations.stream().filter(begun::contains).toList();
  }
}
