package io.github.hearsay.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day that comes round every year.
 *
 * @param uid the same in every build, and nobody else's
 * @param day when it was first
 * @param details more than the title; may be empty
 * @param address where to read on
 * @param known the day since when it has been known
 */
public record Anniversary(String uid, LocalDate day, String title, String details, Optional<String> address, LocalDate known) {

  public Anniversary {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(known, "known");
  }
}
