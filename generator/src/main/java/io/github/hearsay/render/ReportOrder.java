package io.github.hearsay.render;

import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The other clock: the events of a page in the order in which the world heard of them.
 *
 * @param lines empty where that is the order in which they happened, and where all of it came out at once
 * @param same whether it came out bit by bit, and both orders are one
 */
record ReportOrder(List<Line> lines, boolean same) {

  /** Nothing to tell. */
  static final ReportOrder NONE = new ReportOrder(List.of(), false);

  /**
   * An event that stands elsewhere on the same page.
   *
   * @param happened when it happened, in words; empty when nobody can date it
   */
  record Line(Moment reported, String title, String href, String happened) {}

  /**
   * The order of report of what a page shows.
   *
   * @param shown entries in order of time
   * @param rest events that stand apart from them
   */
  static ReportOrder of(List<TimelineEntry> shown, List<Happening> rest, Scene scene) {
    List<Happening> events = new ArrayList<>();
    for (TimelineEntry entry : shown) {
      if (entry instanceof TimelineEntry.Happened happened) {
        events.add(happened.happening());
      }
    }
    events.addAll(rest);
    if (events.size() < 2) {
      return NONE;
    }
    List<Happening> heard = new ArrayList<>(events);
    heard.sort(Comparator.comparing(Happening::firstReported));
    if (heard.get(0).firstReported().equals(heard.get(heard.size() - 1).firstReported())) {
      return NONE;
    }
    return heard.equals(events) ? new ReportOrder(List.of(), true) : new ReportOrder(Scene.each(heard, happening -> line(happening, scene)), false);
  }

  private static Line line(Happening happening, Scene scene) {
    String href = "#" + TimelineViews.anchor(happening.id());
    String happened = happening.date().map(date -> scene.moment(date).words()).orElse("");
    return new Line(scene.moment(happening.firstReported()), happening.title(), href, happened);
  }
}
