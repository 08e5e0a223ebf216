package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.SitePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of two people is given to print. */
final class PairViewsTest {

  private static final String PAIR = "/people/charles-ii/with/nell-gwyn/";

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
                former-ids: mrs-gwyn
                relations:
                  - {romance: Charles II, from: 1668, to: 1685, ended: death, level: documented, sources: [wall], note: he asked for her at the end}
                  - {manager: Charles II, level: reported}
                ---
                """)
            .file("people/james-ii.md", "---\nname: James II\nprofile: limited\nrelations: [{sibling: Charles II}]\n---\n")
            .file(
                "articles/wall.md",
                """
                ---
                title: Over the garden wall
                date: 1671-03-02
                people: [Nell Gwyn, Charles II, John Evelyn]
                places: [London]
                events:
                  - {title: They talk over the wall, date: 1671-03-01, place: London}
                  - {title: He sees her act, date: 1668, people: [Charles II, Nell Gwyn]}
                claims: [{text: She is witty., said-by: {person: John Evelyn}, about: [Nell Gwyn, Charles II]}]
                ---
                They laughed.
                """);
  }

  @Test
  void relationsSayWhatTheTwoAreToEachOther() {
    PairView view = murmur.view(PAIR, PairView.class);
    assertThat(view.relations()).extracting(PairView.Relation::words).containsExactly("romance", "Nell Gwyn is a client of Charles II");
    PersonView.Spell spell = view.relations().get(0).spell();
    assertThat(spell.when()).isEqualTo("1668 to 1685");
    assertThat(spell.levelKey()).isEqualTo("documented");
    assertThat(spell.note()).isEqualTo("ended by death; he asked for her at the end");
    assertThat(spell.bar().html()).contains("bar spell documented");
    assertThat(view.relations().get(1).spell().levelKey()).isEqualTo("reported");
    assertThat(view.scale()).isEqualTo("1668 to 1685");
    assertThat(view.head().title()).isEqualTo("Charles II and Nell Gwyn");
    assertThat(view.head().description()).isEqualTo("Charles II and Nell Gwyn: romance, Nell Gwyn is a client of Charles II, 1 story about both, 1 claim.");
  }

  @Test
  void theTimelineNamesNeitherOfThemAgain() {
    TimelineView timeline = murmur.view(PAIR, PairView.class).timeline();
    assertThat(timeline.years()).flatExtracting(TimelineView.Group::entries).extracting(entry -> entry.title() + ": " + entry.before() + " " + entry.people().all())
        .containsExactly(
            "He sees her act:  []", "They talk over the wall: With [Link[label=John Evelyn, href=../../../john-evelyn/]]");
  }

  @Test
  void storiesAboutBothStandInAListOfTheirOwn() {
    assertThat(murmur.view(PAIR, PairView.class).stories()).extracting(Card::title).containsExactly("Over the garden wall");
    murmur.file("people/james-ii.md", "---\nname: James II\nrelations: {friend: Charles II}\n---\n").again();
    assertThat(murmur.page("/people/charles-ii/with/james-ii/")).doesNotContain("Timeline of both").contains("Nothing that concerns both");
  }

  @Test
  void thePagesOfBothLeadToIt() {
    PersonView nell = murmur.view("/people/nell-gwyn/", PersonView.class);
    assertThat(nell.relations().get(0).lines().get(0).pair()).isEqualTo(new Link("Charles II and Nell Gwyn", "../charles-ii/with/nell-gwyn/"));
    assertThat(nell.circle()).extracting(PersonView.Companion::pair)
        .containsExactly(new Link("Charles II and Nell Gwyn", "../charles-ii/with/nell-gwyn/"), new Link("John Evelyn and Nell Gwyn", ""));
    murmur.isWhole();
  }

  @Test
  void kinSayByWayOfWhom() {
    murmur.file("people/james-ii.md", "---\nname: James II\nrelations: [{parent: Henrietta Maria}, {friend: Charles II}]\n---\n")
        .file("people/henrietta-maria.md", "---\nname: Henrietta Maria\nrelations: [{child: Charles II}]\n---\n")
        .again();
    Markup way =
        new Markup("child of <a href=\"../henrietta-maria/\">Henrietta Maria</a>, parent of <a href=\"./\">James II</a>");
    assertThat(murmur.view("/people/james-ii/", PersonView.class).kin())
        .containsExactly(new PersonView.KinGroup("Sibling", List.of(new PersonView.KinLine(new Link("Charles II", "../charles-ii/"), way))));
    assertThat(murmur.view("/people/charles-ii/with/james-ii/", PairView.class).kin())
        .extracting(kin -> kin.words() + ": " + kin.person().label() + ", " + kin.way().html().replaceAll("<[^>]*>", ""))
        .containsExactly("Sibling: James II, child of Henrietta Maria, parent of Charles II");
  }

  @Test
  void formerIdsOfEitherStillLeadThere() {
    assertThat(murmur.plan().has(SitePath.of("/people/charles-ii/with/mrs-gwyn/"))).isTrue();
    assertThat(murmur.page("/people/charles-ii/with/mrs-gwyn/")).contains("../nell-gwyn/");
  }

  @Test
  void aPairIsListedNoMoreThanEitherOfThem() {
    assertThat(murmur.view(PAIR, PairView.class).head().listed()).isTrue();
    assertThat(murmur.view("/people/charles-ii/with/james-ii/", PairView.class).head().listed()).isFalse();
    murmur.set("url", "https://example.org/").again();
    assertThat(murmur.page("/sitemap.xml")).contains(PAIR).doesNotContain("james-ii");
    assertThat(murmur.view(PAIR, PairView.class).head().canonical()).isEqualTo(Optional.of("https://example.org" + PAIR));
  }
}
