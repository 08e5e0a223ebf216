package io.github.hearsay.amend;

import io.github.hearsay.author.Outcome;
import java.util.List;

/**
 * What became of a wish to change files.
 *
 * @param diff every line that changes, with a minus or plus before it
 */
public record Amended(Outcome outcome, List<String> diff) {

  public Amended {
    diff = List.copyOf(diff);
  }

  /** Nothing was done, for these reasons. */
  public static Amended refused(List<String> reasons) {
    return new Amended(new Outcome.Refused(reasons), List.of());
  }
}
