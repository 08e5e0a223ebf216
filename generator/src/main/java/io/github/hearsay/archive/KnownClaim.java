package io.github.hearsay.archive;

import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;

/**
 * A claim as it was known on a day.
 *
 * @param first the claim that was the first to say it, of those that had been made
 * @param status how it had turned out
 */
public record KnownClaim(Id assertion, Id first, ClaimStatus status) {}
