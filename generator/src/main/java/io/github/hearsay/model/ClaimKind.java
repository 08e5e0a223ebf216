package io.github.hearsay.model;

/** What sort of thing a claim says. */
public enum ClaimKind {
  FACT,
  PREDICTION,
  OPINION,
  DENIAL,
  ALLEGATION
}
