package io.github.hearsay.plan;

import io.github.hearsay.archive.Timeline;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.model.Vocabulary;
import java.time.MonthDay;

/** The addresses of the site's own making: the only place that spells them. */
public final class Addresses {

  public static final SitePath HOME = SitePath.of("/");
  public static final SitePath ARTICLES = SitePath.of("/articles/");
  public static final SitePath PEOPLE = SitePath.of("/people/");
  public static final SitePath PATHS = SitePath.of("/people/paths/");
  public static final SitePath PATHS_DATA = SitePath.of("/people/paths/data.json");
  public static final SitePath TOPICS = SitePath.of("/topics/");
  public static final SitePath PLACES = SitePath.of("/places/");
  public static final SitePath SOURCES = SitePath.of("/sources/");
  public static final SitePath CLAIMS = SitePath.of("/claims/");
  public static final SitePath CORRECTIONS = SitePath.of("/corrections/");
  public static final SitePath CORRECTIONS_FEED = SitePath.of("/corrections/feed.xml");
  public static final SitePath TIMELINE = SitePath.of("/timeline/");
  public static final SitePath ON_THIS_DAY = SitePath.of("/on-this-day/");
  public static final SitePath SEARCH = SitePath.of("/search/");
  public static final SitePath SEARCH_DATA = SitePath.of("/search/data/");
  /** As if the folder were a file: whoever has it lets nobody else lie in it. */
  static final SitePath SEARCH_DATA_ITSELF = SitePath.of("/search/data");
  public static final SitePath FEED = SitePath.of("/feed.xml");
  public static final SitePath SITEMAP = SitePath.of("/sitemap.xml");
  public static final SitePath ROBOTS = SitePath.of("/robots.txt");
  public static final SitePath NOT_FOUND = SitePath.of("/404.html");
  public static final SitePath NO_JEKYLL = SitePath.of("/.nojekyll");
  public static final SitePath DATA = SitePath.of("/data/");
  public static final SitePath ADMIN = SitePath.of("/admin/");
  public static final SitePath ADMIN_SETTINGS = SitePath.of("/admin/config.yml");
  public static final SitePath ASSETS = SitePath.of("/assets/");

  private Addresses() {}

  /** {@code /articles/1785/12/two-carriages/}, without the month or the year where they are not known. */
  public static SitePath story(Article article) {
    return story(article.id(), article.published());
  }

  /** Where a story is that came out at {@code published}. */
  static SitePath story(Id id, Published published) {
    Edtf date = published.date();
    StringBuilder path = new StringBuilder(ARTICLES.value());
    if (date.year().isPresent()) {
      path.append(year(date.year().getAsInt())).append('/');
      if (date.month().isPresent()) {
        path.append(month(date.month().getAsInt())).append('/');
      }
    }
    return SitePath.of(path.append(id).append('/').toString());
  }

  /** The picture that is drawn of a story or a person; {@code page} is the address of theirs. */
  public static SitePath card(SitePath page) {
    return SitePath.of(page.value() + "social-card.png");
  }

  /** {@code /people/nell-gwyn/}. */
  public static SitePath person(Id id) {
    return SitePath.of(PEOPLE.value() + id + "/");
  }

  /** {@code /people/charles-ii/with/nell-gwyn/}: the id that comes first stands first, whichever is named first. */
  public static SitePath pair(Id one, Id other) {
    boolean inOrder = one.compareTo(other) < 0;
    return SitePath.of(person(inOrder ? one : other).value() + "with/" + (inOrder ? other : one) + "/");
  }

  /** By whom people know each other: {@code /people/paths/}, {@code /people/paths/2/}. */
  public static SitePath paths(int part) {
    return part(PATHS, DatedShelf.ALL_YEARS, part);
  }

  /** {@code /people/nell-gwyn/feed.xml}. */
  public static SitePath personFeed(Id id) {
    return SitePath.of(PEOPLE.value() + id + "/feed.xml");
  }

  /** {@code /people/nell-gwyn/as-known/1669/}. */
  public static SitePath asKnown(Id person, int year) {
    return SitePath.of(PEOPLE.value() + person + "/as-known/" + year(year) + "/");
  }

  /** {@code /people/nell-gwyn/calendar.ics}. */
  public static SitePath personCalendar(Id id) {
    return SitePath.of(PEOPLE.value() + id + "/calendar.ics");
  }

  /** What programs may read of a person: {@code /people/nell-gwyn/person.json}. */
  public static SitePath personJson(Id id) {
    return SitePath.of(PEOPLE.value() + id + "/person.json");
  }

  /** A person's family, for genealogists: {@code /people/nell-gwyn/family.ged}. */
  public static SitePath family(Id id) {
    return SitePath.of(PEOPLE.value() + id + "/family.ged");
  }

  /** A file of the archive as a whole: {@code /data/archive.json}. */
  public static SitePath data(String name) {
    return SitePath.of(DATA.value() + name);
  }

  /** {@code /topics/marriages/}. */
  public static SitePath topic(Id id) {
    return SitePath.of(TOPICS.value() + id + "/");
  }

