package io.github.hearsay.plan;

import static io.github.hearsay.archive.EventBuilder.event;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.archive.Gossip;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered on which day of the year. */
class DaysTest {

  @Test
  void aDayOfWhichSomethingIsKnownHasAPageAndEveryDayIsCounted() {
    List<Page> pages = Days.of(timeline("1785-12-15", "1784-02-29", "1785-02-01"), true, 10);
    List<Page.OnThisDay> days = days(pages);
    assertThat(days).extracting(day -> day.path().value() + " " + day.previous() + " " + day.next())
        .containsExactly("/on-this-day/02-01/ 0 60", "/on-this-day/02-29/ 32 350", "/on-this-day/12-15/ 60 0");
    Page.Days index = pages.stream().filter(Page.Days.class::isInstance).map(Page.Days.class::cast).findFirst().orElseThrow();
    assertThat(index.counts()).hasSize(366);
    assertThat(index.counts().get(LocalDate.of(2024, 12, 15).getDayOfYear() - 1)).isEqualTo(1);
  }

  @Test
  void onlyExactDaysAreRemembered() {
    assertThat(days(Days.of(timeline("1785-12", "1785-12-15~", "1785-12-15/1785-12-16", "[1785-12-15,1786-12-15]"), true, 10)))
        .filteredOn(day -> titles(day.entries()).stream().anyMatch(title -> !title.startsWith("story")))
        .isEmpty();
  }

  @Test
  void theNewestComesFirstAndAFullDayTakesSeveralPages() {
    List<Page.OnThisDay> pages = days(Days.of(timeline("1784-02-29", "1788-02-29", "1792-02-29", "1796-02-29", "1804-02-29"), true, 2));
    List<Page.OnThisDay> leap = pages.stream().filter(day -> day.day() == 60).toList();
    assertThat(leap).extracting(day -> day.path().value())
        .containsExactly("/on-this-day/02-29/", "/on-this-day/02-29/2/", "/on-this-day/02-29/3/");
    assertThat(leap).allSatisfy(day -> assertThat(day.count()).isEqualTo(5));
    List<String> all = new ArrayList<>();
    leap.forEach(day -> all.addAll(titles(day.entries())));
    assertThat(all).containsExactly("on 1804-02-29", "on 1796-02-29", "on 1792-02-29", "on 1788-02-29", "on 1784-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "1926-11-23, true", // The Monday of the week of 28 November 2026, a hundred years before.
    "1926-11-29, true",
    "1926-11-22, false",
    "1926-11-30, false",
    "1826-11-28, true",
    "1926-11, false",
    "1927-11-28, false",
    "2026-11-28, false"
  })
  void aHundredYearsAgoThisWeek(String date, boolean found) {
    Timeline timeline = new Gossip().with(story("s").on("1999").event(event("It").on(date))).link().timeline();
    assertThat(!Days.yearsAgo(timeline, LocalDate.of(2026, 11, 28)).isEmpty()).isEqualTo(found);
  }

  @Test
  void aWeekMayLieInTwoYears() {
    Timeline timeline = new Gossip().with(story("s").on("1999").event(event("It").on("1927-01-02"))).link().timeline();
    assertThat(Days.yearsAgo(timeline, LocalDate.of(2026, 12, 30))).hasSize(1);
    assertThat(Days.yearsAgo(timeline, LocalDate.of(2027, 1, 1))).hasSize(1);
    assertThat(Days.yearsAgo(timeline, LocalDate.of(2027, 1, 4))).isEmpty();
  }

  @Test
  void aPersonHasACalendarOnlyOfWhatHasADay() {
    Gossip gossip = new Gossip().with(story("s").on("1999").people("A B").event(event("Long ago").on("1785-12-15")).event(event("When").on("1785")));
    Page.Calendar calendar = Days.of(gossip.link().person(new Id("a-b")).orElseThrow()).orElseThrow();
    assertThat(calendar.path().value()).isEqualTo("/people/a-b/calendar.ics");
    assertThat(calendar.events()).extracting(Happening::title).containsExactly("Long ago");
    Gossip none = new Gossip().with(story("s").on("1999").people("A B").event(event("When").on("1785")));
    assertThat(Days.of(none.link().person(new Id("a-b")).orElseThrow())).isEmpty();
  }

  private static List<Page.OnThisDay> days(List<Page> pages) {
    return pages.stream().filter(Page.OnThisDay.class::isInstance).map(Page.OnThisDay.class::cast).toList();
  }

  private static List<String> titles(List<TimelineEntry> entries) {
    return entries.stream()
        .map(entry -> entry instanceof TimelineEntry.Happened happened ? happened.happening().title() : "story")
        .toList();
  }

  private static Timeline timeline(String... dates) {
    Gossip gossip = new Gossip();
    for (int i = 0; i < dates.length; i++) {
      gossip.with(story("s" + i).on("1999").event(event("on " + dates[i]).on(dates[i])));
    }
    return gossip.link().timeline();
  }
}
