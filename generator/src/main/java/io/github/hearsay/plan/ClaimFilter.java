package io.github.hearsay.plan;

import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.SitePath;

/** Which claims a list holds. */
public sealed interface ClaimFilter {

  /** Where the list begins. */
  default SitePath path() {
    return Addresses.claims(this);
  }

  /** All of them. */
  record All() implements ClaimFilter {}

  /** Those that turned out so. */
  record ByStatus(ClaimStatus status) implements ClaimFilter {}

  /** Those that were first made on this sort of word. */
  record ByWord(AttributionKind word) implements ClaimFilter {}

  /** Predictions that should have come true by now, and of which nobody says whether they did. */
  record Overdue() implements ClaimFilter {}

  /** Those about a person or a topic, or carried by a publisher. */
  record Of(Whose whose) implements ClaimFilter {

    /** How many claims the page of somebody or something shows itself; where there are more they have a list of their own. */
    public static final int SUMMARY = 12;
  }
}
