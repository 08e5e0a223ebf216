package io.github.hearsay.plan;

import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.archive.KnownYear;
import io.github.hearsay.archive.Network;
import io.github.hearsay.archive.PageEntry;
import io.github.hearsay.archive.Pair;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.PublisherEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.archive.YearOfStories;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file of the site that has to be rendered, and where it lies. */
public sealed interface Page {

  /** Its address. */
  SitePath path();

  /**
   * The front page.
   *
   * @param yearsAgo what happened or came out in this week a hundred, two hundred… years ago, the latest first
   */
  record Home(SitePath path, List<TimelineEntry> yearsAgo) implements Page {
    public Home {
      yearsAgo = List.copyOf(yearsAgo);
    }
  }

  /** A story. */
  record OfStory(SitePath path, Story story) implements Page {}

  /**
   * A person.
   *
   * @param known the years of the pages of what was known about the person, oldest first
   */
  record OfPerson(SitePath path, PersonEntry person, List<Integer> known) implements Page {
    public OfPerson {
      known = List.copyOf(known);
    }
  }

  /** What was known about a person at the end of a year. */
  record AsKnown(SitePath path, Id person, KnownYear known) implements Page {}

  /** Two people. */
  record OfPair(SitePath path, Pair pair) implements Page {}

  /**
   * By whom people know each other, or a part of it.
   *
   * @param part which of the {@code parts} pages it is, from 1
   * @param count how many people are on all of them
   */
  record Paths(SitePath path, List<Way> ways, int part, int parts, int count) implements Page {
    public Paths {
      ways = List.copyOf(ways);
    }
  }

  /** Who knows whom, for the script that looks for a way. */
  record PathsData(SitePath path, Network network) implements Page {}

  /** A topic. */
  record OfTopic(SitePath path, TopicEntry topic) implements Page {}

  /** A place. */
  record OfPlace(SitePath path, PlaceEntry place) implements Page {}

  /** What one publisher printed. */
  record OfPublisher(SitePath path, PublisherEntry publisher) implements Page {}

  /** A page that is no story. */
  record OfPage(SitePath path, PageEntry page) implements Page {}

  /**
   * All people, topics, places or sources.
   *
   * @param letters the pages that list them, where they are too many for one
   */
  record Index(SitePath path, IndexOf of, List<Shelf.Step> letters) implements Page {
    public Index {
      letters = List.copyOf(letters);
    }
  }

  /** A part of an index that is too long for one page. */
  record IndexPart(SitePath path, IndexOf of, Shelf shelf) implements Page {}

  /**
   * What is said, and what became of it.
   *
   * @param at where the claim that has its id stands
   * @param tellings the claims that say it, or as many as fit on the page: the others follow on further pages
   */
  record OfClaim(SitePath path, Assertion assertion, Location at, DatedShelf tellings) implements Page {}

  /** A list of claims, or a part of one. */
  record ClaimList(SitePath path, ClaimFilter filter, DatedShelf shelf) implements Page {}

  /** What was put right, or a part of it. */
  record CorrectionList(SitePath path, DatedShelf shelf) implements Page {}

  /** What was put right last, as Atom. */
  record CorrectionFeed(SitePath path) implements Page {}

  /** All stories: the years and months they came out in. */
  record Articles(SitePath path) implements Page {}

  /** The stories of a year. */
  record Year(SitePath path, YearOfStories year) implements Page {}

  /** The stories of a month. */
  record Month(SitePath path, int year, YearOfStories.Month month) implements Page {}

  /** The years of the timeline, and what nobody can date. */
  record TimelineIndex(SitePath path) implements Page {}

  /**
   * What happened and came out in a year, or in a decade or century of which no more is known.
   *
   * @param months the pages that show its events, where they are too many for one
   */
  record TimelineOfYears(SitePath path, Timeline.Years years, List<Chapter.Step> months) implements Page {

    /** More entries than this it does not show. */
    public static final int MOST = 300;

