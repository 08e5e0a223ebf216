package io.github.hearsay.lint;

import io.github.hearsay.archive.Story;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.Event;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a story tells of what had not happened when it came out. */
final class DateLints {

  private DateLints() {}

  static void check(Story story, Problems problems) {
    Edtf published = story.article().published().date();
    for (Event event : story.article().ledger().events()) {
      Optional<Edtf> date = event.date().filter(happened -> event.certainty() != Certainty.DID_NOT_HAPPEN && isAfter(happened, published));
      if (date.isPresent()) {
        problems.add(
            Code.EVENT_AFTER_STORY, event.at(), "this event (" + date.get() + ") is later than the story that tells of it (" + published + ")",
            "check both dates; what was only expected is a claim with kind: prediction, and what came later belongs in a story of its own");
      }
    }
  }

  /** Whether no reading of the dates fits; one that nobody is sure of may be a year off. */
  private static boolean isAfter(Edtf happened, Edtf published) {
    if (!published.boundedEnd() || !happened.boundedStart()) {
      return false;
    }
    boolean unsure = published.isUnsure() || happened.isUnsure();
    LocalDate last = published.latest().plusYears(unsure ? 1 : 0);
    return happened.earliest().isAfter(last);
  }
}
