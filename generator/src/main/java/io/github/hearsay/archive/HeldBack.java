package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import io.github.hearsay.problem.Location;

/** A story that was read but is not published: a draft, one whose day is still to come, or one that a redaction withholds. */
public record HeldBack(Id story, String title, Published published, Reason reason, Location at) {

  /** Why it is held back. */
  public enum Reason {
    DRAFT,
    FUTURE,
    WITHHELD
  }
}
