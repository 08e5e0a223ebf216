package io.github.hearsay.render;

import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of a timeline lies where, as a drawing: a bar for each month, or for each year or decade where months would be too thin to see. What is
 * not known to the month is a dashed line below the bars, along its year. The list of years says how much there is in each, so the drawing is hidden
 * from screen readers.
 *
 * @param drawing none of fewer than three entries
 * @param first where the drawing begins, {@code last} where it ends, in words
 */
record Activity(Markup drawing, String first, String last) {

  /** Nothing to draw. */
  static final Activity NONE = new Activity(Markup.NONE, "", "");

  private static final int LEAST = 3;
  private static final int MONTHS = 12;
  private static final int DECADE = 10;
  private static final int MOST_BARS = 240;
  private static final int HEIGHT = 36;
  private static final int BASE = HEIGHT + 3;

  /** Of all entries of a timeline, whether they are shown on its page or not. */
  static Activity of(Timeline timeline) {
    List<Timeline.Years> years = timeline.byYear();
    if (timeline.entries().size() < LEAST) {
      return NONE;
    }
    int first = years.get(0).first();
    int last = years.get(years.size() - 1).last();
    int span = last - first + 1;
    int step = span * MONTHS <= MOST_BARS ? 1 : span <= MOST_BARS ? MONTHS : MONTHS * DECADE;
    int start = step > MONTHS ? Math.floorDiv(first, DECADE) * DECADE : first;
    return new Activity(draw(years, start, last, step), Calendar.year(start), Calendar.year(last));
  }

  private static Markup draw(List<Timeline.Years> years, int start, int last, int step) {
    Map<Integer, Integer> bars = new TreeMap<>();
    Map<Integer, Integer> vague = new TreeMap<>();
    for (Timeline.Years group : years) {
      for (TimelineEntry entry : group.entries()) {
        boolean exact = group.isOne() && (step > 1 || entry.month() > 0);
        int month = (group.first() - start) * MONTHS + Math.max(0, entry.month() - 1);
        (exact ? bars : vague).merge(month / step, 1, Integer::sum);
      }
    }
    int most = bars.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int wide = (last - start) * MONTHS / step + Math.max(1, MONTHS / step);
    StringBuilder svg = new StringBuilder(400);
    svg.append("<svg class=\"activity\" viewBox=\"0 0 ").append(wide * 2).append(' ').append(BASE)
        .append("\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><path d=\"");
    bars.forEach((place, count) ->
        svg.append('M').append(place * 2 + 1).append(' ').append(HEIGHT).append('v').append(-Math.max(3, count * HEIGHT / most)));
    svg.append("\"/>");
    if (!vague.isEmpty()) {
      svg.append("<path class=\"vague\" d=\"");
      vague.forEach((place, count) -> svg.append('M').append(place * 2).append(' ').append(BASE - 1).append('h').append(step == 1 ? MONTHS * 2 : 2));
      svg.append("\"/>");
    }
    return new Markup(svg.append("</svg>").toString());
  }
}
