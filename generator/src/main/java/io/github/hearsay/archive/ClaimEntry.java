package io.github.hearsay.archive;

import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.StatusChange;
import java.util.List;
import java.util.Optional;

/**
 * A claim with everything it refers to looked up.
 *
 * @param story the story that carries it
 * @param assertion what it says: the same for all claims that repeat each other
 * @param saidBy the person of the archive on whose word it stands, if it is one
 * @param repeats claims this one repeats
 * @param repeatedBy claims that say they repeat this one
 */
public record ClaimEntry(
    Id story,
    Claim claim,
    Id assertion,
    List<Id> about,
    Optional<Id> saidBy,
    List<Turn> history,
    List<Id> repeats,
    List<Id> contradicts,
    List<Id> repeatedBy,
    List<Id> contradictedBy) {

  public ClaimEntry {
    about = List.copyOf(about);
    history = List.copyOf(history);
    repeats = List.copyOf(repeats);
    contradicts = List.copyOf(contradicts);
    repeatedBy = List.copyOf(repeatedBy);
    contradictedBy = List.copyOf(contradictedBy);
  }

  /** A change of status; {@code by} is the person of the archive who brought it about, if it is one. */
  public record Turn(StatusChange change, Optional<Id> by, List<Evidence> evidence) {

    public Turn {
      evidence = List.copyOf(evidence);
    }
  }
}
