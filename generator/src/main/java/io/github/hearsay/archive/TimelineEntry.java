package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;

/** One line of a timeline. */
public sealed interface TimelineEntry {

  /** When it happened or came out. */
  Edtf date();

  /** Something that happened, on its own date. */
  record Happened(Edtf date, Happening happening) implements TimelineEntry {}

  /** A story came out. */
  record CameOut(Edtf date, Id story) implements TimelineEntry {}
}
