package io.github.hearsay.archive;

import io.github.hearsay.model.Alias;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import io.github.hearsay.problem.Location;
import java.util.List;

/**
 * A story that was read but is not published: a draft, one whose day is still to come, or one that a redaction withholds.
 *
 * @param aliases old addresses
 */
public record HeldBack(Id story, String title, Published published, List<Alias> aliases, Reason reason, Location at) {

  public HeldBack {
    aliases = List.copyOf(aliases);
  }

  /** Why it is held back. */
  public enum Reason {
    DRAFT,
    FUTURE,
    /** Its address says so. */
    WITHHELD,
    /** Nothing on the site tells of it. */
    REMOVED
  }
}
