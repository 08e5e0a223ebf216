package io.github.hearsay.archive;

import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.Gossip.ids;
import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which stories are published, in which order, and what stands beside them. */
class StoriesTest {

  @Test
  void storiesRunFromNewToOldAndKnowTheirNeighbours() {
    Archive archive =
        new Gossip()
            .with(story("b").on("1785-12-15").people("A B"), story("a").on("1785-12-15").people("A B"), story("old").on("1785").people("A B"))
            .with(story("noon").at("1785-12-15T12:00:00+00:00").people("A B"), story("dawn").at("1785-12-15T07:00:00+01:00").people("A B"))
            .link();
    assertThat(archive.stories()).extracting(Story::id).isEqualTo(ids("noon", "dawn", "b", "a", "old"));
    assertThat(archive.story(id("b")).orElseThrow().previous()).contains(id("a"));
    assertThat(archive.story(id("b")).orElseThrow().next()).contains(id("dawn"));
    assertThat(archive.story(id("old")).orElseThrow().previous()).isEmpty();
    assertThat(archive.story(id("noon")).orElseThrow().next()).isEmpty();
  }

  @Test
  void draftsAndStoriesOfTheFutureAreHeldBackAndLeaveNoTrace() {
    Gossip gossip =
        new Gossip()
            .today("2016-12-24")
            .with(story("draft").on("2016-01-01").people("Secret One").draft())
            .with(story("tomorrow").on("2016-12-25").people("Secret Two").topics("Secret").places("Secret"))
            .with(story("month").on("2016-12").people("A B"), story("year").on("2017").people("Secret Three"));
    Archive archive = gossip.link();
    assertThat(archive.stories()).extracting(Story::id).isEqualTo(ids("month"));
    assertThat(archive.people()).extracting(PersonEntry::name).containsExactly("A B");
    assertThat(archive.topics()).isEmpty();
    assertThat(archive.places()).isEmpty();
    assertThat(archive.heldBack()).extracting(held -> held.story() + " " + held.reason() + " " + held.published().date())
        .containsExactly("draft DRAFT 2016-01-01", "tomorrow FUTURE 2016-12-25", "year FUTURE 2017");
    assertThat(gossip.complaints()).isEmpty();
  }

  @Test
  void theSitesOwnZoneDecidesWhetherATimeIsInTheFuture() {
    StoryBuilder story = story("a").at("2016-12-25T03:00:00+00:00").people("A B");
    assertThat(new Gossip().today("2016-12-24").with(story).link().stories()).isEmpty();
    assertThat(new Gossip().today("2016-12-24").zone("America/New_York").with(story).link().stories()).hasSize(1);
  }

  @Test
  void whatWouldStopAStoryOfTheFutureIsReportedNow() {
    Gossip gossip =
        new Gossip()
            .with(person("nell-gwyn", "Nell Gwyn"))
            .with(story("later").on("2030-01-01").people("Nel Gwyn", "Lola Montez"), story("draft").people("Nel Gwyn").draft());
    assertThat(gossip.complaints())
        .containsExactly(
            "HS102 articles/later.md:3:1 unknown person \"Nel Gwyn\" - did you mean Nell Gwyn (nell-gwyn)? If not, add a file for"
                + " \"Nel Gwyn\" to people/");
  }

  @Test
  void whatIsListedTwiceIsKeptOnce() {
    Gossip gossip =
        new Gossip().with(
            story("a").people("A B", "a-b").mentions("C D", "A B", "c d").topics("T", "t").places("P", "p").related("b", "b"),
            story("b").people("A B"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS114 articles/a.md:3:2 \"a-b\" is listed twice under people - once is enough",
            "HS114 articles/a.md:4:2 \"A B\" is listed under people and under mentions - once is enough",
            "HS114 articles/a.md:4:3 \"c d\" is listed twice under mentions - once is enough",
            "HS114 articles/a.md:5:2 \"t\" is listed twice under topics - once is enough",
            "HS114 articles/a.md:6:2 \"p\" is listed twice under places - once is enough",
            "HS114 articles/a.md:7:2 \"b\" is listed twice under related - once is enough");
    Story story = gossip.link().story(id("a")).orElseThrow();
    assertThat(story.people()).isEqualTo(ids("a-b"));
    assertThat(story.mentions()).isEqualTo(ids("c-d"));
  }

  @Test
  void relatedStoriesThatAreUnknownOrTheStoryItselfAreReported() {
    Gossip gossip = new Gossip().with(story("a").people("A B").related("bal", "a", "x"), story("ball").people("A B"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS105 articles/a.md:7:1 unknown story \"bal\" - did you mean ball?",
            "HS115 articles/a.md:7:2 the story \"a\" refers to itself - leave it out", "HS105 articles/a.md:7:3 unknown story \"x\" - did you mean a?");
  }

  @Test
  void twoFilesOfOneKindWithOneIdAreBothNamed() {
    Gossip gossip =
        new Gossip()
            .with(story("a").inFile("articles/2/a.md").people("A B"), story("a").inFile("articles/1/a.md").people("A B"))
            .topic("t", "T").topic("t", "T");
    assertThat(gossip.complaints())
        .contains("HS401 articles/2/a.md:2:1 the story id \"a\" is already that of articles/1/a.md - give one of the two another slug");
    assertThat(gossip.link().stories()).hasSize(1);
  }

  @Test
  void storiesThatShareRarePeopleAreRelatedAndSayWhy() {
    Gossip gossip = new Gossip();
    for (int i = 0; i < 8; i++) {
      gossip.with(story("plain-" + i).on("170" + i).people("Charles II").topics("Court"));
    }
    Archive archive =
        gossip
            .with(story("a").on("1700-05").people("Charles II", "Nell Gwyn").topics("Court", "Theatre"))
            .with(story("b").on("1709").people("Charles II", "Nell Gwyn").topics("Court"))
            .link();
    Story a = archive.story(id("a")).orElseThrow();
    assertThat(a.related().get(0)).isEqualTo(new RelatedStory(id("b"), List.of("Nell Gwyn", "Charles II", "Court")));
    assertThat(a.related()).extracting(RelatedStory::story).isEqualTo(ids("b", "plain-0", "plain-1", "plain-2", "plain-3"));
    assertThat(a.related().get(1).shared()).containsExactly("Charles II", "Court");
  }

  @Test
  void whatTheAuthorChoseComesFirst() {
    Archive archive =
        new Gossip()
            .with(story("a").people("A B").related("c"), story("b").people("A B"), story("c").people("X Y"))
            .link();
    assertThat(archive.story(id("a")).orElseThrow().related())
        .containsExactly(new RelatedStory(id("c"), List.of()), new RelatedStory(id("b"), List.of("A B")));
  }

  @Test
  void yearsAndMonthsListWhatIsKnownToLieInThem() {
    Archive archive =
        new Gossip()
            .with(story("a").on("1785-12-15").people("A B"), story("b").on("1785-12").people("A B"), story("c").on("1785").people("A B"))
            .with(story("d").on("178X").people("A B"), story("e").on("[1786-01-01,1786-01-02]").people("A B"))
            .link();
    assertThat(archive.years())
        .containsExactly(
            new YearOfStories(1786, java.util.List.of(new YearOfStories.Month(1, ids("e"))), ids()),
            new YearOfStories(1785, java.util.List.of(new YearOfStories.Month(12, ids("a", "b"))), ids("c")));
    assertThat(archive.years().get(1).size()).isEqualTo(3);
  }
}
