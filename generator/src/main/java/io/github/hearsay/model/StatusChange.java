package io.github.hearsay.model;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * A day on which a claim came to be seen otherwise.
 *
 * @param by who brought that about, if said
 * @param evidence URLs, or ids of sources or stories
 * @param note plain text; empty when not given
 */
public record StatusChange(
    Edtf date, ClaimStatus status, Optional<Attribution> by, List<Reference> evidence, String note, Location at) {

  public StatusChange {
    evidence = List.copyOf(evidence);
  }
}
