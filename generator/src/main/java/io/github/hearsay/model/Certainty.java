package io.github.hearsay.model;

/** How sure it is that an event took place. */
public enum Certainty {
  REPORTED,
  CONFIRMED,
  DISPUTED,
  DID_NOT_HAPPEN
}
