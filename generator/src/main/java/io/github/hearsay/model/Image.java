package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.util.List;

/**
 * A picture with what must be said about it.
 *
 * @param src path relative to the content folder, with forward slashes
 * @param licence empty when not given
 */
public record Image(String src, String alt, String credit, String licence, List<Reference> people, Location at) {

  public Image {
    people = List.copyOf(people);
  }
}
