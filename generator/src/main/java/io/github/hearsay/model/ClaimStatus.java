package io.github.hearsay.model;

/** How a claim turned out. */
public enum ClaimStatus {
  UNVERIFIED,
  DISPUTED,
  DENIED,
  CONFIRMED,
  FALSE,
  RETRACTED,
  OVERTAKEN
}
