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

/**
 * A timeline as it was known at the end of a year: what was reported in that year in full, and what had been known before in a line each, since the
 * page of an earlier year has it in full. A page of every year that repeated all would be most of a site.
 */
final class KnownTimeline {

  private final Timeline timeline;
  private final KnownOn before;
  private final Id person;
  private final KnownLines lines;
  private final Scene scene;

  /**
   * The timeline of {@code person}.
   *
   * @param before what had been known a year earlier
   * @param lines those of the person
   */
  KnownTimeline(Timeline timeline, KnownOn before, Id person, KnownLines lines, Scene scene) {
    this.timeline = timeline;
    this.before = before;
    this.person = person;
    this.lines = lines;
    this.scene = scene;
  }

  /** Years in which nothing is new stand together: a heading for a line or two each would be most of the page. */
  List<AsKnownView.Stretch> stretches() {
    List<AsKnownView.Stretch> stretches = new ArrayList<>();
    List<Timeline.Years> old = new ArrayList<>();
    for (Timeline.Years years : timeline.byYear()) {
      if (isOld(years)) {
        old.add(years);
      } else {
        addOld(old, stretches);
        old.clear();
        add(TimelineViews.label(years, scene.words()), TimelineViews.anchor(years), years.entries(), false, stretches);
      }
    }
    addOld(old, stretches);
    addRest("noDateKnown", "y-undated", timeline.undated(), stretches);
    addRest("onTheEdge", "y-aside", timeline.aside(), stretches);
    return stretches;
  }

  private void addOld(List<Timeline.Years> old, List<AsKnownView.Stretch> stretches) {
    if (old.size() == 1) {
      Timeline.Years one = old.get(0);
      add(TimelineViews.label(one, scene.words()), TimelineViews.anchor(one), one.entries(), true, stretches);
    } else if (!old.isEmpty()) {
      List<TimelineEntry> all = new ArrayList<>();
      int last = old.get(0).last();
      for (Timeline.Years years : old) {
        all.addAll(years.entries());
        last = Math.max(last, years.last());
      }
      // Its years would not do: they may be those of a decade of which no more is known.
      add(Calendar.years(old.get(0).first(), last), "y-before-" + stretches.size(), all, true, stretches);
    }
  }

  private void addRest(String label, String anchor, List<Happening> happenings, List<AsKnownView.Stretch> stretches) {
    if (!happenings.isEmpty()) {
      Pieces items = new Pieces();
      happenings.forEach(happening -> append(happening, isOld(happening), items));
      stretches.add(new AsKnownView.Stretch(scene.words().say(label), anchor, items));
    }
  }

  /** @param allOld whether none of the entries is new, which has then been found out already */
  private void add(String label, String anchor, List<TimelineEntry> entries, boolean allOld, List<AsKnownView.Stretch> stretches) {
    Pieces items = new Pieces();
    for (TimelineEntry entry : entries) {
      boolean old = allOld || isOld(entry);
      if (entry instanceof TimelineEntry.Happened happened) {
        append(happened.happening(), old, items);
      } else {
        append(((TimelineEntry.CameOut) entry).story(), old, items);
      }
    }
    stretches.add(new AsKnownView.Stretch(label, anchor, items));
  }

  private void append(Happening happening, boolean old, Pieces items) {
    if (old) {
      items.addShared(brief(happening));
    } else {
      items.add(KnownItems.recent(TimelineViews.event(happening, person, scene), scene.words()));
    }
  }

  /** Who else is in a story, the story says: it has no history, and what is new about it is that it came out. */
  private void append(Id id, boolean old, Pieces items) {
    Directory.OfStory story = scene.directory().story(id);
    if (old) {
      items.addShared(lines.of(story, () -> KnownItems.old(story.date(), new Link(story.title(), scene.href(story.path())), "")));
    } else {
      items.add(KnownItems.recent(story, scene.href(story.path())));
    }
  }

  private boolean isOld(Timeline.Years years) {
    for (TimelineEntry entry : years.entries()) {
      if (!isOld(entry)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOld(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Happened happened ? isOld(happened.happening()) : before.knew(((TimelineEntry.CameOut) entry).story());
  }

  /** What reports differ about does not fit in a line. */
  private boolean isOld(Happening happening) {
    return happening.disagreements().isEmpty() && before.knew(happening);
  }

  private byte[] brief(Happening happening) {
    // The page depends on it even where the line has been made for another.
    scene.directory().story(happening.first().story());
    return lines.of(happening, () -> line(happening));
  }

  private String line(Happening happening) {
    Moment date = happening.date().map(scene::moment).orElse(Moment.NONE);
    StringBuilder after = new StringBuilder(128);
    if (happening.certainty() != Certainty.REPORTED) {
      KnownItems.addStatus(Vocabulary.word(happening.certainty()), scene.terms().of(happening.certainty()), after);
    }
    after.append(" <span class=\"note\">");
    Escape.append(after, scene.words().say("firstReported", TimelineViews.reported(happening, scene)));
    return KnownItems.old(date, new Link(happening.title(), TimelineViews.href(happening, scene)), after.append("</span>").toString());
  }
}
