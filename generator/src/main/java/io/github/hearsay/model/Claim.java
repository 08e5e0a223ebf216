package io.github.hearsay.model;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * Something somebody says, as one story carries it.
 *
 * @param named whether the author gave the id; otherwise it is made of the story's and the text: {@code two-carriages-c3fa9b1}
 * @param about whom it is about; empty means the story's people
 * @param by for a prediction, when it should have come true
 * @param via the publication that carried it; empty when not given
 */
public record Claim(
    Id id,
    boolean named,
    String text,
    ClaimKind kind,
    Attribution saidBy,
    Optional<Access> access,
    String via,
    List<Reference> about,
    ClaimStatus status,
    List<StatusChange> history,
    Optional<Edtf> by,
    Optional<Amount> amount,
    List<Sensitivity> sensitivity,
    List<Reference> repeats,
    List<Reference> contradicts,
    Location at) {

  public Claim {
    about = List.copyOf(about);
    history = List.copyOf(history);
    sensitivity = List.copyOf(sensitivity);
    repeats = List.copyOf(repeats);
    contradicts = List.copyOf(contradicts);
  }
}
