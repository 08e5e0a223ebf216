package io.github.hearsay.render;

import io.github.hearsay.archive.Timeline;
import io.github.hearsay.words.Messages;
import java.util.SortedMap;

/**
 * How much of a timeline lies where, as a drawing: a bar for each month. Where months would be too thin to see, a bar for each year, and below it a
 * field for each of its months, the stronger the more lies in it; of centuries, a bar for each decade and fields for its years. What is not known so
 * well is a dashed line at the bottom. In words, the drawing says where the most of it lies; the list of years says how much there is in each.
 *
 * @param drawing none of fewer than three entries
 * @param first where the drawing begins, {@code last} where it ends, in words
 */
record Activity(Markup drawing, String first, String last) {

  /** Nothing to draw. */
  static final Activity NONE = new Activity(Markup.NONE, "", "");

  private static final int LEAST = 3;
  private static final int TALL = 36;
  private static final int LOW = 24;
  private static final int FIELD = 3;
  private static final int LEVELS = 4;

  /** Of all entries of a timeline, whether they are shown on its page or not. */
  static Activity of(Timeline timeline, Messages words) {
    if (timeline.entries().size() < LEAST) {
      return NONE;
    }
    ActivityCounts counts = ActivityCounts.of(timeline.byYear());
    return new Activity(draw(counts, label(timeline, counts, words)), Calendar.year(counts.start()), Calendar.year(counts.last()));
  }

  private static String label(Timeline timeline, ActivityCounts counts, Messages words) {
    String entries = words.count("entries", timeline.entries().size());
    String label = words.say("activity", entries, Calendar.year(counts.start()), Calendar.year(counts.last()));
    ActivityCounts.Scale scale = counts.scale();
    label = with("activityMost", label, counts.bars(), scale.unitsOfBar(), counts, words);
    return scale.hasFields() ? with("activityClosest", label, counts.fields(), 1, counts, words) : label;
  }

  /** What was said, and where the most lies if that is more than one. */
  private static String with(String key, String said, SortedMap<Integer, Integer> amounts, int units, ActivityCounts counts, Messages words) {
    int most = most(amounts);
    if (most < 2) {
      return said;
    }
    int place = amounts.entrySet().stream().filter(one -> one.getValue() == most).findFirst().orElseThrow().getKey();
    return words.say(key, said, counts.name(place * units, units, words), Integer.toString(most));
  }

  private static Markup draw(ActivityCounts counts, String label) {
    ActivityCounts.Scale scale = counts.scale();
    int tall = scale.hasFields() ? LOW : TALL;
    int base = tall + 3 + (scale.hasFields() ? scale.unitsOfBar() * FIELD : 0);
    StringBuilder svg = new StringBuilder(600);
    svg.append("<svg class=\"activity").append(scale.hasFields() ? " fields" : "");
    svg.append("\" viewBox=\"0 0 ").append(counts.width() * 2).append(' ').append(base);
    svg.append("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"");
    Escape.append(svg, label);
    svg.append("\"><path d=\"");
    int most = most(counts.bars());
    counts.bars().forEach((place, count) ->
        svg.append('M').append(place * 2 + 1).append(' ').append(tall).append('v').append(-Math.max(3, count * tall / most)));
    svg.append("\"/>");
    if (scale.hasFields()) {
      addFields(counts, tall, svg);
    }
    if (!counts.vague().isEmpty()) {
      svg.append("<path class=\"vague\" d=\"");
      int wide = scale.barsOfYear() * 2;
      counts.vague().forEach((place, count) -> svg.append('M').append(place * 2).append(' ').append(base - 1).append('h').append(wide));
      svg.append("\"/>");
    }
    return new Markup(svg.append("</svg>").toString());
  }

  /** A path for each level, whose strength is that of its fields. */
  private static void addFields(ActivityCounts counts, int tall, StringBuilder svg) {
    int units = counts.scale().unitsOfBar();
    int most = most(counts.fields());
    for (int level = 1; level <= LEVELS; level++) {
      StringBuilder path = new StringBuilder();
      int wanted = level;
      counts.fields().forEach((place, count) -> {
        if ((count * LEVELS + most - 1) / most == wanted) {
          path.append('M').append(place / units * 2).append(' ').append(tall + 3 + place % units * FIELD).append("h2");
        }
      });
      if (!path.isEmpty()) {
        String opacity = level == LEVELS ? "1" : "." + (level + 1) * 2;
        svg.append("<path class=\"field\" opacity=\"").append(opacity).append("\" d=\"").append(path).append("\"/>");
      }
    }
  }

  private static int most(SortedMap<Integer, Integer> amounts) {
    return amounts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }
}
