package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a person is given to print. */
final class PersonViewsTest {

  private static final String NELL = "/people/nell-gwyn/";

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur =
        new Murmur(folder)
            .file(
                "people/nell-gwyn.md",
                """
                ---
                name: Nell Gwyn
                names:
                  - {value: Eleanor Gwyn, kind: birth}
                  - {value: Madam Ellen, kind: stage, from: 1665~, to: 1671}
                aliases: [Mrs Gwyn]
                description: Actress and companion of the King.
                born: 1650-02-02?
                died: 1687-11-14
                relations:
                  - {romance: Charles II, from: 1668, to: 1685, ended: death, level: documented, sources: [wall], note: he asked for her at the end}
                  - {child: unnamed, count: 2}
                same-as: [https://www.wikidata.org/wiki/Q238144]
                ---
                She sold oranges.
                """)
            .file(
                "articles/wall.md",
                """
                ---
                title: Over the garden wall
                date: 1671-03-02
                people: [Nell Gwyn, Charles II]
                topic: Royalty
                places: [London]
                events:
                  - {title: They talk over the wall, date: 1671-03-01, certainty: confirmed, place: London}
                  - {title: She goes on the stage, undated: true, people: [Nell Gwyn]}
                  - {title: The King comes home, date: 1660-05-29, people: [Charles II, Nell Gwyn], roles: {Nell Gwyn: witness}}
                  - {title: She plays Florimel, date: 1667-03, people: [Nell Gwyn], roles: {Nell Gwyn: performer}}
                claims: [{text: She is witty., said-by: {person: Charles II}, about: Nell Gwyn}]
                ---
                Mrs Gwyn laughed.
                """)
            .file("articles/plague.md", "---\ntitle: Of the plague\ndate: 1665\npeople: [Charles II]\nmentions: [Nell Gwyn]\n---\nThey fled. Nell Gwyn stayed.\n");
  }

  @Test
  void factsSayWhatIsKnownAndHowWell() {
    PersonView view = murmur.view(NELL, PersonView.class);
    assertThat(view.facts()).extracting(fact -> fact.label() + ": " + fact.date().words() + "/" + fact.words())
        .containsExactly("Born: possibly 2 February 1650/", "Died: 14 November 1687/aged about 37");
    assertThat(view.names()).extracting(name -> name.value() + ", " + name.kind() + ", " + name.when())
        .containsExactly("Eleanor Gwyn, at birth, ", "Madam Ellen, on stage, about 1665 to 1671");
    assertThat(view.aka()).containsExactly("Mrs Gwyn");
    assertThat(view.figures()).containsExactly("1 story", "named in 1 more", "1 claim");
    assertThat(view.claims().tally()).isEqualTo("1 claim: 1 unconfirmed");
    assertThat(view.elsewhere()).containsExactly(new Link("wikidata.org", "https://www.wikidata.org/wiki/Q238144"));
  }

  @Test
  void aClaimThatIsRepeatedCountsOnce() {
    murmur
        .file("articles/said.md", "---\ntitle: A word\ndate: 1672\npeople: [Nell Gwyn]\nclaims: [{id: shy, text: She is shy., said-by: {person: Charles II}, about: Nell Gwyn}]\n---\nHm.\n")
        .file(
            "articles/again.md",
            "---\ntitle: That word\ndate: 1673\npeople: [Nell Gwyn]\nclaims: [{text: She is shy., repeats: [shy], said-by: {person: Charles II}, about: Nell Gwyn}]\n---\nHm.\n");
    PersonView view = murmur.view(NELL, PersonView.class);
    assertThat(view.figures()).contains("2 claims");
    assertThat(view.claims().tally()).isEqualTo("2 claims: 2 unconfirmed");
  }

  @Test
  void relationsSayWithWhomWhenAndOnWhatGround() {
    PersonView view = murmur.view(NELL, PersonView.class);
    assertThat(view.relations()).extracting(PersonView.RelationGroup::label).containsExactlyInAnyOrder("Romance with", "Children");
    PersonView.RelationLine line =
        view.relations().stream().filter(group -> group.label().equals("Romance with")).findFirst().orElseThrow().lines().get(0);
    assertThat(line.person()).isEqualTo(new Link("Charles II", "../charles-ii/"));
    assertThat(line.spell().when()).isEqualTo("1668 to 1685");
    assertThat(line.spell().level()).isEqualTo("documented");
    assertThat(line.spell().note()).isEqualTo("ended by death; he asked for her at the end");
    assertThat(line.spell().sources()).containsExactly(new Link("Over the garden wall", "../../articles/1671/03/wall/"));
  }

  @Test
  void childrenWhoMustNotBeNamedAreOnlyCounted() {
    assertThat(murmur.view(NELL, PersonView.class).relations())
        .filteredOn(group -> group.label().equals("Children"))
        .flatExtracting(PersonView.RelationGroup::lines)
        .extracting(line -> line.person())
        .containsExactly(Link.plain("2, not named here"));
  }

  @Test
  void theTimelineRunsByYearAndEachEntryLeadsToItsStory() {
    TimelineView timeline = murmur.view(NELL, PersonView.class).timeline();
    assertThat(timeline.years()).extracting(TimelineView.Group::label, TimelineView.Group::anchor).extracting(Object::toString)
        .containsExactly("(\"1667\", \"y-1667\")", "(\"1671\", \"y-1671\")");
    TimelineView.Entry florimel = timeline.years().get(0).entries().get(0);
    assertThat(florimel.date().words()).isEqualTo("March 1667");
    assertThat(florimel.date().mark()).isEqualTo("vague");
    assertThat(florimel.before()).isEqualTo("Performer");
    assertThat(florimel.reported()).isEqualTo("2 March 1671, 3 to 4 years later");
    assertThat(florimel.href()).isEqualTo("../../articles/1671/03/wall/#event-wall-e4");
    TimelineView.Entry wall = timeline.years().get(1).entries().get(0);
    assertThat(wall.certainty()).isEqualTo("Confirmed");
    assertThat(wall.before() + " " + wall.people().all().get(0).label()).isEqualTo("With Charles II");
    assertThat(wall.reported()).isEqualTo("2 March 1671, 1 day later");
    TimelineView.Entry story = timeline.years().get(1).entries().get(1);
    assertThat(story.kind()).isEqualTo("story");
    assertThat(story.before()).isEqualTo("Story about");
    assertThat(story.href()).isEqualTo("../../articles/1671/03/wall/");
    assertThat(timeline.undated()).extracting(TimelineView.Entry::title).containsExactly("She goes on the stage");
    assertThat(timeline.aside()).extracting(entry -> entry.before() + ": " + entry.title()).containsExactly("Witness, with: The King comes home");
  }

  @Test
  void aLongTimelineCanBeNarrowedDownToTopicsAndCompanions() {
    for (int year = 1672; year < 1680; year++) {
      String topics = year % 2 == 0 ? "topics: [Theatre]\n" : "";
      String with = year % 3 == 0 ? ", Charles II" : "";
      murmur.file("articles/" + year + ".md", "---\ntitle: Of " + year + "\ndate: " + year + "\n" + topics + "people: [Nell Gwyn" + with + "]\n---\nHm.\n");
    }
    TimelineView timeline = murmur.view(NELL, PersonView.class).timeline();
    assertThat(timeline.choices()).extracting(TimelineView.Choice::label).contains("Theatre", "with Charles II");
    for (TimelineView.Choice choice : timeline.choices()) {
      long bearing = entries(timeline).filter(entry -> List.of(entry.marks().split(" ")).contains(choice.mark())).count();
      assertThat(bearing).as(choice.label()).isEqualTo(choice.count()).isGreaterThan(1);
      assertThat(murmur.page(NELL)).contains("id=\"" + choice.mark() + "\"");
    }
    assertThat(timeline.activity().first()).isEqualTo("1667");
    assertThat(timeline.activity().last()).isEqualTo("1679");
    assertThat(timeline.activity().drawing().html()).startsWith("<svg class=\"activity\"").contains("class=\"vague\"");
  }

  @Test
  void ofALongTimeThereIsABarForEachYearAndAFieldForEachMonthAndTheWordsSayWhereTheMostLies() {
    story("1672-03-01");
    story("1700-05-02");
    story("1700-05-03");
    story("1700-09");
    story("1700");
    assertThat(drawing()).contains("class=\"activity fields\"")
        .contains("aria-label=\"8 entries from 1667 to 1700; most in 1700: 4; closest together in March 1671: 2\"")
        .contains("<path class=\"field\" opacity=\".6\" d=\"M0 33h2M10 33h2M66 51h2\"/><path class=\"field\" opacity=\"1\" d=\"M8 33h2M66 39h2\"/>");
  }

  @Test
  void ofCenturiesThereIsABarForEachDecadeAndAFieldForEachYear() {
    story("1672-03-01");
    story("1999");
    story("1991-01");
    assertThat(drawing()).contains("aria-label=\"6 entries from 1660 to 1999; most in 1670–1679: 3; closest together in 1671: 2\"")
        .contains("d=\"M0 48h2M2 33h2M66 30h2M66 54h2\"");
  }

  private void story(String date) {
    murmur.file("articles/of-" + date + ".md", "---\ntitle: Of " + date + "\ndate: " + date + "\npeople: [Nell Gwyn]\n---\nHm.\n");
  }

  private String drawing() {
    return murmur.view(NELL, PersonView.class).timeline().activity().drawing().html();
  }

  private static Stream<TimelineView.Entry> entries(TimelineView timeline) {
    Stream<TimelineView.Entry> dated = timeline.years().stream().flatMap(year -> year.entries().stream());
    return Stream.concat(dated, Stream.concat(timeline.undated().stream(), timeline.aside().stream()));
  }

  @Test
  void nothingStandsBetweenWordsThatAreNotThere() {
    murmur.file(
        "articles/fall.md",
        "---\ntitle: A fall\ndate: 1672\npeople: [Nell Gwyn]\nevents: [{title: She falls, date: 1672, place: Paris, people: [Nell Gwyn], roles: {Nell Gwyn: victim}}]\n---\nOh.\n");
    assertThat(murmur.page(NELL))
        .contains("<p class=\"who\">Victim · <a href=\"../../places/paris/\">Paris</a></p>", "<p class=\"who\">Performer</p>")
        .contains("<p class=\"who\">With <a href=\"../charles-ii/\">Charles II</a> · <a href=\"../../places/london/\">London</a></p>");
    assertThat(murmur.page("/timeline/1672/"))
        .contains("<p class=\"who\"><a href=\"../../people/nell-gwyn/\">Nell Gwyn</a> · <a href=\"../../places/paris/\">Paris</a></p>");
  }

  @Test
  void whoIsNamedInPassingIsQuoted() {
    assertThat(murmur.view(NELL, PersonView.class).mentionedIn()).extracting(Quote::sentence).containsExactly("Nell Gwyn stayed.");
  }

  @Test
  void thePageIsWholeAndOffersItsFeed() {
    String page = murmur.isWhole().page(NELL);
    assertThat(page)
        .contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Stories about Nell Gwyn\" href=\"feed.xml\">")
        .contains("<li class=\"event exact\" id=\"event-wall-e1\">")
        .contains("<h3 id=\"y-1671\">1671</h3>");
  }

  @Test
  void somebodyOfWhomNoStoryTellsHasNoFeed() {
    murmur.file("people/moll.md", "---\nname: Moll Davis\n---\n");
    assertThat(murmur.view("/people/moll/", PersonView.class).feed()).isEmpty();
    assertThat(murmur.page("/people/moll/")).contains("Nothing is on record yet.").doesNotContain("feed.xml\">Feed</a></p>\n</header>");
  }

  @Test
  void aBusyLifeShowsItsLatestYearsAndLeadsToTheEarlierOnes() {
    for (int year = 1700; year < 1706; year++) {
      StringBuilder events = new StringBuilder();
      for (int i = 1; i <= 60; i++) {
        events.append("  - {title: Event ").append(i).append(", date: ").append(year).append("-01}\n");
      }
      murmur.file("articles/y" + year + ".md", "---\ntitle: Year " + year + "\ndate: " + year + "\npeople: [Busy Body]\nevents:\n" + events + "---\n");
    }
    TimelineView timeline = murmur.view("/people/busy-body/", PersonView.class).timeline();
    assertThat(timeline.count()).isEqualTo(366);
    assertThat(timeline.years()).extracting(TimelineView.Group::label).containsExactly("1703", "1704", "1705");
    assertThat(timeline.elsewhere()).extracting(year -> year.label() + " " + year.href() + " " + year.counted())
        .containsExactly(
            "1700 timeline/1700/ 61 entries", "1701 timeline/1701/ 61 entries", "1702 timeline/1702/ 61 entries");
    TimelinePartView decade = murmur.view("/people/busy-body/timeline/1700s/", TimelinePartView.class);
    assertThat(decade.title() + ": " + decade.counted()).isEqualTo("Busy Body, 1700s: 366 entries");
    assertThat(decade.groups()).isEmpty();
    assertThat(decade.below()).extracting(CountedLink::href).startsWith("../1700/", "../1701/").hasSize(6);
    TimelinePartView year = murmur.view("/people/busy-body/timeline/1701/", TimelinePartView.class);
    assertThat(year.groups()).extracting(group -> group.label() + " " + group.entries().size()).containsExactly(" 1", "January 60");
    assertThat(year.head().previous()).contains(new Link("1700", "../1700/"));
    assertThat(year.head().next()).contains(new Link("1702", "../1702/"));
    assertThat(year.head().crumbs()).extracting(Link::label).containsExactly("Home", "People", "Busy Body", "All years", "1700s");
    murmur.isWhole();
  }

  @Test
  void initialsStandForAPictureThatIsNotThere() {
    String monogram = murmur.view(NELL, PersonView.class).monogram().html();
    assertThat(monogram).contains("aria-hidden=\"true\"").contains(">NG</text>").doesNotContain("style=");
    assertThat(murmur.view("/people/charles-ii/", PersonView.class).monogram().html()).contains(">CI</text>");
  }
}
