package io.github.hearsay.explain;

import java.util.List;

/**
 * An answer to a question about the site.
 *
 * @param found whether there is what was asked about
 * @param lines in plain words, a sentence or an item each
 */
public record Explanation(boolean found, List<String> lines) {

  public Explanation {
    lines = List.copyOf(lines);
  }
}
