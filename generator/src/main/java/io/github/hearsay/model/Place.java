package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * Where things happen. Texts that were not given are empty.
 *
 * @param coordinates never shown for a private place
 * @param isPrivate a home: only the place it lies within is shown
 */
public record Place(
    Id id,
    Location at,
    String name,
    Optional<Kind> kind,
    Optional<Reference> within,
    List<String> aliases,
    String description,
    Optional<Coordinates> coordinates,
    boolean isPrivate,
    List<String> sameAs,
    List<Id> formerIds,
    List<Waiver> allow,
    Body body) {

  public Place {
    aliases = List.copyOf(aliases);
    sameAs = List.copyOf(sameAs);
    formerIds = List.copyOf(formerIds);
    allow = List.copyOf(allow);
  }

  /** A place known only from a story that names it. */
  public static Place named(Id id, String name, Location at) {
    return new Place(
        id, at, name, Optional.empty(), Optional.empty(), List.of(), "", Optional.empty(), false, List.of(), List.of(), List.of(),
        Body.EMPTY);
  }

  /** What sort of place it is. */
  public enum Kind {
    COUNTRY,
    REGION,
    CITY,
    VENUE,
    ADDRESS,
    ONLINE
  }

  /** Decimal degrees: latitude -90 to 90, longitude -180 to 180. */
  public record Coordinates(double latitude, double longitude) {}
}
