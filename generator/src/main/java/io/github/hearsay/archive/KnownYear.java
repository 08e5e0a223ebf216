package io.github.hearsay.archive;

import java.util.Optional;

/**
 * A year in which something changed in what is known about a person. It is no more than a place among all of them: there are more such years than
 * stories.
 */
public final class KnownYear {

  private final KnownYears years;
  private final int place;

  KnownYear(KnownYears years, int place) {
    this.years = years;
    this.place = place;
  }

  /**
   * All there is to say of such a year.
   *
   * @param previous the year before in which something changed, {@code next} the one after
   */
  public record Told(int year, Leads leads, Optional<Integer> previous, Optional<Integer> next) {}

  public int year() {
    return years.year(place);
  }

  /** On what was known at its end; made anew each time. */
  public Leads leads() {
    return years.leads(place);
  }

  /** The year before in which something changed. */
  public Optional<Integer> previous() {
    return place == 0 ? Optional.empty() : Optional.of(years.year(place - 1));
  }

  /** The next one in which something changed. */
  public Optional<Integer> next() {
    return place + 1 == years.size() ? Optional.empty() : Optional.of(years.year(place + 1));
  }

  /** The same as a value, which is the same whatever is known of other years. */
  public Told told() {
    return new Told(year(), leads(), previous(), next());
  }
}
