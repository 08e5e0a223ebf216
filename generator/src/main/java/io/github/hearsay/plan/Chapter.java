package io.github.hearsay.plan;

import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.model.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * A page's share of a timeline that no one page can hold.
 *
 * @param entries what it shows, oldest first; empty where there is too much and the chapters below show it
 * @param above the chapters it belongs to, the outermost first
 * @param below the chapters it is divided into
 */
public record Chapter(
    Stretch stretch, List<TimelineEntry> entries, List<Step> above, List<Step> below, Optional<Step> previous, Optional<Step> next) {

  /** More entries than this no page shows. */
  public static final int MOST = 200;

  public Chapter {
    entries = List.copyOf(entries);
    above = List.copyOf(above);
    below = List.copyOf(below);
  }

  /** Another chapter, and how many entries it has in all. */
  public record Step(SitePath path, Stretch stretch, int count) {}
}
