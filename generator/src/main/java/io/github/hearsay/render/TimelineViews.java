package io.github.hearsay.render;

import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Participant;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the views of timelines. */
final class TimelineViews {

  private static final int JUMPS_FROM = 4;
  private static final int PEOPLE = 4;
  private static final int LATE_DAYS = 7;

  private final Scene scene;
  private final Optional<Id> self;

  private TimelineViews(Scene scene, Optional<Id> self) {
    this.scene = scene;
    this.self = self;
  }

  /**
   * The timeline of a person, topic or place: the latest years in full, as many as {@code most} entries allow, and where the earlier
   * ones are to be found.
   *
   * @param self the person it belongs to, who need not be named in every line
   */
  static TimelineView of(Timeline timeline, Optional<Id> self, int most, Scene scene) {
    return timeline.isEmpty() ? TimelineView.EMPTY : new TimelineViews(scene, self).view(timeline, most);
  }

  /** The entries of one year, or of a longer time. */
  static List<TimelineView.Entry> entries(List<TimelineEntry> entries, Scene scene) {
    TimelineViews views = new TimelineViews(scene, Optional.empty());
    return Scene.each(entries, views::entry);
  }

  /** What nobody can date. */
  static List<TimelineView.Entry> undated(Timeline timeline, Scene scene) {
    TimelineViews views = new TimelineViews(scene, Optional.empty());
    return Scene.each(timeline.undated(), happening -> views.event(happening, Moment.NONE));
  }

  /** "1785", or "1780–1789, year not known". */
  static String label(Timeline.Years years) {
    return years.isOne() ? Calendar.year(years.first()) : Calendar.years(years.first(), years.last()) + ", year not known";
  }

  private TimelineView view(Timeline timeline, int most) {
    List<Timeline.Years> all = timeline.byYear();
    int firstShown = firstShown(all, most);
    List<CountedLink> elsewhere = new ArrayList<>();
    List<CountedLink> jumps = new ArrayList<>();
    List<TimelineView.Group> groups = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Timeline.Years years = all.get(i);
      if (i < firstShown) {
        elsewhere.add(elsewhere(years));
      } else {
        String anchor = anchor(years);
        jumps.add(new CountedLink(label(years), "#" + anchor, years.entries().size(), entries(years)));
        groups.add(new TimelineView.Group(label(years), anchor, Scene.each(years.entries(), this::entry)));
      }
    }
    return new TimelineView(
        timeline.entries().size(), all.size() < JUMPS_FROM ? List.of() : jumps, elsewhere, groups,
        Scene.each(timeline.undated(), happening -> event(happening, Moment.NONE)),
        Scene.each(timeline.aside(), happening -> event(happening, happening.date().map(Moment::of).orElse(Moment.NONE))));
  }

  private static int firstShown(List<Timeline.Years> all, int most) {
    int first = all.size() - 1;
    int shown = all.isEmpty() ? 0 : all.get(first).entries().size();
    while (first > 0 && shown + all.get(first - 1).entries().size() <= most) {
      shown += all.get(--first).entries().size();
    }
    return first;
  }

  private CountedLink elsewhere(Timeline.Years years) {
    SitePath path = Addresses.timeline(years);
    String href = scene.plan().has(path) ? scene.href(path) : "";
    return new CountedLink(label(years), href, years.entries().size(), entries(years));
  }

  private static String anchor(Timeline.Years years) {
    return "y-" + years.first() + (years.isOne() ? "" : "-" + years.last());
  }

  private static String entries(Timeline.Years years) {
    return Words.count(years.entries().size(), "entry", "entries");
  }

  private TimelineView.Entry entry(TimelineEntry entry) {
    if (entry instanceof TimelineEntry.Happened happened) {
      return event(happened.happening(), Moment.of(happened.date()));
    }
    Directory.OfStory story = scene.directory().story(((TimelineEntry.CameOut) entry).story());
    Links people = others(story.story().people());
    return new TimelineView.Entry(
        "story", "story-" + story.story().id(), story.date(), story.title(), scene.href(story.path()), "", "",
        people.isEmpty() ? "Story" : "Story about", "", people, Links.NONE, Links.NONE);
  }

  private TimelineView.Entry event(Happening happening, Moment date) {
    Links people = others(Scene.each(happening.people(), Participant::person));
    return new TimelineView.Entry(
        "event",
        "event-" + happening.id(),
        date,
        happening.title(),
        scene.storyHref(happening.first().story(), "event-" + happening.id()),
        Words.of(happening.certainty()),
        happening.certainty() == Certainty.REPORTED ? "" : Vocabulary.word(happening.certainty()),
        before(happening, !people.isEmpty()),
        reported(happening),
        people,
        scene.places(happening.places()),
        tellings(happening));
  }

  /** "Performer, with", "With": what the person the timeline belongs to had to do with it. */
  private String before(Happening happening, boolean withOthers) {
    if (self.isEmpty()) {
      return "";
    }
    String part = "";
    for (Participant participant : happening.people()) {
      part = participant.person().equals(self.get()) ? Words.of(participant.role()) : part;
    }
    String with = part.isEmpty() ? "with" : ", with";
    return Words.capital(withOthers ? part + with : part);
  }

  /** Readers shall see when the world heard of something only long after it happened. */
  private static String reported(Happening happening) {
    Edtf reported = happening.firstReported();
    boolean late =
        happening.date().isPresent()
            && happening.date().get().boundedEnd()
            && reported.boundedStart()
            && happening.date().get().latest().plusDays(LATE_DAYS).isBefore(reported.earliest());
    return late ? EdtfWords.of(reported) : "";
  }

  private Links others(List<Id> people) {
    List<Link> links = new ArrayList<>(PEOPLE);
    for (Id person : people) {
      if (links.size() < PEOPLE && !(self.isPresent() && self.get().equals(person))) {
        links.add(scene.person(person));
      }
    }
    return new Links(links);
  }

  private Links tellings(Happening happening) {
    List<Link> links = new ArrayList<>(happening.tellings().size());
    for (Telling telling : happening.tellings()) {
      Link story = scene.story(telling.story());
      if (!links.contains(story)) {
        links.add(story);
      }
    }
    return new Links(links);
  }
}