    /** A full year leaves its stories to the archive, which has a page for every month, and one with very many events those to its months. */
    public List<TimelineEntry> shown() {
      List<TimelineEntry> events = events();
      return events.size() <= MOST ? events : List.of();
    }

    boolean isDivided() {
      return events().size() > MOST;
    }

    List<TimelineEntry> events() {
      if (years.entries().size() <= MOST) {
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
  }

  /**
   * A part of a timeline that is too long for one page.
   *
   * @param whose absent for the archive's own
   */
  record TimelinePart(SitePath path, Optional<Whose> whose, Chapter chapter) implements Page {}

  /**
   * The days of the year.
   *
   * @param counts how much happened and came out on each, from 1 January to 31 December, 29 February included
   */
  record Days(SitePath path, List<Integer> counts, List<CalendarOf> calendars) implements Page {
    public Days {
      counts = List.copyOf(counts);
      calendars = List.copyOf(calendars);
    }
  }

  /**
   * What happened and came out on a day of any year, newest first.
   *
   * @param day the day's number in a leap year, from 1 to 366
   * @param count how much that is in all
   * @param part which of the {@code parts} pages of this day it is, from 1
   * @param previous the day before of which something is known, or 0; {@code next} the one after
   */
  record OnThisDay(SitePath path, int day, int count, int part, int parts, List<TimelineEntry> entries, int previous, int next)
      implements Page {
    public OnThisDay {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Events whose day is known, as a calendar.
   *
   * @param person whose; absent for the archive's
   * @param month the one month it holds, or 0
   */
  record Calendar(SitePath path, Optional<Id> person, int month, List<Happening> events) implements Page {
    public Calendar {
      events = List.copyOf(events);
    }
  }

  /** The newest stories, as Atom. */
  record SiteFeed(SitePath path) implements Page {}

  /** The newest stories about a person, as Atom. */
  record PersonFeed(SitePath path, PersonEntry person) implements Page {}

  /** The pages that search engines may list, or a part of them. */
  record Sitemap(SitePath path, List<Listed> listed) implements Page {
    public Sitemap {
      listed = List.copyOf(listed);
    }
  }

  /** {@code sitemap.xml} where one sitemap cannot hold all pages: the sitemaps that do. */
  record SitemapIndex(SitePath path, List<SitePath> maps) implements Page {
    public SitemapIndex {
      maps = List.copyOf(maps);
    }
  }

  /** The page about what can be taken away. */
  record Data(SitePath path, List<ListedFile> files) implements Page {
    public Data {
      files = List.copyOf(files);
    }
  }

  /**
   * A file of the archive as a whole, for programs to read.
   *
   * @param part which part of what is too much for one file, or which table; may be empty
   * @param ids the entries in it, where it has only some
   */
  record DataFile(SitePath path, Kind kind, String part, List<Id> ids) implements Page {
    public DataFile {
      ids = List.copyOf(ids);
    }

    /** What is in it. */
    public enum Kind {
      ARCHIVE, PEOPLE, TOPICS, PLACES, STORIES, EVENTS, STATEMENTS, SCHEMA, PACKAGE, TABLE, SQLITE, METADATA
    }
  }

  /** What programs may read of a person. */
  record PersonJson(SitePath path, PersonEntry person) implements Page {}

  /** A person's documented family, for genealogists. */
  record PersonFamily(SitePath path, PersonEntry person) implements Page {}

  /** {@code robots.txt}. */
  record Robots(SitePath path) implements Page {}

  /** The editor in the browser, and what it has to know. */
  record Editor(SitePath path) implements Page {}

  /** Where readers search. */
  record Search(SitePath path) implements Page {}

  /** {@code 404.html}. */
  record NotFound(SitePath path) implements Page {}

  /** Stands where a story was that the editors have withdrawn. */
  record Withdrawn(SitePath path, HeldBack story) implements Page {}

  /** {@code .nojekyll}, without which GitHub Pages leaves files out. */
  record NoJekyll(SitePath path) implements Page {}

  /** An old address, and the page that stands for it now. */
  record Redirect(SitePath path, SitePath to) implements Page {}
}
