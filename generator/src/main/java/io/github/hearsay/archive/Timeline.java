package io.github.hearsay.archive;

import io.github.hearsay.archive.TimelineEntry.CameOut;
import io.github.hearsay.archive.TimelineEntry.Happened;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What happened and what came out, in order of time.
 *
 * @param entries oldest first, in the order of their dates; on one date events stand before stories, then by id
 * @param undated events nobody can date, by first report
 * @param aside events in which the person only had a part at the edge (witness, absent, accused, spokesperson, mentioned), in order of
 *     time; empty but for people
 */
public record Timeline(List<TimelineEntry> entries, List<Happening> undated, List<Happening> aside) {

  /** Nothing known. */
  public static final Timeline EMPTY = new Timeline(List.of(), List.of(), List.of());

  /** The order of entries: total, because no two entries of one kind have one id. */
  static final Comparator<TimelineEntry> ORDER =
      (a, b) -> {
        int order = a.date().compareTo(b.date());
        order = order != 0 ? order : Boolean.compare(a instanceof CameOut, b instanceof CameOut);
        return order != 0 ? order : id(a).compareTo(id(b));
      };

  public Timeline {
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
    aside = List.copyOf(aside);
  }

  /** Of an event that had been told in part only, the id that this part gives it: what joins it with others is not known yet. */
  private static Id id(TimelineEntry entry) {
    if (entry instanceof Happened happened) {
      return Happenings.id(happened.happening().tellings());
    }
    return ((CameOut) entry).story();
  }

  /** The entries by the year they begin in, oldest first; a decade or century of which no more is known is a group of its own. */
  public List<Years> byYear() {
    Map<Span, List<TimelineEntry>> groups = new TreeMap<>();
    int start = 0;
    while (start < entries.size()) {
      Span span = Span.of(entries.get(start).date());
      int end = start + 1;
      while (end < entries.size() && span.compareTo(Span.of(entries.get(end).date())) == 0) {
        end++;
      }
      // Mostly a group is one stretch of the list, but "178X" may stand between two dates of 1780.
      groups.merge(span, entries.subList(start, end), Timeline::joined);
      start = end;
    }
    List<Years> years = new ArrayList<>(groups.size());
    groups.forEach((span, group) -> years.add(new Years(span.first, span.last, group)));
    return List.copyOf(years);
  }

  private static List<TimelineEntry> joined(List<TimelineEntry> first, List<TimelineEntry> second) {
    List<TimelineEntry> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
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

  /** The years a date stands under: of where it begins, or of where it ends when nobody knows the beginning. */
  public record Span(int first, int last) implements Comparable<Span> {

    /** The years under which {@code date} stands, which has a first or a last possible day. */
    public static Span of(Edtf date) {
      OptionalInt year = date.year();
      if (year.isPresent()) {
        return new Span(year.getAsInt(), year.getAsInt());
      }
      Edtf start = date.parts().isEmpty() ? date : date.parts().get(0);
      if (!date.boundedStart()) {
        return new Span(date.latest().getYear(), date.latest().getYear());
      }
      return new Span(start.earliest().getYear(), start.latest().getYear());
    }

    /** Longer times first: the 1780s stand before 1780. */
    @Override
    public int compareTo(Span other) {
      return first != other.first ? Integer.compare(first, other.first) : Integer.compare(other.last, last);
    }
  }
}
