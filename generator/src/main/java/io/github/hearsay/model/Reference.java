package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.util.Objects;

/** A name or id as somebody wrote it, not yet looked up, and where it stands. */
public record Reference(String text, Location at) {

  public Reference {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
  }

  @Override
  public String toString() {
    return text;
  }
}
