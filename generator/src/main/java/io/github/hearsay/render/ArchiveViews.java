package io.github.hearsay.render;

import io.github.hearsay.archive.Brief;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.YearOfStories;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of the pages that list stories by the time they came out. */
final class ArchiveViews {

  private static final int TITLES_IN_A_YEAR = 100;
  private static final int LEVELS = 4;

  private ArchiveViews() {}

  static ArchiveView all(Scene scene) {
    List<YearOfStories> years = scene.archive().years();
    int fullest = 1;
    for (YearOfStories year : years) {
      for (YearOfStories.Month month : year.months()) {
        fullest = Math.max(fullest, month.stories().size());
      }
    }
    int most = fullest;
    List<String> months = new ArrayList<>();
    List<String> shortMonths = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(scene.words().month(month));
      shortMonths.add(scene.words().shortMonth(month));
    }
    String counted = scene.words().count("stories", scene.archive().briefs().size());
    String title = scene.words().say("stories");
    Head head = scene.head(title, scene.words().say("archiveAbout", scene.config().title(), counted), "stories");
    return new ArchiveView(
        JsonLd.list(head, scene),
        title, counted, months, shortMonths, Scene.each(years, year -> row(year, most, scene)), unknown(scene));
  }

  private static ArchiveView.Row row(YearOfStories year, int most, Scene scene) {
    List<ArchiveView.Cell> cells = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      cells.add(new ArchiveView.Cell("", 0, 0, ""));
    }
    for (YearOfStories.Month month : year.months()) {
      int count = month.stories().size();
      int level = (count * LEVELS + most - 1) / most;
      String label = scene.words().monthOfYear(month.month(), Calendar.year(year.year())) + ": " + scene.words().count("stories", count);
      cells.set(
          month.month() - 1, new ArchiveView.Cell(scene.href(Addresses.ofMonth(year.year(), month.month())), count, level, label));
    }
    return new ArchiveView.Row(scene.counted(yearLink(year.year(), scene), year.size()), cells);
  }

  private static List<Card> unknown(Scene scene) {
    List<Card> cards = new ArrayList<>();
    for (Brief story : scene.archive().briefs()) {
      if (story.published().date().year().isEmpty()) {
        cards.add(scene.line(story.id()));
      }
    }
    return cards;
  }

  static YearView year(YearOfStories year, Scene scene) {
    String label = Calendar.year(year.year());
    String counted = scene.words().count("stories", year.size());
    boolean titles = year.size() <= TITLES_IN_A_YEAR;
    List<YearView.Month> months = new ArrayList<>();
    for (int i = year.months().size() - 1; i >= 0; i--) {
      YearOfStories.Month month = year.months().get(i);
      Link link = new Link(scene.words().month(month.month()), scene.href(Addresses.ofMonth(year.year(), month.month())));
      months.add(
          new YearView.Month(scene.counted(link, month.stories().size()), titles ? scene.lines(month.stories()) : List.of()));
    }
    // Years stand newest first: the one before in time is the next of the list.
    Neighbours<YearOfStories> around = Neighbours.of(scene.archive().years(), other -> other.year() == year.year());
    Head head =
        scene
            .head(scene.words().say("storiesOf", label), scene.words().say("storiesOfAbout", label, scene.config().title(), counted), "stories")
            .below(scene.crumbs(stories(scene)))
            .between(around.next().map(other -> yearLink(other.year(), scene)), around.previous().map(other -> yearLink(other.year(), scene)));
    return new YearView(JsonLd.list(head, scene), label, counted, timeline(year.year(), scene), months, scene.lines(year.monthUnknown()));
  }

  private static Link timeline(int year, Scene scene) {
    return new Link(
        scene.words().say("whatHappenedIn", Calendar.year(year)),
        scene.hrefIfAny(Addresses.timeline(new Timeline.Years(year, year, List.of()))));
  }

  private static Link yearLink(int year, Scene scene) {
    return new Link(Calendar.year(year), scene.href(Addresses.ofYear(year)));
  }

  static MonthView month(int year, YearOfStories.Month month, Scene scene) {
    String label = scene.words().monthOfYear(month.month(), Calendar.year(year));
    String counted = scene.words().count("stories", month.stories().size());
    List<Id> stories = month.stories();
    List<MonthView.Day> days =
        Scene.each(
            Runs.of(stories, story -> date(story, scene)),
            run -> new MonthView.Day(scene.moment(date(run.get(0), scene)), scene.cards(run, stories.size())));
    Neighbours<int[]> around = Neighbours.of(months(scene), at -> at[0] == year && at[1] == month.month());
    Head head =
        scene
            .head(scene.words().say("storiesOf", label), scene.words().say("storiesOfAbout", label, scene.config().title(), counted), "stories")
            .below(scene.crumbs(stories(scene), yearLink(year, scene)))
            .between(around.previous().map(at -> monthLink(at, scene)), around.next().map(at -> monthLink(at, scene)));
    return new MonthView(JsonLd.list(head, scene), label, counted, days);
  }

  /** Every month in which a story came out, in order: year and month. */
  private static List<int[]> months(Scene scene) {
    List<int[]> all = new ArrayList<>();
    List<YearOfStories> years = scene.archive().years();
    for (int i = years.size() - 1; i >= 0; i--) {
      for (YearOfStories.Month month : years.get(i).months()) {
        all.add(new int[] {years.get(i).year(), month.month()});
      }
    }
    return all;
  }

  private static Link monthLink(int[] at, Scene scene) {
    return new Link(scene.words().monthOfYear(at[1], Calendar.year(at[0])), scene.href(Addresses.ofMonth(at[0], at[1])));
  }

  private static Edtf date(Id story, Scene scene) {
    return scene.brief(story).published().date();
  }

  private static Link stories(Scene scene) {
    return new Link(scene.words().say("stories"), scene.href(Addresses.ARTICLES));
  }
}
