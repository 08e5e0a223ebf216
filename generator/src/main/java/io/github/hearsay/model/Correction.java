package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was put right after a story came out (schema.org CorrectionComment).
 *
 * @param text what was wrong and what is right
 * @param claim the claim it puts right, when {@code target} is {@link Target#CLAIM}
 * @param requestedBy who asked for it, as a class of people, never a name
 */
public record Correction(
    LocalDate date,
    Kind kind,
    String text,
    Target target,
    Optional<Reference> claim,
    boolean serious,
    Optional<Requester> requestedBy,
    Location at) {

  /** What sort of change it is. */
  public enum Kind {
    CORRECTION,
    CLARIFICATION,
    UPDATE,
    RETRACTION,
    APOLOGY,
    RIGHT_OF_REPLY,
    REMOVAL_NOTE
  }

  /** What it puts right. */
  public enum Target {
    HEADLINE,
    BODY,
    IMAGE,
    METADATA,
    CLAIM
  }

  /** Who asked for it. */
  public enum Requester {
    READER,
    SUBJECT,
    EDITOR,
    REGULATOR
  }
}
