package io.github.hearsay.model;

/** How a relation ended. */
public enum RelationEnd {
  DIVORCE,
  DEATH,
  SEPARATION,
  ANNULMENT,
  UNKNOWN
}
