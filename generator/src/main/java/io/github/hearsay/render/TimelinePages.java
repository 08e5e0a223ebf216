package io.github.hearsay.render;

import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes the views of the pages of the site's own timeline. */
final class TimelinePages {

  /** A year with more entries than this leaves its stories to the archive, which has a page for every month. */
  private static final int ENTRIES = 300;
  private static final int CENTURY = 100;

  private TimelinePages() {}

  static TimelineIndexView index(Scene scene) {
    Timeline timeline = scene.archive().timeline();
    List<TimelineIndexView.Century> centuries = new ArrayList<>();
    List<Timeline.Years> all = scene.directory().years();
    int start = 0;
    while (start < all.size()) {
      int first = all.get(start).first() / CENTURY;
      int end = start + 1;
      while (end < all.size() && all.get(end).first() / CENTURY == first) {
        end++;
      }
      centuries.add(
          new TimelineIndexView.Century(first * CENTURY + "s", "c-" + first, Scene.each(all.subList(start, end), years -> years(years, scene))));
      start = end;
    }
    String counted = Words.count(timeline.entries().size(), "entry", "entries");
    return new TimelineIndexView(
        scene.head("Timeline", "What happened and what came out, year by year: " + counted, "timeline"),
        "Timeline", counted, centuries, TimelineViews.undated(timeline, scene));
  }

  static TimelineYearView years(Timeline.Years years, SitePath path, Scene scene) {
    List<TimelineEntry> shown = shown(years);
    String label = TimelineViews.label(years);
    String counted = Words.count(years.entries().size(), "entry", "entries");
    Neighbours<Timeline.Years> around =
        Neighbours.of(scene.directory().years(), other -> Addresses.timeline(other).equals(path));
    Head head =
        scene
            .head("Timeline of " + label, "What happened and what came out in " + label + ": " + counted, "timeline")
            .below(scene.crumbs(new Link("Timeline", scene.href(Addresses.TIMELINE))))
            .between(around.previous().map(other -> link(other, scene)), around.next().map(other -> link(other, scene)));
    return new TimelineYearView(head, label, counted, months(shown, scene), archive(years, shown, scene));
  }

  private static CountedLink years(Timeline.Years years, Scene scene) {
    int count = years.entries().size();
    Link link = link(years, scene);
    return new CountedLink(link.label(), link.href(), count, Words.count(count, "entry", "entries"));
  }

  private static Link link(Timeline.Years years, Scene scene) {
    return new Link(TimelineViews.label(years), scene.href(Addresses.timeline(years)));
  }

  private static List<TimelineEntry> shown(Timeline.Years years) {
    if (years.entries().size() <= ENTRIES) {
      return years.entries();
    }
    List<TimelineEntry> events = new ArrayList<>();
    for (TimelineEntry entry : years.entries()) {
      if (entry instanceof TimelineEntry.Happened) {
        events.add(entry);
      }
    }
    return events;
  }

  private static CountedLink archive(Timeline.Years years, List<TimelineEntry> shown, Scene scene) {
    int left = years.entries().size() - shown.size();
    SitePath path = years.isOne() ? Addresses.ofYear(years.first()) : Addresses.ARTICLES;
    return new CountedLink(
        "Stories of " + Calendar.years(years.first(), years.last()), left == 0 || !scene.plan().has(path) ? "" : scene.href(path), left,
        Words.stories(left));
  }

  /** Entries stand in order of time, so what is only known by its year comes before the months. */
  private static List<TimelineView.Group> months(List<TimelineEntry> entries, Scene scene) {
    List<TimelineView.Group> groups = new ArrayList<>();
    int start = 0;
    while (start < entries.size()) {
      OptionalInt month = month(entries.get(start));
      int end = start + 1;
      while (end < entries.size() && month(entries.get(end)).equals(month)) {
        end++;
      }
      String label = month.isPresent() ? Calendar.month(month.getAsInt()) : "";
      String anchor = groups.isEmpty() && month.isEmpty() ? "year" : "part-" + (groups.size() + 1);
      groups.add(new TimelineView.Group(label, anchor, TimelineViews.entries(entries.subList(start, end), scene)));
      start = end;
    }
    return groups;
  }

  /** The month something began in, where that is known. */
  private static OptionalInt month(TimelineEntry entry) {
    List<Edtf> parts = entry.date().parts();
    return parts.isEmpty() ? OptionalInt.empty() : parts.get(0).month();
  }
}
