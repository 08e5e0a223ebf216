package io.github.hearsay.plan;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;

/**
 * Whom or what further pages are about: those of a long timeline, or of a long list of claims.
 *
 * @param of the index that lists it
 */
public record Whose(IndexOf of, Id id) {

  /** The page of the person, topic, place or publisher. */
  public SitePath page() {
    return switch (of) {
      case PEOPLE -> Addresses.person(id);
      case TOPICS -> Addresses.topic(id);
      case PLACES -> Addresses.place(id);
      case SOURCES -> Addresses.publisher(id);
    };
  }

  /** Whether it is a person. */
  public boolean isPerson() {
    return of == IndexOf.PEOPLE;
  }

  /** Where its timeline begins: {@code /people/nell-gwyn/timeline/}. */
  public SitePath timeline() {
    return SitePath.of(page().value() + "timeline/");
  }
}
