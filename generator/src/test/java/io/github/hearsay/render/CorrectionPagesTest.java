package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was put right: on the story's page, on one of its own, in its feed, and on people's pages. */
final class CorrectionPagesTest {

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur = new Murmur(folder);
    murmur.set("url", "https://example.org/murmur/");
    story("door", "", """
          - {date: 2026-01-02, kind: correction, target: body, text: The door was bolted and not locked.}
          - {date: 2026-03-04, kind: apology, target: body, serious: true, text: Nobody stood behind the door at all.}
        """);
    story("hidden", "index: false\n", "  - {date: 2026-02-03, kind: update, target: headline, text: The headline said more than the story.}\n");
  }

  private void story(String id, String more, String corrections) {
    murmur.file(
        "articles/" + id + ".md",
        "---\ntitle: The " + id + "\ndate: 1785-12-15\npeople: [Maria Fitzherbert]\n" + more + "corrections:\n" + corrections.indent(2).stripTrailing()
            + "\n---\nIt was said.\n");
  }

  @Test
  void seriousOnesAndThoseOfAHeadlineStandAboveTheText() {
    StoryView door = murmur.view("/articles/1785/12/door/", StoryView.class);
    assertThat(door.notices()).extracting(StoryView.Correction::anchor).containsExactly("correction-2026-03-04");
    assertThat(door.corrections()).extracting(StoryView.Correction::anchor).containsExactly("correction-2026-01-02");
    assertThat(murmur.view("/articles/1785/12/hidden/", StoryView.class).notices()).hasSize(1);
    String page = murmur.page("/articles/1785/12/door/");
    assertThat(page.indexOf("id=\"correction-2026-03-04\"")).isPositive().isLessThan(page.indexOf("class=\"prose\""));
    assertThat(page.indexOf("id=\"correction-2026-01-02\"")).isGreaterThan(page.indexOf("class=\"prose\""));
  }

  @Test
  void allAreListedNewestFirstAndLeadToTheirSpot() {
    CorrectionListView list = murmur.isWhole().view("/corrections/", CorrectionListView.class);
    assertThat(list.counted()).isEqualTo("3 corrections");
    assertThat(list.corrections()).extracting(one -> one.date().words() + ", " + one.kind() + ", " + one.what() + ": " + one.story().href())
        .containsExactly(
            "4 March 2026, Apology, the body: ../articles/1785/12/door/#correction-2026-03-04",
            "3 February 2026, Update, the headline: ../articles/1785/12/hidden/#correction-2026-02-03",
            "2 January 2026, Correction, the body: ../articles/1785/12/door/#correction-2026-01-02");
    assertThat(list.head().feeds()).extracting(Link::href).containsExactly("feed.xml");
    assertThat(murmur.page("/")).contains("<a href=\"./corrections/\">Corrections</a>");
  }

  @Test
  void theFeedHoldsThoseThatMayBeListed() {
    assertThat(murmur.page("/corrections/feed.xml"))
        .contains("<title>Corrections – The Daily Murmur</title>", "<title>Apology: The door</title>", "<updated>2026-03-04T00:00:00Z</updated>")
        .contains("<id>https://example.org/murmur/articles/1785/12/door/#correction-2026-03-04</id>")
        .contains("<summary>Nobody stood behind the door at all.</summary>")
        .doesNotContain("hidden");
    assertThat(murmur.page("/feed.xml")).as("of the story itself").contains("<updated>2026-03-04T00:00:00Z</updated>");
  }

  @Test
  void peopleAreToldWhatWasPutRightAboutThem() {
    PersonView maria = murmur.view("/people/maria-fitzherbert/", PersonView.class);
    assertThat(maria.corrections()).hasSize(3);
    assertThat(maria.allCorrections().href()).isEmpty();
    assertThat(murmur.page("/people/maria-fitzherbert/")).contains("<h2 id=\"s-corrections\">Put right</h2>");
  }
}
