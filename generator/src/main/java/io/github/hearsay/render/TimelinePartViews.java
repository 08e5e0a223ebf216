package io.github.hearsay.render;

import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.model.Id;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Chapter;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Stretch;
import io.github.hearsay.plan.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the views of the parts of long timelines. */
final class TimelinePartViews {

  private final Page.TimelinePart page;
  private final Chapter chapter;
  private final Scene scene;

  private TimelinePartViews(Page.TimelinePart page, Scene scene) {
    this.page = page;
    this.chapter = page.chapter();
    this.scene = scene;
  }

  static TimelinePartView of(Page.TimelinePart page, Scene scene) {
    return new TimelinePartViews(page, scene).view();
  }

  private TimelinePartView view() {
    String stretch = StretchWords.of(chapter.stretch(), scene.words());
    String title = page.whose().map(whose -> scene.words().say("timelinePartOf", scene.of(whose).label(), stretch))
        .orElseGet(() -> scene.words().say("timelinePart", stretch));
    String counted = scene.words().count("entries", count());
    String section = page.whose().map(whose -> IndexViews.section(whose.of())).orElse("timeline");
    Head head =
        scene
            .head(title, scene.words().say("timelinePartAbout", counted), section)
            .below(crumbs())
            .between(chapter.previous().map(this::link), chapter.next().map(this::link));
    Head told = JsonLd.list(self().map(person -> scene.about(person, head)).orElse(head), scene);
    return new TimelinePartView(
        told, title, counted, Scene.each(chapter.below(), this::counted), groups(), ReportOrder.of(chapter.entries(), List.of(), scene));
  }

  private int count() {
    int count = chapter.entries().size();
    for (Chapter.Step step : chapter.below()) {
      count += step.count();
    }
    return count;
  }

  private List<Link> crumbs() {
    List<Link> crumbs = scene.crumbs();
    if (page.whose().isEmpty()) {
      crumbs.add(new Link(scene.words().say("timeline"), scene.href(Addresses.TIMELINE)));
    } else {
      Whose whose = page.whose().get();
      crumbs.add(IndexViews.link(whose.of(), scene));
      crumbs.add(scene.of(whose));
    }
    for (Chapter.Step step : chapter.above()) {
      if (!step.path().equals(Addresses.TIMELINE)) {
        crumbs.add(link(step));
      }
    }
    return crumbs;
  }

  private Link link(Chapter.Step step) {
    return new Link(StretchWords.of(step.stretch(), scene.words()), scene.href(step.path()));
  }

  private CountedLink counted(Chapter.Step step) {
    Link link = link(step);
    return new CountedLink(link.label(), link.href(), step.count(), scene.words().count("entries", step.count()));
  }

  private List<TimelineView.Group> groups() {
    Stretch stretch = chapter.stretch();
    if (chapter.entries().isEmpty()) {
      return List.of();
    }
    if (stretch.kind() == Stretch.Kind.DECADE) {
      return grouped(TimelinePartViews::year, Calendar::year, "y-");
    }
    if (stretch.kind() == Stretch.Kind.YEARS && !stretch.isMonth()) {
      return grouped(TimelineEntry::month, month -> month == 0 ? "" : scene.words().month(month), "m-");
    }
    return List.of(new TimelineView.Group("", "all", entries(chapter.entries())));
  }

  /** Entries of one year stand together: those that lie in a decade as a whole are in another part. */
  private List<TimelineView.Group> grouped(Function<TimelineEntry, Integer> key, Function<Integer, String> label, String anchor) {
    List<TimelineView.Group> groups = new ArrayList<>();
    for (List<TimelineEntry> run : Runs.of(chapter.entries(), key)) {
      int of = key.apply(run.get(0));
      boolean again = groups.stream().anyMatch(group -> group.anchor().equals(anchor + of));
      groups.add(new TimelineView.Group(label.apply(of), anchor + of + (again ? "-" + groups.size() : ""), entries(run)));
    }
    return groups;
  }

  private static int year(TimelineEntry entry) {
    return entry.date().boundedStart() ? entry.date().earliest().getYear() : entry.date().latest().getYear();
  }

  private List<TimelineView.Entry> entries(List<TimelineEntry> entries) {
    return TimelineViews.entries(entries, self(), scene);
  }

  /** The person whose timeline this is a part of. */
  private Optional<Id> self() {
    return page.whose().filter(Whose::isPerson).map(Whose::id);
  }
}
