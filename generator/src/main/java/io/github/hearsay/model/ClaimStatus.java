package io.github.hearsay.model;

import java.util.List;

/** How a claim turned out. */
public enum ClaimStatus {
  UNVERIFIED,
  DISPUTED,
  DENIED,
  CONFIRMED,
  FALSE,
  RETRACTED,
  OVERTAKEN;

  /** What is known best comes first, what is still open last. */
  public static final List<ClaimStatus> BY_OUTCOME = List.of(CONFIRMED, FALSE, RETRACTED, OVERTAKEN, DENIED, DISPUTED, UNVERIFIED);

  /** Whether it came out if the claim was right, or whoever made it took it back. */
  public boolean isResolved() {
    return this == CONFIRMED || this == FALSE || this == RETRACTED;
  }

  /** Whether nothing has settled the matter: a denial is one more claim. */
  public boolean isOpen() {
    return this == UNVERIFIED || this == DISPUTED || this == DENIED;
  }
}
