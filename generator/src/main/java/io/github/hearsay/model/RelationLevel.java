package io.github.hearsay.model;

/** How well a relation is known, weakest first. */
public enum RelationLevel {
  RUMOURED,
  REPORTED,
  ACKNOWLEDGED,
  DOCUMENTED
}
