package io.github.hearsay.render;

import java.util.List;

/**
 * The days of the year.
 *
 * @param calendars what one can subscribe to
 */
record DaysView(Head head, String title, String counted, List<Month> months, List<CountedLink> calendars) {

  /** A month. */
  record Month(String label, String anchor, List<Day> days) {}

  /** A day, and how much is known of it, in words; the address is empty where that is nothing. */
  record Day(String label, String href, String counted) {}
}
