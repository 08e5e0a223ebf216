package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;

/**
 * A calendar of the whole archive.
 *
 * @param month the month it holds, 1 to 12; 0 for one that holds the year
 */
public record CalendarOf(int month, int events) {

  /** Where it lies. */
  public SitePath path() {
    return Addresses.calendar(month);
  }
}
