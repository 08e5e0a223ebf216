package io.github.hearsay.render;

import java.util.List;

/** The stories of a month, by day. */
record MonthView(Head head, String title, String counted, List<Day> days) {

  /** A date as far as it is known, and what came out then. */
  record Day(Moment date, List<Card> stories) {}
}
