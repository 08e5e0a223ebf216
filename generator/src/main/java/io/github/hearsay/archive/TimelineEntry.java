package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import java.util.List;

/** One line of a timeline. */
public sealed interface TimelineEntry {

  /** When it happened or came out. */
  Edtf date();

  /** The month it began in; 0 where that is not known. */
  default int month() {
    List<Edtf> parts = date().parts();
    return parts.isEmpty() ? 0 : parts.get(0).month().orElse(0);
  }

  /** Something that happened, on its own date. */
  record Happened(Edtf date, Happening happening) implements TimelineEntry {}

  /** A story came out. */
  record CameOut(Edtf date, Id story) implements TimelineEntry {}
}
