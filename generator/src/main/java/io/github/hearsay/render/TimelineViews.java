package io.github.hearsay.render;

import io.github.hearsay.archive.Brief;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Pair;
import io.github.hearsay.archive.Participant;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Chapter;
import io.github.hearsay.plan.Stretch;
import io.github.hearsay.plan.Whose;
import io.github.hearsay.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the views of timelines. */
final class TimelineViews {

  private static final int JUMPS_FROM = 4;
  private static final int PEOPLE = 4;

  private final Scene scene;
  /** Those it belongs to, who need not be named in every line. */
  private final List<Id> self;
  private final Sieve sieve;

  private TimelineViews(Scene scene, List<Id> self, Sieve sieve) {
    this.scene = scene;
    this.self = self;
    this.sieve = sieve;
  }

  /** The timeline of a person or place: the latest years in full, as many as fit on the page, and where the earlier ones are. */
  static TimelineView of(Timeline timeline, Whose whose, Scene scene) {
    List<Id> self = whose.isPerson() ? List.of(whose.id()) : List.of();
    return timeline.isEmpty() ? TimelineView.EMPTY : view(new Parts(timeline), self, whose.timeline(), scene);
  }

  /** The timeline of two people, which fits on their page. */
  static TimelineView of(Pair pair, Scene scene) {
    Timeline timeline = new Timeline(pair.timeline(), pair.undated(), List.of());
    return timeline.isEmpty()
        ? TimelineView.EMPTY
        : view(new Parts(timeline), List.of(pair.first(), pair.second()), Addresses.pair(pair.first(), pair.second()), scene);
  }

  /** Where the story that was the first to tell of an event does so. */
  static String href(Happening happening, Scene scene) {
    return scene.storyHref(happening.first().story(), anchor(idInStory(happening, scene)));
  }

  /**
   * Some entries.
   *
   * @param self the person they belong to, who need not be named in every line
   */
  static List<TimelineView.Entry> entries(List<TimelineEntry> entries, Optional<Id> self, Scene scene) {
    TimelineViews views = new TimelineViews(scene, self.map(List::of).orElse(List.of()), Sieve.NONE);
    return Scene.each(entries, views::entry);
  }

  /** An event on a page of {@code self}, who need not be named. */
  static TimelineView.Entry event(Happening happening, Id self, Scene scene) {
    return new TimelineViews(scene, List.of(self), Sieve.NONE).event(happening);
  }

  /** What nobody can date, as far as it fits on one page. */
  static List<TimelineView.Entry> undated(Timeline timeline, Scene scene) {
    TimelineViews views = new TimelineViews(scene, List.of(), Sieve.NONE);
    return Scene.each(first(timeline.undated()), views::event);
  }

  /** "1785", or "1780–1789, year not known". */
  static String label(Timeline.Years years, Messages words) {
    return StretchWords.years(years.first(), years.last(), words);
  }

  /** The id of the element that shows an event. */
  static String anchor(Id event) {
    return "event-" + event;
  }

  private static <T> List<T> first(List<T> all) {
    return all.size() > Chapter.MOST ? all.subList(0, Chapter.MOST) : all;
  }

  private static <T> List<T> last(List<T> all) {
    return all.size() > Chapter.MOST ? all.subList(all.size() - Chapter.MOST, all.size()) : all;
  }

  /** What of a timeline its page shows. */
  private record Parts(Timeline timeline, List<Timeline.Years> all, int firstShown) {

    Parts(Timeline timeline) {
      this(timeline, timeline.byYear());
    }

    private Parts(Timeline timeline, List<Timeline.Years> all) {
      this(timeline, all, TimelineViews.firstShown(all, Chapter.MOST));
    }

    List<Timeline.Years> shown() {
      return all.subList(Math.max(0, firstShown), all.size());
    }

    List<Happening> undated() {
      return first(timeline.undated());
    }

    List<Happening> aside() {
      return first(timeline.aside());
    }
  }

  /** @param path where the parts of a long timeline are */
  private static TimelineView view(Parts parts, List<Id> self, SitePath path, Scene scene) {
    List<TimelineEntry> shown = new ArrayList<>();
    parts.shown().forEach(years -> shown.addAll(last(years.entries())));
    List<Happening> rest = new ArrayList<>(parts.undated());
    rest.addAll(parts.aside());
    List<CountedLink> jumps = parts.all().size() < JUMPS_FROM ? List.of() : Scene.each(parts.shown(), years -> jump(years, scene));
    Sieve sieve = Sieve.of(shown, rest, self, scene);
    Activity activity = Activity.of(parts.timeline(), scene.words());
    return new TimelineViews(scene, self, sieve).view(parts, path, activity, jumps, ReportOrder.of(shown, rest, scene));
  }

  private TimelineView view(Parts parts, SitePath path, Activity activity, List<CountedLink> jumps, ReportOrder heard) {
    List<CountedLink> elsewhere = new ArrayList<>();
    for (int i = 0; i < parts.all().size(); i++) {
      Timeline.Years years = parts.all().get(i);
      if (i < parts.firstShown() || years.entries().size() > Chapter.MOST) {
        elsewhere.add(elsewhere(years, path));
      }
    }
    addRest(parts.timeline().undated().size(), Stretch.undated(), path, elsewhere);
    addRest(parts.timeline().aside().size(), Stretch.aside(), path, elsewhere);
    return new TimelineView(
        parts.timeline().entries().size(), activity, jumps, sieve.choices(), elsewhere,
        Scene.each(parts.shown(), years -> group(years)),
        Scene.each(parts.undated(), this::event),
        Scene.each(parts.aside(), this::event),
        heard);
  }

