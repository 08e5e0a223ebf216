package io.github.hearsay.serve;

import java.util.List;
import java.util.Optional;

/**
 * What became of the inputs.
 *
 * @param site empty when there is an error: then the last good one stays
 * @param problems what is wrong, each with its excerpt and hint, several lines without a final line end
 * @param summary what was made, in a line
 */
public record Update(Optional<Site> site, List<String> problems, String summary) {

  public Update {
    problems = List.copyOf(problems);
  }
}
