package io.github.hearsay.render;

import io.github.hearsay.edtf.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A date that is not exactly one day, drawn within the years it stands under: a bar over the days it may be, with an arrow where it reaches
 * beyond them, dashed where it is doubtful. The words beside it say the same, so it is hidden from screen readers.
 */
final class SpanBar {

  private static final int WIDTH = 240;
  private static final int LEAST = 4;
  private static final int TIP = 5;

  private SpanBar() {}

  /** The drawing; none for an exact day, and none for a date without any bound. */
  static Markup of(Edtf date, int firstYear, int lastYear) {
    if (date.isDay() || !date.boundedStart() && !date.boundedEnd() || firstYear < 1) {
      return Markup.NONE;
    }
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    LocalDate last = LocalDate.of(lastYear, 12, 31);
    boolean before = !date.boundedStart() || date.earliest().isBefore(first);
    boolean after = !date.boundedEnd() || date.latest().isAfter(last);
    int from = before ? TIP : at(date.earliest(), first, last);
    int to = after ? WIDTH - TIP : Math.max(from + LEAST, at(date.latest().plusDays(1), first, last));
    StringBuilder svg = new StringBuilder(160);
    svg.append("<svg class=\"bar").append(date.uncertain() || date.approximate() ? " unsure" : "")
        .append("\" viewBox=\"0 0 ").append(WIDTH).append(" 8\" aria-hidden=\"true\" focusable=\"false\">")
        .append("<path d=\"M").append(from).append(" 4H").append(to).append("\"/>");
    if (before) {
      svg.append("<path class=\"tip\" d=\"M").append(TIP).append(" 0L0 4l").append(TIP).append(" 4z\"/>");
    }
    if (after) {
      svg.append("<path class=\"tip\" d=\"M").append(WIDTH - TIP).append(" 0l").append(TIP).append(" 4l-").append(TIP).append(" 4z\"/>");
    }
    return new Markup(svg.append("</svg>").toString());
  }

  private static int at(LocalDate day, LocalDate first, LocalDate last) {
    long all = ChronoUnit.DAYS.between(first, last) + 1;
    return Math.toIntExact(ChronoUnit.DAYS.between(first, day) * WIDTH / all);
  }
}
