package io.github.hearsay.render;

import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.KnownOn;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A timeline as it was known at the end of a year: what was reported in that year in full, and what had been known before in a line each, since the
 * page of an earlier year has it in full. A page of every year that repeated all would be most of a site.
 */
final class KnownTimeline {

  private final Timeline timeline;
  private final KnownOn before;
  private final Id person;
  private final Scene scene;

  /** @param before what had been known a year earlier */
  KnownTimeline(Timeline timeline, KnownOn before, Id person, Scene scene) {
    this.timeline = timeline;
    this.before = before;
    this.person = person;
    this.scene = scene;
  }

  List<AsKnownView.Stretch> stretches() {
    List<AsKnownView.Stretch> stretches = new ArrayList<>();
    for (Timeline.Years years : timeline.byYear()) {
      List<AsKnownView.Run> runs =
          runs(years.entries(), this::isOld, this::brief, entries -> TimelineViews.entries(entries, Optional.of(person), scene));
      stretches.add(new AsKnownView.Stretch(TimelineViews.label(years, scene.words()), TimelineViews.anchor(years), runs));
    }
    addRest("noDateKnown", "y-undated", timeline.undated(), stretches);
    addRest("onTheEdge", "y-aside", timeline.aside(), stretches);
    return stretches;
  }

  private void addRest(String label, String anchor, List<Happening> happenings, List<AsKnownView.Stretch> stretches) {
    if (!happenings.isEmpty()) {
      List<AsKnownView.Run> runs = runs(happenings, this::isOld, this::brief, news -> TimelineViews.events(news, person, scene));
      stretches.add(new AsKnownView.Stretch(scene.words().say(label), anchor, runs));
    }
  }

  private static <T> List<AsKnownView.Run> runs(
      List<T> all, Predicate<T> old, BiConsumer<T, StringBuilder> brief, Function<List<T>, List<TimelineView.Entry>> full) {
    return Scene.each(Runs.of(all, old::test), run -> {
      if (!old.test(run.get(0))) {
        return new AsKnownView.Run(Markup.NONE, full.apply(run));
      }
      StringBuilder items = new StringBuilder(256 * run.size());
      run.forEach(one -> brief.accept(one, items));
      return new AsKnownView.Run(new Markup(items.toString()), List.of());
    });
  }

  private boolean isOld(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Happened happened ? isOld(happened.happening()) : before.knew(((TimelineEntry.CameOut) entry).story());
  }

  /** What reports differ about does not fit in a line. */
  private boolean isOld(Happening happening) {
    return happening.disagreements().isEmpty() && before.knew(happening);
  }

  private void brief(TimelineEntry entry, StringBuilder items) {
    if (entry instanceof TimelineEntry.Happened happened) {
      brief(happened.happening(), items);
      return;
    }
    Directory.OfStory story = scene.directory().story(((TimelineEntry.CameOut) entry).story());
    item(story.date(), new Link(story.title(), scene.href(story.path())), "", items);
  }

  private void brief(Happening happening, StringBuilder items) {
    Moment date = happening.date().map(scene::moment).orElse(Moment.NONE);
    StringBuilder after = new StringBuilder(128);
    if (happening.certainty() != Certainty.REPORTED) {
      after.append(" <strong class=\"status ").append(Vocabulary.word(happening.certainty())).append("\">");
      Escape.append(after, scene.terms().of(happening.certainty()));
      after.append("</strong>");
    }
    after.append(" <span class=\"note\">");
    Escape.append(after, scene.words().say("firstReported", TimelineViews.reported(happening, scene)));
    item(date, new Link(happening.title(), TimelineViews.href(happening, scene)), after.append("</span>").toString(), items);
  }

  /**
   * "4 May 1664 A supper", ready to print: on pages of this kind there are more such lines than anything else.
   *
   * @param after markup that follows it
   */
  static void item(Moment date, Link what, String after, StringBuilder items) {
    items.append("<li>");
    if (!date.words().isEmpty()) {
      items.append("<span class=\"when\">").append(date.html().html()).append("</span> ");
    }
    what.append(items);
    items.append(after).append("</li>\n");
  }
}
