package io.github.hearsay.model;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened, as one story tells it.
 *
 * @param named whether the author gave the id; otherwise it is the story's with {@code -e1}, {@code -e2}…
 * @param date absent for an event nobody can date
 * @param asTold how the source put the date ("last week"); empty when not given
 * @param people who took part; empty means the story's people
 */
public record Event(
    Id id,
    boolean named,
    String title,
    Optional<Edtf> date,
    String asTold,
    List<Reference> people,
    List<RoleOf> roles,
    Optional<Reference> place,
    EventCategory category,
    Certainty certainty,
    Optional<Amount> amount,
    List<Reference> sameAs,
    Optional<Reference> partOf,
    Location at) {

  public Event {
    people = List.copyOf(people);
    roles = List.copyOf(roles);
    sameAs = List.copyOf(sameAs);
  }
}
