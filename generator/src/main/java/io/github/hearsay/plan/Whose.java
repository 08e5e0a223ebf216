package io.github.hearsay.plan;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;

/** Whom or what a timeline of its own pages is about. */
public record Whose(Kind kind, Id id) {

  /** What may have one. */
  public enum Kind {
    PERSON,
    TOPIC,
    PLACE
  }

  /** The page of the person, topic or place. */
  public SitePath page() {
    return switch (kind) {
      case PERSON -> Addresses.person(id);
      case TOPIC -> Addresses.topic(id);
      case PLACE -> Addresses.place(id);
    };
  }

  /** Where its timeline begins: {@code /people/nell-gwyn/timeline/}. */
  public SitePath timeline() {
    return SitePath.of(page().value() + "timeline/");
  }
}
