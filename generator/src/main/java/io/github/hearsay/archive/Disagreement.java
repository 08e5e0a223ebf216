package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.List;

/**
 * Something on which the tellings of one event cannot all be right.
 *
 * @param versions what is told, two at least; the one that was told first stands first
 */
public record Disagreement(About about, List<Version> versions) {

  /** What it is about. */
  public enum About {
    /** Dates that have no day in common. */
    DATE,
    /** Places of which none lies in the other. */
    PLACE,
    /** Different sums of one currency. */
    AMOUNT,
    /** It happened, and it did not. */
    WHETHER
  }

  /**
   * One of the versions.
   *
   * @param as the telling that told it so first
   * @param stories all that tell it so, in order of publication
   */
  public record Version(Telling as, List<Id> stories) {

    public Version {
      stories = List.copyOf(stories);
    }
  }

  public Disagreement {
    versions = List.copyOf(versions);
  }
}
