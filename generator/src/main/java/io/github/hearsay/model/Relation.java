package io.github.hearsay.model;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * One spell of a relation, as written on one of the two people.
 *
 * @param other the other person; absent for children who must not be named
 * @param count how many unnamed children; 1 otherwise
 * @param sources story ids, URLs or text
 * @param note plain text; empty when not given
 */
public record Relation(
    RelationKind kind,
    Optional<Reference> other,
    int count,
    Optional<Edtf> from,
    Optional<Edtf> to,
    Optional<RelationEnd> ended,
    RelationLevel level,
    List<Reference> sources,
    String note,
    Location at) {

  public Relation {
    sources = List.copyOf(sources);
  }
}
