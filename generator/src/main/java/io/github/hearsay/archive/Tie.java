package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationEnd;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.List;
import java.util.Optional;

/**
 * One spell of a relation, seen from one of the two people; written on either or on both.
 *
 * @param kind what the other is to this person
 * @param other absent for children who must not be named
 * @param count how many unnamed children; 1 otherwise
 * @param note empty when not given
 */
public record Tie(
    RelationKind kind,
    Optional<Id> other,
    int count,
    Optional<Edtf> from,
    Optional<Edtf> to,
    Optional<RelationEnd> ended,
    RelationLevel level,
    List<Evidence> sources,
    String note) {

  public Tie {
    sources = List.copyOf(sources);
  }
}
