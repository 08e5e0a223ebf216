package io.github.hearsay.plan;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * A page's share of a list that may be too long for one page.
 *
 * @param path the page
 * @param year the year that what stands on it belongs to; {@link #ALL_YEARS}, or {@link #YEAR_UNKNOWN}
 * @param part counted from 1: what no one page can hold goes on on further pages
 * @param count how much there is in all of the list or the year, with what stands on further pages
 * @param ids what stands on it, in the list's order; where there is too much only the first
 * @param below the years it is divided into
 */
public record DatedShelf(
    SitePath path, int year, int part, int count, List<Id> ids, List<Step> below, Optional<Step> previous, Optional<Step> next) {

  /** More than this no page shows. */
  public static final int MOST = 300;

  public static final int ALL_YEARS = -1;
  public static final int YEAR_UNKNOWN = -2;

  public DatedShelf {
    ids = List.copyOf(ids);
    below = List.copyOf(below);
  }

  /** Whether it is where the list begins. */
  public boolean isFirst() {
    return year == ALL_YEARS && part == 1;
  }

  /** Another page of the list; {@code count} is how much the list or year has in all. */
  public record Step(SitePath path, int year, int part, int count) {}
}
