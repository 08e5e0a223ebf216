package io.github.hearsay.render;

import java.util.List;

/**
 * The stories of a year.
 *
 * @param timeline what happened in that year; its address is empty when nothing did
 * @param undated stories of an unknown month
 */
record YearView(Head head, String title, String counted, Link timeline, List<Month> months, List<Card> undated) {

  /** A month; {@code stories} may be left to the month's own page. */
  record Month(CountedLink link, List<Card> stories) {}
}
