package io.github.hearsay.problem;

import java.util.Locale;

/** How much a problem matters: an error stops the build, a warning does under {@code strict}, an info never does. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The word a person reads: "error", "warning", "info". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
