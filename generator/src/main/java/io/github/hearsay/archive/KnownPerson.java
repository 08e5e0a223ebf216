package io.github.hearsay.archive;

import java.util.List;

/**
 * What was known about a person on a day.
 *
 * @param timeline what had been told of them, as it had been told, and the stories about them that had come out
 * @param claims those that had been made about them, in the order in which they were
 * @param relations in the order of {@link PersonEntry#relations}
 * @param corrections of the stories about them, oldest first
 */
public record KnownPerson(Timeline timeline, List<KnownClaim> claims, List<Tie> relations, List<CorrectionEntry> corrections) {

  public KnownPerson {
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    corrections = List.copyOf(corrections);
  }
}