  /** {@code /places/paris/}. */
  public static SitePath place(Id id) {
    return SitePath.of(PLACES.value() + id + "/");
  }

  /** {@code /sources/the-daily-lamp/}. */
  public static SitePath publisher(Id id) {
    return SitePath.of(SOURCES.value() + id + "/");
  }

  /** A page that is no story: {@code /docs/format/}, by where it lies. */
  public static SitePath page(String place) {
    return SitePath.of("/" + place + "/");
  }

  /** {@code /claims/park-street-marriage/}. */
  public static SitePath claim(Id id) {
    return SitePath.of(CLAIMS.value() + id + "/");
  }

  /** Where a list of claims begins: {@code /claims/confirmed/}, {@code /claims/anonymous/}, {@code /people/nell-gwyn/claims/}. */
  static SitePath claims(ClaimFilter filter) {
    if (filter instanceof ClaimFilter.Of of) {
      return SitePath.of(of.whose().page().value() + "claims/");
    }
    String name = "";
    if (filter instanceof ClaimFilter.ByStatus by) {
      name = Vocabulary.word(by.status()) + "/";
    } else if (filter instanceof ClaimFilter.ByWord by) {
      name = Vocabulary.word(by.word()) + "/";
    } else if (filter instanceof ClaimFilter.Overdue) {
      name = "overdue/";
    }
    return SitePath.of(CLAIMS.value() + name);
  }

  /** A page of a list that has several: {@code /claims/1785/}, {@code /claims/confirmed/1785/2/}, {@code /claims/undated/}. */
  static SitePath part(SitePath list, int year, int part) {
    String of = year == DatedShelf.ALL_YEARS ? "" : year == DatedShelf.YEAR_UNKNOWN ? "undated/" : year(year) + "/";
    return SitePath.of(list.value() + of + (part == 1 ? "" : part + "/"));
  }

  /** A part of an index: {@code /people/a-z/b/}, {@code /people/a-z/ba/2/}. */
  static SitePath shelf(SitePath index, String letters, int part) {
    return part(SitePath.of(index.value() + "a-z/" + ascii(letters) + "/"), DatedShelf.ALL_YEARS, part);
  }

  /** Letters that no address should hold, by their numbers in Unicode. */
  private static String ascii(String letters) {
    StringBuilder plain = new StringBuilder(letters.length());
    letters.chars().forEach(c -> plain.append(c < 0x80 ? Character.toString(c) : "u" + Integer.toHexString(c)));
    return plain.toString();
  }

  /** The stories of a year: {@code /1785/}. */
  public static SitePath ofYear(int year) {
    return SitePath.of("/" + year(year) + "/");
  }

  /** The stories of a month: {@code /1785/12/}. */
  public static SitePath ofMonth(int year, int month) {
    return SitePath.of("/" + year(year) + "/" + month(month) + "/");
  }

  /** {@code /timeline/1785/}, or {@code /timeline/1780-1789/}. */
  public static SitePath timeline(Timeline.Years years) {
    return SitePath.of(TIMELINE.value() + span(years.first(), years.last()) + "/");
  }

  /** A part of a timeline: {@code /people/nell-gwyn/timeline/1780s/}, {@code …/1785/}, {@code …/1780-1789/}, {@code …/undated/}. */
  public static SitePath timelineOf(SitePath timeline, Stretch stretch) {
    String name =
        switch (stretch.kind()) {
          case WHOLE -> "";
          case DECADE -> year(stretch.first()) + "s/";
          case YEARS -> span(stretch.first(), stretch.last()) + "/";
          case UNDATED -> "undated/";
          case ASIDE -> "aside/";
        };
    return SitePath.of(timeline.value() + name);
  }

  /**
   * A day of any year: {@code /on-this-day/12-24/}, and {@code /on-this-day/12-24/2/} where one page does not hold it.
   *
   * @param number the day's number in a leap year, from 1 to 366
   */
  public static SitePath day(int number, int part) {
    MonthDay day = Days.monthDay(number);
    return SitePath.of(ON_THIS_DAY.value() + month(day.getMonthValue()) + "-" + month(day.getDayOfMonth()) + "/" + (part > 1 ? part + "/" : ""));
  }

  /** {@code /on-this-day/calendar.ics}, or that of a month: {@code /on-this-day/calendar-12.ics}. */
  public static SitePath calendar(int month) {
    return SitePath.of(ON_THIS_DAY.value() + "calendar" + (month > 0 ? "-" + month(month) : "") + ".ics");
  }

  /** One of several sitemaps, counted from 1: {@code /sitemap-1.xml}. */
  public static SitePath sitemap(int number) {
    return SitePath.of("/sitemap-" + number + ".xml");
  }

  /** A file of the theme: {@code /assets/style.css}. */
  public static SitePath themeFile(String name) {
    return SitePath.of(ASSETS.value() + name);
  }

  private static String span(int first, int last) {
    return first == last ? year(first) : year(first) + "-" + year(last);
  }

  static String year(int year) {
    String digits = Integer.toString(year);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }

  /** Two digits, of a month or of a day. */
  static String month(int month) {
    return month < 10 ? "0" + month : Integer.toString(month);
  }
}
