package io.github.hearsay.model;

import io.github.hearsay.edtf.Edtf;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When a story came out.
 *
 * @param date the day, or as much of it as is known
 * @param at the exact time, where the author gave one
 */
public record Published(Edtf date, Optional<OffsetDateTime> at) {

  public Published {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(at, "at");
  }
}
