package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.List;

/**
 * The stories that came out in a year.
 *
 * @param months those with stories of a known month, in order
 * @param monthUnknown stories of that year whose month is not known, newest first
 */
public record YearOfStories(int year, List<Month> months, List<Id> monthUnknown) {

  public YearOfStories {
    months = List.copyOf(months);
    monthUnknown = List.copyOf(monthUnknown);
  }

  /** How many stories in all. */
  public int size() {
    int size = monthUnknown.size();
    for (Month month : months) {
      size += month.stories().size();
    }
    return size;
  }

  /** The stories of one month, 1 to 12, newest first. */
  public record Month(int month, List<Id> stories) {

    public Month {
      stories = List.copyOf(stories);
    }
  }
}
