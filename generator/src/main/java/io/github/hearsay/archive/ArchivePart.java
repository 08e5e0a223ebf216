package io.github.hearsay.archive;

/** The parts of an {@link Archive}. */
public enum ArchivePart {
  STORIES,
  BRIEFS,
  NAMES,
  PEOPLE,
  TOPICS,
  PLACES,
  PUBLISHERS,
  PAGES,
  HAPPENINGS,
  CLAIMS,
  ASSERTIONS,
  CLAIM_LISTS,
  CORRECTIONS,
  TIMELINE,
  YEARS,
  HELD_BACK,
  WITHHELD
}
