package io.github.hearsay.render;

import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Days;
import io.github.hearsay.plan.Page;
import io.github.hearsay.words.Messages;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the views of "on this day". */
final class DayPages {

  private static final int CENTURY = 100;
  /** So many hundreds have words of their own. */
  private static final int IN_WORDS = 5;

  private DayPages() {}

  static DaysView index(Page.Days page, Scene scene) {
    List<DaysView.Month> months = new ArrayList<>();
    int number = 1;
    for (Month month : Month.values()) {
      List<DaysView.Day> cells = new ArrayList<>();
      for (int day = 1; day <= month.maxLength(); day++, number++) {
        cells.add(cell(number, page.counts().get(number - 1), scene));
      }
      months.add(new DaysView.Month(scene.words().month(month.getValue()), "m-" + month.getValue(), cells));
    }
    int days = 0;
    int all = 0;
    for (int count : page.counts()) {
      days += count > 0 ? 1 : 0;
      all += count;
    }
    String counted = scene.words().say("onDays", scene.words().count("entries", all), scene.words().count("days", days));
    String title = scene.words().say("onThisDay");
    String description = scene.words().say("daysAbout", counted);
    return new DaysView(JsonLd.list(scene.head(title, description, ""), scene), title, counted, months, calendars(page, scene));
  }

  private static DaysView.Day cell(int number, int count, Scene scene) {
    String href = count > 0 ? scene.href(Addresses.day(number, 1)) : "";
    return new DaysView.Day(
        Integer.toString(Days.monthDay(number).getDayOfMonth()), href, name(number, scene) + ": " + scene.words().count("entries", count));
  }

  private static List<CountedLink> calendars(Page.Days page, Scene scene) {
    return Scene.each(
        page.calendars(),
        of -> new CountedLink(
            of.month() == 0 ? scene.words().say("wholeYear") : scene.words().month(of.month()), scene.href(of.path()), of.events(),
            scene.words().count("events", of.events())));
  }

  static DayView day(Page.OnThisDay page, Scene scene) {
    String title = name(page.day(), scene) + (page.part() > 1 ? scene.words().say("furtherPart", Integer.toString(page.part())) : "");
    String counted = scene.words().count("entries", page.count());
    Head head =
        scene
            .head(title, scene.words().say("dayAbout", title, counted), "")
            .below(scene.crumbs(new Link(scene.words().say("onThisDay"), scene.href(Addresses.ON_THIS_DAY))))
            .between(link(page.previous(), scene), link(page.next(), scene));
    List<Link> parts = scene.parts(page.parts(), part -> Addresses.day(page.day(), part));
    return new DayView(JsonLd.list(head, scene), title, counted, years(page.entries(), scene), parts);
  }

  private static List<TimelineView.Group> years(List<TimelineEntry> entries, Scene scene) {
    return Scene.each(Runs.of(entries, DayPages::year), run -> group(Calendar.year(year(run.get(0))), run, scene));
  }

  private static TimelineView.Group group(String label, List<TimelineEntry> year, Scene scene) {
    return new TimelineView.Group(label, "y-" + year(year.get(0)), TimelineViews.entries(year, Optional.empty(), scene));
  }

  private static int year(TimelineEntry entry) {
    return entry.date().earliest().getYear();
  }

  /** "A hundred years ago this week", by hundreds of years. */
  static List<TimelineView.Group> yearsAgo(List<TimelineEntry> entries, Scene scene) {
    int today = scene.config().today().getYear();
    return Scene.each(Runs.of(entries, DayPages::year), run -> {
      int ago = Math.round((today - year(run.get(0))) / (float) CENTURY);
      Messages words = scene.words();
      String label = ago <= IN_WORDS ? words.say("yearsAgo." + ago) : words.say("yearsAgo.more", Integer.toString(ago * CENTURY));
      return group(label, run, scene);
    });
  }

  private static Optional<Link> link(int number, Scene scene) {
    return number == 0 ? Optional.empty() : Optional.of(new Link(name(number, scene), scene.href(Addresses.day(number, 1))));
  }

  private static String name(int number, Scene scene) {
    MonthDay day = Days.monthDay(number);
    return scene.words().dayOfMonth(day.getDayOfMonth(), day.getMonthValue());
  }
}
