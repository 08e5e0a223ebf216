package io.github.hearsay.model;

import java.util.List;

/** What a story says happened, who says what, where it was printed, and what was put right later; in the author's order. */
public record Ledger(List<Event> events, List<Claim> claims, List<Source> sources, List<Correction> corrections) {

  /** A story that records nothing. */
  public static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of(), List.of());

  public Ledger {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    corrections = List.copyOf(corrections);
  }
}