  private TimelineView.Group group(Timeline.Years years) {
    return new TimelineView.Group(label(years, scene.words()), anchor(years), Scene.each(last(years.entries()), this::entry));
  }

  private static CountedLink jump(Timeline.Years years, Scene scene) {
    int count = years.entries().size();
    return new CountedLink(label(years, scene.words()), "#" + anchor(years), count, scene.words().count("entries", count));
  }

  private static int firstShown(List<Timeline.Years> all, int most) {
    int first = all.size() - 1;
    int shown = all.isEmpty() ? 0 : all.get(first).entries().size();
    while (first > 0 && shown + all.get(first - 1).entries().size() <= most) {
      shown += all.get(--first).entries().size();
    }
    return first;
  }

  /** A year has a page of its own, or stands on that of its decade. */
  private CountedLink elsewhere(Timeline.Years years, SitePath timeline) {
    String own = scene.hrefIfAny(Addresses.timelineOf(timeline, Stretch.years(years.first(), years.last())));
    SitePath decade = Addresses.timelineOf(timeline, Stretch.decade(Math.floorDiv(years.first(), 10) * 10));
    String href = !own.isEmpty() ? own : scene.plan().has(decade) ? scene.href(decade, anchor(years)) : "";
    return new CountedLink(label(years, scene.words()), href, years.entries().size(), scene.words().count("entries", years.entries().size()));
  }

  private void addRest(int count, Stretch stretch, SitePath timeline, List<CountedLink> elsewhere) {
    if (count > Chapter.MOST) {
      String href = scene.hrefIfAny(Addresses.timelineOf(timeline, stretch));
      elsewhere.add(new CountedLink(StretchWords.of(stretch, scene.words()), href, count, scene.words().count("entries", count)));
    }
  }

  /** The id of the heading of some years. */
  static String anchor(Timeline.Years years) {
    return "y-" + years.first() + (years.isOne() ? "" : "-" + years.last());
  }

  private TimelineView.Entry entry(TimelineEntry entry) {
    if (entry instanceof TimelineEntry.Happened happened) {
      return event(happened.happening());
    }
    Directory.OfStory story = scene.directory().story(((TimelineEntry.CameOut) entry).story());
    Links people = others(story.brief().people());
    return new TimelineView.Entry(
        "story", sieve.marks(story.brief().id(), scene),
        "story-" + story.brief().id(), story.date(), bar(entry.date()), story.title(), scene.href(story.path()), "", "",
        scene.words().say(people.isEmpty() ? "entry.story" : "entry.storyAbout"), "", people, Links.NONE, Links.NONE, List.of());
  }

  private static Markup bar(Edtf date) {
    Timeline.Span years = Timeline.Span.of(date);
    return SpanBar.of(date, years.first(), years.last());
  }

  private TimelineView.Entry event(Happening happening) {
    Links people = others(Scene.each(happening.people(), Participant::person));
    return new TimelineView.Entry(
        "event",
        sieve.marks(happening, scene),
        anchor(happening.id()),
        happening.date().map(scene::moment).orElse(Moment.NONE),
        happening.date().map(TimelineViews::bar).orElse(Markup.NONE),
        happening.title(),
        href(happening, scene),
        scene.terms().of(happening.certainty()),
        happening.certainty() == Certainty.REPORTED ? "" : Vocabulary.word(happening.certainty()),
        before(happening, !people.isEmpty()),
        reported(happening, scene),
        people,
        scene.places(happening.places()),
        tellings(happening),
        Quarrel.of(happening, scene));
  }

  /** On the page of the story that told it first: what is one event today may be known here by the id of one telling. */
  private static Id idInStory(Happening happening, Scene scene) {
    Brief story = scene.brief(happening.first().story());
    int place = story.happenings().indexOf(happening.id());
    return place >= 0 ? happening.id() : story.happenings().get(story.events().indexOf(happening.first().event().id()));
  }

  /** "Performer, with", "With": what the person the timeline belongs to had to do with it. */
  private String before(Happening happening, boolean withOthers) {
    if (self.isEmpty()) {
      return "";
    }
    String part = "";
    for (Participant participant : happening.people()) {
      part = self.size() == 1 && participant.person().equals(self.get(0)) ? scene.terms().of(participant.role()) : part;
    }
    if (!withOthers) {
      return Words.capital(part);
    }
    return part.isEmpty() ? scene.words().say("entry.with") : Words.capital(scene.words().say("entry.partWith", part));
  }

  /** "29 December 2016, 5 days later": what happened is one thing, when the world heard of it another. */
  static String reported(Happening happening, Scene scene) {
    Edtf reported = happening.firstReported();
    String lag = happening.date().map(happened -> Lags.between(happened, reported, scene.words())).orElse("");
    String day = scene.moment(reported).words();
    return lag.isEmpty() ? day : scene.words().say("entry.reported", day, lag);
  }

  private Links others(List<Id> people) {
    List<Link> links = new ArrayList<>(PEOPLE);
    for (Id person : people) {
      if (links.size() < PEOPLE && !self.contains(person)) {
        links.add(scene.person(person));
      }
    }
    return scene.links(links);
  }

  private Links tellings(Happening happening) {
    List<Link> links = new ArrayList<>(happening.tellings().size());
    for (Telling telling : happening.tellings()) {
      Link story = scene.story(telling.story());
      if (!links.contains(story)) {
        links.add(story);
      }
    }
    return scene.links(links);
  }
}
