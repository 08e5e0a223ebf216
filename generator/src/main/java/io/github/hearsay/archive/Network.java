package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.List;
import java.util.Optional;

/**
 * Who knows whom: by relations, and by having been at the same events. What is withheld from machines is not in it: see {@link Withheld}.
 *
 * @param people everybody who knows somebody, in the order of the A–Z
 * @param bonds by the places of the two in {@code people}
 */
public record Network(List<Member> people, List<Bond> bonds) {

  public Network {
    people = List.copyOf(people);
    bonds = List.copyOf(bonds);
  }

  /** Somebody in it. */
  public record Member(Id id, String name) {}

  /**
   * Two who know each other.
   *
   * @param first the place of one of them, smaller than that of the second
   * @param kind what the second is to the first; absent when they only were at the same event
   * @param level how well that is known
   */
  public record Bond(int first, int second, Optional<RelationKind> kind, Optional<RelationLevel> level) {}

  /**
   * Somebody as seen from the best connected person of those who know each other at all.
   *
   * @param person a place in {@code people}
   * @param steps how many lie between the two; 0 for the best connected person
   * @param by the place, in the order of {@link NetworkTree}, of whom the way leads by; -1 for the best connected person
   * @param kind what the person is to them
   */
  public record Reached(int person, int steps, int by, Optional<RelationKind> kind, Optional<RelationLevel> level) {}
}
