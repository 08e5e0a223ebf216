package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;

/** What an index lists. */
public enum IndexOf {
  PEOPLE,
  TOPICS,
  PLACES,
  SOURCES;

  /** The page that lists it, or leads to those that do. */
  public SitePath path() {
    return switch (this) {
      case PEOPLE -> Addresses.PEOPLE;
      case TOPICS -> Addresses.TOPICS;
      case PLACES -> Addresses.PLACES;
      case SOURCES -> Addresses.SOURCES;
    };
  }
}
