package io.github.hearsay.render;

import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Chapter;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the views of the pages of the site's own timeline. */
final class TimelinePages {

  private static final int CENTURY = 100;

  private TimelinePages() {}

  static TimelineIndexView index(Scene scene) {
    Timeline timeline = scene.archive().timeline();
    List<TimelineIndexView.Century> centuries =
        Scene.each(Runs.of(scene.directory().years(), years -> years.first() / CENTURY), run -> century(run, scene));
    String counted = scene.words().count("entries", timeline.entries().size());
    return new TimelineIndexView(
        JsonLd.list(scene.head(scene.words().say("timeline"), scene.words().say("timelineAbout", counted), "timeline"), scene),
        scene.words().say("timeline"), counted, centuries, TimelineViews.undated(timeline, scene), restUndated(timeline, scene));
  }

  private static TimelineIndexView.Century century(List<Timeline.Years> all, Scene scene) {
    int century = all.get(0).first() / CENTURY;
    String label = scene.words().say("decade", Calendar.year(century * CENTURY));
    return new TimelineIndexView.Century(label, "c-" + century, Scene.each(all, years -> years(years, scene)));
  }

  /** Where more of what nobody can date is; leads nowhere when it is all here. */
  private static CountedLink restUndated(Timeline timeline, Scene scene) {
    String href = scene.hrefIfAny(Addresses.timelineOf(Addresses.TIMELINE, Stretch.undated()));
    int count = timeline.undated().size();
    return new CountedLink(scene.words().say("allWithoutDate"), href, count, scene.words().count("entries", count));
  }

  static TimelineYearView years(Page.TimelineOfYears page, Scene scene) {
    Timeline.Years years = page.years();
    List<TimelineEntry> shown = page.shown();
    String label = TimelineViews.label(years, scene.words());
    String counted = scene.words().count("entries", years.entries().size());
    Neighbours<Timeline.Years> around =
        Neighbours.of(scene.directory().years(), other -> Addresses.timeline(other).equals(page.path()));
    Head head =
        scene
            .head(scene.words().say("timelineOf", label), scene.words().say("timelineYearAbout", label, counted), "timeline")
            .below(scene.crumbs(new Link(scene.words().say("timeline"), scene.href(Addresses.TIMELINE))))
            .between(around.previous().map(other -> link(other, scene)), around.next().map(other -> link(other, scene)));
    return new TimelineYearView(
        JsonLd.list(head, scene), label, counted, months(shown, scene), ReportOrder.of(shown, List.of(), scene), below(page, scene),
        archive(years, scene));
  }

  private static CountedLink years(Timeline.Years years, Scene scene) {
    int count = years.entries().size();
    Link link = link(years, scene);
    return new CountedLink(link.label(), link.href(), count, scene.words().count("entries", count));
  }

  private static Link link(Timeline.Years years, Scene scene) {
    return new Link(TimelineViews.label(years, scene.words()), scene.href(Addresses.timeline(years)));
  }

  /** The pages of the months of a year with very many events. */
  private static List<CountedLink> below(Page.TimelineOfYears page, Scene scene) {
    List<CountedLink> below = new ArrayList<>();
    for (Chapter.Step step : page.months()) {
      below.add(
          new CountedLink(
              StretchWords.of(step.stretch(), scene.words()), scene.href(step.path()), step.count(), scene.words().count("entries", step.count())));
    }
    return below;
  }

  private static CountedLink archive(Timeline.Years years, Scene scene) {
    int left = 0;
    if (years.entries().size() > Page.TimelineOfYears.MOST) {
      for (TimelineEntry entry : years.entries()) {
        left += entry instanceof TimelineEntry.CameOut ? 1 : 0;
      }
    }
    SitePath path = years.isOne() ? Addresses.ofYear(years.first()) : Addresses.ARTICLES;
    return new CountedLink(
        scene.words().say("storiesOf", Calendar.years(years.first(), years.last())), left == 0 ? "" : scene.hrefIfAny(path), left,
        scene.words().count("stories", left));
  }

  /** Entries stand in order of time, so what is only known by its year comes before the months. */
  private static List<TimelineView.Group> months(List<TimelineEntry> entries, Scene scene) {
    List<TimelineView.Group> groups = new ArrayList<>();
    for (List<TimelineEntry> run : Runs.of(entries, TimelineEntry::month)) {
      int month = run.get(0).month();
      String label = month > 0 ? scene.words().month(month) : "";
      String anchor = groups.isEmpty() && month == 0 ? "year" : "part-" + (groups.size() + 1);
      groups.add(new TimelineView.Group(label, anchor, TimelineViews.entries(run, Optional.empty(), scene)));
    }
    return groups;
  }
}
