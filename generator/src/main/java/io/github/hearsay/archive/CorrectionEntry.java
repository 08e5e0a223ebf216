package io.github.hearsay.archive;

import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Id;
import java.util.Optional;

/**
 * A correction of a story.
 *
 * @param id known to the archive alone: the story's with {@code -r1}, {@code -r2}…
 * @param anchor the id of the element that shows it on the story's page: made of its day, so that later ones do not move it
 * @param claim the claim it puts right, if it is one
 */
public record CorrectionEntry(Id id, Id story, String anchor, Correction correction, Optional<Id> claim) {

  /** Whether it stands above the text: readers were seriously misled, or by the headline already. */
  public boolean isProminent() {
    return correction.serious() || correction.target() == Correction.Target.HEADLINE;
  }
}
