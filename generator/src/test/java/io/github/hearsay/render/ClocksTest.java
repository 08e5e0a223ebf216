package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened is one thing, when the world heard of it another: both are on the page, and where the tellings differ, all of them. */
class ClocksTest {

  private static final String NELL = "/people/nell-gwyn/";

  @TempDir
  Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur = new Murmur(folder).set("url", "https://example.org/gossip/");
    story("wall", "1926-12-01", "{date: 1926-11-24, title: A word over the wall, id: word, place: London}");
    story("secret", "1927-05-01", "{date: 1925, title: The secret, id: secret}");
    story("again", "1927-06-01", "{date: 1926-11-26, title: The word, same-as: [word], place: Oxford, amount: {value: 5, currency: GBP}}");
  }

  private void story(String id, String date, String event) {
    murmur.file(
        "articles/" + id + ".md", "---\ntitle: The " + id + "\ndate: " + date + "\npeople: [Nell Gwyn]\nevents:\n  - " + event + "\n---\nText.\n");
  }

  @Test
  void theOtherOrderIsOnThePage() {
    ReportOrder heard = murmur.view(NELL, PersonView.class).timeline().heard();
    assertThat(heard.lines()).extracting(line -> line.reported().words() + ": " + line.title() + ", " + line.happened() + ", " + line.href())
        .containsExactly(
            "1 December 1926: A word over the wall, 24 November 1926, #event-word", "1 May 1927: The secret, 1925, #event-secret");
    assertThat(murmur.isWhole().page(NELL)).contains("<summary>In the order in which it was reported</summary>", "First reported 1 May 1927, ");
  }

  @Test
  void aYearWhoseEventsCameOutInTheirOrderSaysSo() {
    assertThat(murmur.view("/timeline/1926/", TimelineYearView.class).heard()).isEqualTo(ReportOrder.NONE);
    story("later", "1927-07-01", "{date: 1926-12-24, title: A bash, id: bash}");
    assertThat(murmur.again().view("/timeline/1926/", TimelineYearView.class).heard()).isEqualTo(new ReportOrder(List.of(), true));
  }

  @Test
  void reportsThatDifferStandBesideEachOther() {
    TimelineView.Entry word = murmur.view("/timeline/1926/", TimelineYearView.class).months().get(0).entries().get(0);
    assertThat(word.quarrels()).extracting(quarrel -> quarrel.about() + ": " + quarrel.versions().get(0).words() + " / " + quarrel.versions().get(1).words())
        .containsExactly("When: 24 November 1926 / 26 November 1926", "Where: London / Oxford");
    assertThat(word.quarrels().get(0).versions().get(1).stories().all()).extracting(Link::label).containsExactly("The again");
    for (String page : new String[] {NELL, "/articles/1926/12/wall/", "/articles/1927/06/again/", "/timeline/1926/"}) {
      assertThat(murmur.page(page)).contains("<strong>Reports differ</strong>", "<dd>26 November 1926, according to <a href=");
    }
  }

  @Test
  void aDayTellsWhatHappenedOnIt() {
    DayView day = murmur.view("/on-this-day/11-24/", DayView.class);
    assertThat(day.years()).extracting(TimelineView.Group::label).containsExactly("1926");
    assertThat(day.head().next()).contains(new Link("1 December", "../12-01/"));
    assertThat(murmur.view("/on-this-day/", DaysView.class).counted()).isEqualTo("4 entries on 4 days of the year");
    assertThat(murmur.isWhole().page("/on-this-day/")).contains("title=\"24 November: 1 entry\">24</a>", "<li>29</li>");
  }

  @Test
  void theFrontPageRemembersAHundredYearsAgo() {
    assertThat(murmur.view("/", HomeView.class).yearsAgo()).isEmpty();
    murmur.set("now", "2026-11-28");
    HomeView home = murmur.again().view("/", HomeView.class);
    assertThat(home.yearsAgo()).extracting(TimelineView.Group::label).containsExactly("A hundred years ago this week");
    assertThat(home.yearsAgo().get(0).entries()).extracting(TimelineView.Entry::title).containsExactly("A word over the wall");
  }

  @Test
  void aPersonHasACalendar() {
    assertThat(murmur.view(NELL, PersonView.class).calendar()).isEqualTo("calendar.ics");
    var events = Biweekly.parse(murmur.page(NELL + "calendar.ics")).first().getEvents();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).getSummary().getValue()).isEqualTo("1926: A word over the wall");
    assertThat(events.get(0).getUrl().getValue()).isEqualTo("https://example.org/gossip/articles/1926/12/wall/#event-word");
    assertThat(murmur.page("/on-this-day/calendar.ics")).contains(events.get(0).getUid().getValue());
  }
}
