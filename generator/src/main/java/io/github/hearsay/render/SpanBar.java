package io.github.hearsay.render;

import io.github.hearsay.edtf.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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
    if (date.isDay() || !date.isBounded() || firstYear < 1) {
      return Markup.NONE;
    }
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    LocalDate last = LocalDate.of(lastYear, 12, 31);
    boolean before = !date.boundedStart() || date.earliest().isBefore(first);
    boolean after = !date.boundedEnd() || date.latest().isAfter(last);
    int from = before ? TIP : Math.min(at(date.earliest(), first, last), WIDTH - LEAST);
    int to = after ? WIDTH - TIP : Math.max(from + LEAST, at(date.latest().plusDays(1), first, last));
    StringBuilder svg = new StringBuilder(160);
    open(svg, date.isUnsure() ? "bar unsure" : "bar");
    svg.append("<path d=\"M").append(from).append(" 4H").append(to).append("\"/>");
    tips(svg, before, after);
    return new Markup(svg.append("</svg>").toString());
  }

  /**
   * A time that began some day and ended some day, drawn within the years of a scale: a bar over the days it surely lasted, dashed over those it may
   * have lasted, with an arrow where the beginning or the end is not known or reaches beyond the scale.
   *
   * @param kind a class for style sheets
   * @return none when neither end is known
   */
  static Markup spell(Optional<Edtf> from, Optional<Edtf> to, String kind, int firstYear, int lastYear) {
    if (from.or(() -> to).isEmpty()) {
      return Markup.NONE;
    }
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    LocalDate last = LocalDate.of(lastYear, 12, 31);
    boolean before = from.filter(Edtf::boundedStart).isEmpty();
    boolean after = to.filter(Edtf::boundedEnd).isEmpty();
    int start = before ? TIP : spot(from.get().earliest(), first, last);
    int end = after ? WIDTH - TIP : Math.max(start + LEAST, spot(to.get().latest().plusDays(1), first, last));
    int sureStart = from.filter(Edtf::boundedEnd).map(date -> spot(date.latest(), first, last)).orElse(start);
    int sureEnd = to.filter(Edtf::boundedStart).map(date -> spot(date.earliest().plusDays(1), first, last)).orElse(end);
    StringBuilder svg = new StringBuilder(240);
    open(svg, "bar spell " + kind);
    svg.append("<path class=\"perhaps\" d=\"M").append(start).append(" 4H").append(end).append("\"/>");
    if (sureStart < sureEnd && from.isPresent() && to.isPresent()) {
      svg.append("<path d=\"M").append(sureStart).append(" 4H").append(sureEnd).append("\"/>");
    }
    tips(svg, before, after);
    return new Markup(svg.append("</svg>").toString());
  }

  private static int spot(LocalDate day, LocalDate first, LocalDate last) {
    return Math.max(0, Math.min(at(day, first, last), WIDTH - LEAST));
  }

  private static void open(StringBuilder svg, String kind) {
    svg.append("<svg class=\"").append(kind).append("\" viewBox=\"0 0 ").append(WIDTH).append(" 8\" aria-hidden=\"true\" focusable=\"false\">");
  }

  private static void tips(StringBuilder svg, boolean before, boolean after) {
    if (before) {
      svg.append("<path class=\"tip\" d=\"M").append(TIP).append(" 0L0 4l").append(TIP).append(" 4z\"/>");
    }
    if (after) {
      svg.append("<path class=\"tip\" d=\"M").append(WIDTH - TIP).append(" 0l").append(TIP).append(" 4l-").append(TIP).append(" 4z\"/>");
    }
  }

  private static int at(LocalDate day, LocalDate first, LocalDate last) {
    long all = ChronoUnit.DAYS.between(first, last) + 1;
    return Math.toIntExact(ChronoUnit.DAYS.between(first, day) * WIDTH / all);
  }
}
