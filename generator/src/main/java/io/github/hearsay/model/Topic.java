package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.util.List;
import java.util.Optional;

/** What stories are about. Texts that were not given are empty. */
public record Topic(
    Id id,
    Location at,
    String name,
    List<String> aliases,
    String description,
    Optional<Reference> partOf,
    List<String> sameAs,
    List<Id> formerIds,
    List<Waiver> allow,
    Body body) {

  public Topic {
    aliases = List.copyOf(aliases);
    sameAs = List.copyOf(sameAs);
    formerIds = List.copyOf(formerIds);
    allow = List.copyOf(allow);
  }

  /** A topic known only from a story that names it. */
  public static Topic named(Id id, String name, Location at) {
    return new Topic(id, at, name, List.of(), "", Optional.empty(), List.of(), List.of(), List.of(), Body.EMPTY);
  }
}
