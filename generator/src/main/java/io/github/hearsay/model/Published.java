package io.github.hearsay.model;

import io.github.hearsay.edtf.Edtf;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When a story came out.
 *
 * @param date the day, or as much of it as is known
 * @param time of that day, where the author gave one
 */
public record Published(Edtf date, Optional<OffsetTime> time) {

  public Published {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(time, "time");
  }

  /** The exact time, where the author gave one. */
  public Optional<OffsetDateTime> at() {
    return time.map(there -> there.atDate(date.earliest()));
  }
}
