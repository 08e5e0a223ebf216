package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An editor's decision to keep something back.
 *
 * @param targets people by name or id, {@code story:ID}, {@code claim:ID}, or any of these as {@code hmac:DIGEST}
 * @param as what stands for the name; empty when not given
 * @param except longer phrases in which the name is not the person's
 * @param review the day from which the decision should be looked at again; it holds all the same
 */
public record Redaction(
    List<Reference> targets, Action action, String as, List<String> except, LocalDate date, Optional<LocalDate> review, Location at) {

  public Redaction {
    targets = List.copyOf(targets);
    except = List.copyOf(except);
  }

  /** What is done, from the mildest to the strictest. */
  public enum Action {
    NOINDEX,
    PSEUDONYMISE,
    MASK,
    WITHHOLD,
    REMOVE
  }
}
