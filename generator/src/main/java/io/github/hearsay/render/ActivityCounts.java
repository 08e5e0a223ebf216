package io.github.hearsay.render;

import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.words.Messages;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many entries of a timeline lie where, by the number of a bar or field from the start.
 *
 * @param start the year in which the first bar begins
 * @param last the year in which something begins last
 * @param bars what is known at least as well as a bar stands for
 * @param fields what is known as well as a field, which is a month or a year; empty where there are none
 * @param vague what is known less well, by the bar in which it may begin
 */
record ActivityCounts(
    Scale scale, int start, int last, SortedMap<Integer, Integer> bars, SortedMap<Integer, Integer> fields, SortedMap<Integer, Integer> vague) {

  private static final int MONTHS = 12;
  private static final int DECADE = 10;
  private static final int MOST_BARS = 240;

  /** What bars and fields stand for, given how long a time they have to show. */
  enum Scale {
    /** A bar is a month. */
    MONTHS,
    /** A bar is a year, its fields are months. */
    YEARS,
    /** A bar is a decade, its fields are years. */
    DECADES;

    static Scale of(int years) {
      return years * ActivityCounts.MONTHS <= MOST_BARS ? MONTHS : years <= MOST_BARS ? YEARS : DECADES;
    }

    /** Whether there is something below the bars. */
    boolean hasFields() {
      return this != MONTHS;
    }

    /** How many months or, of decades, years a bar is. */
    int unitsOfBar() {
      return this == MONTHS ? 1 : this == YEARS ? ActivityCounts.MONTHS : DECADE;
    }

    /** How many bars the shortest time is long of which no more is known. */
    int barsOfYear() {
      return this == MONTHS ? ActivityCounts.MONTHS : 1;
    }
  }

  static ActivityCounts of(List<Timeline.Years> years) {
    int first = years.get(0).first();
    int last = years.get(years.size() - 1).last();
    Scale scale = Scale.of(last - first + 1);
    int start = scale == Scale.DECADES ? Math.floorDiv(first, DECADE) * DECADE : first;
    ActivityCounts counts = new ActivityCounts(scale, start, last, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    years.forEach(group -> group.entries().forEach(entry -> counts.add(group, entry)));
    return counts;
  }

  private void add(Timeline.Years group, TimelineEntry entry) {
    int years = group.first() - start;
    int unit = scale == Scale.DECADES ? years : years * MONTHS + Math.max(0, entry.month() - 1);
    boolean hasUnit = group.isOne() && (scale == Scale.DECADES || entry.month() > 0);
    boolean hasBar = scale.hasFields() ? group.isOne() : hasUnit;
    (hasBar ? bars : vague).merge(unit / scale.unitsOfBar(), 1, Integer::sum);
    if (hasUnit && scale.hasFields()) {
      fields.merge(unit, 1, Integer::sum);
    }
  }

  /** In bars. */
  int width() {
    return scale == Scale.DECADES ? (last - start) / DECADE + 1 : (last - start + 1) * scale.barsOfYear();
  }

  /** The time of {@code units} months or years from {@code unit} on: one of them, or all of a bar. */
  String name(int unit, int units, Messages words) {
    if (scale == Scale.DECADES) {
      return Calendar.years(start + unit, start + unit + units - 1);
    }
    String year = Calendar.year(start + unit / MONTHS);
    return units == 1 ? words.monthOfYear(unit % MONTHS + 1, year) : year;
  }
}
