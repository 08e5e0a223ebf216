package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page, and the pages that list people, subjects, sources, years and months. */
final class ListPagesTest {

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur = new Murmur(folder);
    story("duel", "1785-12-15", "[Nell Gwyn, Émile Ney]", "[Duels]", "sources: [{publisher: The Lamp, title: A meeting, date: 1785}]");
    story("ball", "1785-12", "[Nell Gwyn]", "[Duels, Marriages]", "places: [London]");
    story("year", "1785", "[Nell Gwyn]", "[Marriages]", "mentions: [Aphra Behn]");
    story("decade", "178X", "[Nell Gwyn]", "[Marriages]", "events: [{title: It rains, date: 178X}, {title: It snows, date: 1786-01/1786-02}]");
    story("later", "1787-03-01", "[Charles II]", "[Marriages]", "events: [{title: Nobody knows when, undated: true}]");
    murmur.file("places/london.md", "---\nname: London\nkind: city\nwithin: England\n---\nA city.\n");
  }

  private void story(String id, String date, String people, String topics, String more) {
    murmur.file(
        "articles/" + id + ".md",
        "---\ntitle: The " + id + "\ndate: " + date + "\npeople: " + people + "\ntopics: " + topics + "\n" + more + "\n---\nIt was said.\n");
  }

  @Test
  void everyPageIsWholeInBothKindsOfLinks() {
    murmur.isWhole();
    new Murmur(folder).set("links", "files").isWhole();
    new Murmur(folder).set("links", "files").set("url", "https://example.org/murmur/").isWhole();
  }

  @Test
  void theFrontPageLeadsToTheNewestAndTheMostTalkedOf() {
    HomeView home = murmur.view("/", HomeView.class);
    assertThat(home.figures()).containsExactly("5 stories", "4 people", "1785 to 1787");
    assertThat(home.lead().orElseThrow().title()).isEqualTo("The later");
    assertThat(home.lead().orElseThrow().summary()).isEqualTo("It was said.");
    assertThat(home.latest()).hasSize(4);
    assertThat(home.people().get(0)).isEqualTo(new CountedLink("Nell Gwyn", "people/nell-gwyn/", 4, "4 stories"));
    assertThat(home.topics()).extracting(CountedLink::label).containsExactly("Marriages", "Duels");
    assertThat(home.years()).extracting(year -> year.label() + ": " + year.counted()).containsExactly("1787: 1 story", "1785: 3 stories");
    assertThat(murmur.page("/")).contains("<title>The Daily Murmur</title>").contains("<h1>The Daily Murmur</h1>").doesNotContain("class=\"crumbs\"");
  }

  @Test
  void anArchiveWithoutStoriesStillHasAFrontPage(@TempDir Path empty) {
    Murmur nothing = new Murmur(empty);
    assertThat(nothing.isWhole().page("/")).contains("No stories yet.");
    assertThat(nothing.page("/people/")).contains("Nothing here yet.");
    assertThat(nothing.page("/articles/")).contains("No stories yet.");
    assertThat(nothing.page("/timeline/")).contains("Nothing is on record yet.");
  }

  @Test
  void peopleStandUnderTheirLetters() {
    IndexView people = murmur.view("/people/", IndexView.class);
    assertThat(people.counted()).isEqualTo("4 people");
    assertThat(people.sections()).extracting(section -> section.label() + " " + section.anchor() + ": " + section.items().get(0).link().label())
        .containsExactly("B letter-b: Behn, Aphra", "C letter-c: Charles II", "G letter-g: Gwyn, Nell", "N letter-n: Ney, Émile");
    assertThat(people.sections().get(0).items().get(0).counted()).isEqualTo("named in 1 story");
    assertThat(murmur.view("/topics/", IndexView.class).sections().get(0).label()).isEmpty();
  }

  @Test
  void aTopicShowsItsStoriesByYear() {
    SubjectView topic = murmur.view("/topics/marriages/", SubjectView.class);
    assertThat(topic.stories()).extracting(group -> group.year().label() + " " + group.stories().size())
        .containsExactlyInAnyOrder("1787 1", "1785 2", "Year not known 1");
    assertThat(topic.people()).extracting(CountedLink::label).startsWith("Nell Gwyn");
    assertThat(topic.head().description()).isEqualTo("Marriages: 4 stories");
  }

  @Test
  void aPlaceSaysWhereItLiesAndWhatHappenedThere() {
    SubjectView place = murmur.view("/places/london/", SubjectView.class);
    assertThat(place.kind() + " in " + place.above().all().get(0).label()).isEqualTo("City in England");
    assertThat(place.timeline().years()).extracting(TimelineView.Group::label).containsExactly("1785");
    assertThat(murmur.page("/places/london/")).contains("<p class=\"kicker\">City in <a href=\"../england/\">England</a></p>");
  }

  @Test
  void aPublisherShowsWhatItPrintedAndWhoLeansOnIt() {
    SourceView source = murmur.view("/sources/the-lamp/", SourceView.class);
    assertThat(source.counted()).isEqualTo("1 source in 1 story");
    assertThat(source.printed()).extracting(printed -> printed.title() + ", " + printed.date().words() + ", in " + printed.story().title())
        .containsExactly("A meeting, 1785, in The duel");
  }

  @Test
  void theArchiveCountsStoriesByMonthAndListsThoseOfNoYear() {
    ArchiveView archive = murmur.view("/articles/", ArchiveView.class);
    assertThat(archive.rows()).extracting(row -> row.year().label() + ": " + row.year().count()).containsExactly("1787: 1", "1785: 3");
    ArchiveView.Cell december = archive.rows().get(1).cells().get(11);
    assertThat(december).isEqualTo(new ArchiveView.Cell("../1785/12/", 2, 4, "December 1785: 2 stories"));
    assertThat(archive.rows().get(1).cells().get(10).href()).isEmpty();
    assertThat(archive.yearUnknown()).extracting(Card::title).containsExactly("The decade");
  }

  @Test
  void yearsAndMonthsLeadToTheirNeighbours() {
    YearView year = murmur.view("/1785/", YearView.class);
    assertThat(year.head().previous()).isEmpty();
    assertThat(year.head().next()).contains(new Link("1787", "../1787/"));
    assertThat(year.undated()).extracting(Card::title).containsExactly("The year");
    assertThat(year.timeline()).isEqualTo(new Link("What happened in 1785", "../timeline/1785/"));
    MonthView month = murmur.view("/1785/12/", MonthView.class);
    assertThat(month.days()).extracting(day -> day.date().words() + ": " + day.stories().size())
        .containsExactlyInAnyOrder("15 December 1785: 1", "December 1785: 1");
    assertThat(month.head().next()).contains(new Link("March 1787", "../../1787/03/"));
  }

  @Test
  void theTimelineHasAPageForAYearAndForADecadeOfWhichNoMoreIsKnown() {
    TimelineIndexView index = murmur.view("/timeline/", TimelineIndexView.class);
    assertThat(index.centuries()).extracting(TimelineIndexView.Century::label).containsExactly("1700s");
    assertThat(index.centuries().get(0).years()).extracting(year -> year.label() + ": " + year.counted())
        .containsExactly("1780–1789, year not known: 2 entries", "1785: 3 entries", "1786: 1 entry", "1787: 1 entry");
    assertThat(index.undated()).extracting(TimelineView.Entry::title).containsExactly("Nobody knows when");
    TimelineYearView year = murmur.view("/timeline/1785/", TimelineYearView.class);
    assertThat(year.months()).extracting(TimelineView.Group::label).containsExactly("", "December");
    assertThat(year.archive().href()).isEmpty();
    assertThat(murmur.view("/timeline/1786/", TimelineYearView.class).months()).extracting(TimelineView.Group::label).containsExactly("January");
  }
}
