package io.github.hearsay.archive;

import java.util.List;

/**
 * What happened and what came out, in order of time.
 *
 * @param entries oldest first, in the order of their dates; on one date events stand before stories, then by id
 * @param undated events nobody can date, by first report
 * @param aside events in which the person only had a part at the edge (witness, absent, spokesperson, mentioned); empty but for people
 */
public record Timeline(List<TimelineEntry> entries, List<Happening> undated, List<Happening> aside) {

  /** Nothing known. */
  public static final Timeline EMPTY = new Timeline(List.of(), List.of(), List.of());

  public Timeline {
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
    aside = List.copyOf(aside);
  }

  /** The entries by the year they begin in, oldest first; a decade or century is a group of its own. */
  public List<Years> byYear() {
    throw new UnsupportedOperationException();
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return entries.isEmpty() && undated.isEmpty() && aside.isEmpty();
  }

  /** Entries of one year ({@code first == last}) or of a longer time within which nothing more exact is known. */
  public record Years(int first, int last, List<TimelineEntry> entries) {

    public Years {
      entries = List.copyOf(entries);
    }

    /** Whether this is a single year. */
    public boolean isOne() {
      return first == last;
    }
  }
}
