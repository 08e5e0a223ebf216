package io.github.hearsay.redact;

import io.github.hearsay.names.NameSet;
import io.github.hearsay.problem.Location;
import java.util.List;

/**
 * The names that no file of the site may hold.
 *
 * @param owners for each number of {@code names} where it was decided, and whether the name may be told in messages
 * @param digest of all of it, made with the key if there is one; empty when there is nothing
 */
public record Unpublishable(NameSet names, List<Owner> owners, String digest) {

  /** Everything may be published. */
  public static final Unpublishable NOTHING = new Unpublishable(NameSet.NONE, List.of(), "");

  public Unpublishable {
    owners = List.copyOf(owners);
  }

  /** Where it was decided that a name is kept back. */
  public record Owner(Location at, boolean isSecret) {}

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return names.isEmpty();
  }
}
