package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a story is given to print. */
final class StoryViewsTest {

  private static final String RING = "/articles/1785/12/ring/";

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur =
        new Murmur(folder)
            .file(
                "articles/ring.md",
                """
                ---
                title: A ring & no wedding
                date: 1785-12-15
                people: [Maria Fitzherbert, George IV]
                mentions: [Charles Fox]
                topics: [Marriages]
                places: [Park Street]
                kind: factcheck
                summary: It was done in a drawing room.
                image: {src: ring.png, alt: A ring, credit: Drawn for us, licence: CC0}
                events:
                  - {id: wedding, title: They are married, date: 1785-12-15, place: Park Street, certainty: confirmed,
                     people: [Maria Fitzherbert, George IV, Robert Burt], roles: {Robert Burt: witness}, as-told: last Thursday}
                claims:
                  - {id: denial, text: There was no wedding., said-by: {person: Charles Fox}, kind: denial, status: "false", about: [George IV],
                     history: [{date: 1905, status: "false", by: {document: The certificate}, evidence: [coutts], note: the paper is shown}]}
                  - {text: They did not speak., said-by: {anonymous: a friend}, access: second-hand, via: The Sun, repeats: [denial]}
                sources:
                  - {id: coutts, publisher: Coutts, title: The box, date: 1905, kind: letter}
                corrections:
                  - {date: 1786-01-02, kind: correction, target: "claim:denial", text: We said that there was one and there was none.}
                  - {date: 1786-02-03, kind: apology, target: headline, text: The headline said more than the story did.}
                ---
                Maria Fitzherbert wore a ring, and [[george-iv|the Prince]] a frown. See [the law](https://example.org/act?a=1&b=2).
                """)
            .file(
                "articles/fox.md",
                """
                ---
                title: Mr Fox denies it
                date: 1787-04-30
                people: [Charles Fox, George IV]
                topic: Marriages
                events: [{title: They are married, same-as: [wedding], date: 1785-12}]
                claims: [{text: Never., said-by: unattributed, contradicts: [denial]}]
                ---
                He had read of [the ring](article:ring). He rose.
                """)
            .picture("articles/ring.png");
  }

  @Test
  void namesAreLinkedAndTheTextIsMarkup() {
    StoryView view = murmur.view(RING, StoryView.class);
    assertThat(view.title()).isEqualTo("A ring & no wedding");
    assertThat(view.kind()).isEqualTo("Fact check");
    assertThat(view.people().all()).containsExactly(
        new Link("Maria Fitzherbert", "../../../../people/maria-fitzherbert/"), new Link("George IV", "../../../../people/george-iv/"));
    assertThat(view.mentions().all()).extracting(Link::label).containsExactly("Charles Fox");
    assertThat(view.body().html())
        .contains("<p><a href=\"../../../../people/maria-fitzherbert/\">Maria Fitzherbert</a> wore a ring, and ")
        .contains("<a href=\"../../../../people/george-iv/\">the Prince</a> a frown.")
        .contains("<a href=\"https://example.org/act?a=1&amp;b=2\" rel=\"noopener noreferrer\">the law</a>");
    assertThat(view.picture()).contains(new Picture("ring.png", "A ring", "Drawn for us", "CC0", 3, 2, "", ""));
  }

  @Test
  void claimsSayOnWhoseWordAndHowTheyTurnedOut() {
    StoryView view = murmur.view(RING, StoryView.class);
    StoryView.Claim denial = view.claims().get(0);
    assertThat(denial.anchor()).isEqualTo("claim-denial");
    assertThat(denial.status()).isEqualTo("False");
    assertThat(denial.kind()).isEqualTo("denial");
    assertThat(denial.saidBy().name()).isEqualTo(new Link("Charles Fox", "../../../../people/charles-fox/"));
    assertThat(denial.about().all()).extracting(Link::label).containsExactly("George IV");
    StoryView.Turn turn = denial.history().get(0);
    assertThat(turn.date().words() + ": " + turn.status() + ", by " + turn.by().orElseThrow().before() + turn.by().orElseThrow().name().label())
        .isEqualTo("1905: False, by a document: The certificate");
    assertThat(turn.note()).isEqualTo("The paper is shown.");
    assertThat(turn.evidence()).containsExactly(new Link("Coutts, “The box”", "../../../../sources/coutts/"));
    assertThat(denial.repeatedBy()).containsExactly(new Link("They did not speak.", "#claim-ring-cc3f59b"));
    assertThat(denial.contradictedBy()).containsExactly(new Link("Never.", "../../../../claims/fox-c25a210/"));
  }

  @Test
  void whoIsNotNamedIsCalledWhatTheSourceCalledThem() {
    StoryView.Claim second = murmur.view(RING, StoryView.class).claims().get(1);
    assertThat(second.saidBy()).isEqualTo(new StoryView.Voice("somebody unnamed: “", Link.plain("a friend"), "”"));
    assertThat(second.status()).as("what it repeats turned out so").isEqualTo("False");
    assertThat(second.about().isEmpty()).isTrue();
    assertThat(second.notes()).containsExactly("At second hand", "Carried by The Sun");
    StoryView.Claim nobody = murmur.view("/articles/1787/04/fox/", StoryView.class).claims().get(0);
    assertThat(nobody.saidBy().before() + nobody.saidBy().name().label()).isEqualTo("nobody in particular");
  }

  @Test
  void theTallyCountsOutcomes() {
    assertThat(murmur.view(RING, StoryView.class).tally()).as("the second claim repeats the first")
        .isEqualTo("1 claim: 1 false");
    assertThat(murmur.view("/articles/1787/04/fox/", StoryView.class).tally())
        .isEqualTo("1 claim: 1 unconfirmed");
  }

  @Test
  void anEventIsToldAsThisStoryTellsItAndNamesTheOthers() {
    StoryView.Occasion here = murmur.view(RING, StoryView.class).events().get(0);
    assertThat(here.anchor()).isEqualTo("event-wedding");
    assertThat(here.date().words()).isEqualTo("15 December 1785");
    assertThat(here.asTold()).isEqualTo("last Thursday");
    assertThat(here.certainty()).isEqualTo("Confirmed");
    assertThat(here.people()).extracting(part -> part.person().label() + "/" + part.part())
        .containsExactly("Maria Fitzherbert/", "George IV/", "Robert Burt/witness");
    assertThat(here.places().all()).extracting(Link::label).containsExactly("Park Street");
    assertThat(here.elsewhere().all()).extracting(Link::label).containsExactly("Mr Fox denies it");

    StoryView.Occasion there = murmur.view("/articles/1787/04/fox/", StoryView.class).events().get(0);
    assertThat(there.date().words()).isEqualTo("December 1785");
    assertThat(there.elsewhere().all()).extracting(Link::label).containsExactly("A ring & no wedding");
  }

  @Test
  void aCorrectionOfTheHeadlineStandsAboveTheText() {
    StoryView view = murmur.view(RING, StoryView.class);
    assertThat(view.notices()).extracting(notice -> notice.kind() + ", about " + notice.target().label()).containsExactly("Apology, about the headline");
    assertThat(view.corrections()).extracting(StoryView.Correction::target).containsExactly(new Link("a claim", "#claim-denial"));
  }

  @Test
  void whoPointsHereIsQuotedWithTheSentence() {
    assertThat(murmur.view(RING, StoryView.class).backlinks())
        .extracting(Quote::title, Quote::href, Quote::sentence)
        .extracting(Object::toString)
        .contains("(\"Mr Fox denies it\", \"../../../1787/04/fox/\", \"He had read of the ring.\")");
  }

  @Test
  void theWayBackAndTheNeighboursAreInTheHead() {
    Head head = murmur.view(RING, StoryView.class).head();
    assertThat(head.crumbs()).extracting(Link::label, Link::href).extracting(Object::toString).containsExactly(
        "(\"Home\", \"../../../../\")", "(\"Stories\", \"../../../\")", "(\"1785\", \"../../../../1785/\")",
        "(\"December\", \"../../../../1785/12/\")");
    assertThat(head.previous()).isEmpty();
    assertThat(head.next()).contains(new Link("Mr Fox denies it", "../../../1787/04/fox/"));
    assertThat(head.description()).isEqualTo("It was done in a drawing room.");
    assertThat(head.canonical()).isEmpty();
  }

  @Test
  void theReasonOfARelatedStoryIsASentence() {
    assertThat(murmur.view(RING, StoryView.class).related()).extracting(StoryView.Related::reason)
        .allSatisfy(reason -> assertThat(reason).matches("\\p{Lu}.+"));
  }

  @Test
  void theWholeStoryIsOnThePage() {
    String page = murmur.set("url", "https://example.org/murmur/").isWhole().page(RING);
    assertThat(page)
        .contains("<title>A ring &amp; no wedding – The Daily Murmur</title>")
        .contains("<link rel=\"canonical\" href=\"https://example.org/murmur/articles/1785/12/ring/\">")
        .contains("<h1>A ring &amp; no wedding</h1>")
        .contains("<time datetime=\"1785-12-15\">15 December 1785</time>")
        .contains("<strong>Apology</strong>, <time datetime=\"1786-02-03\">3 February 1786</time>, about the headline")
        .contains("<img src=\"ring.png\" alt=\"A ring\" width=\"3\" height=\"2\"")
        .contains("<strong class=\"status false\">False</strong> There was no wedding.");
    String withoutData = page.replace("<script type=\"application/ld+json\">", "");
    assertThat(List.of("style=", "<script", "javascript:")).noneMatch(withoutData::contains);
  }

  @Test
  void aStoryInAnotherLanguageSaysSo() {
    murmur.file("articles/brief.md", "---\ntitle: Un anneau\ndate: 1785\npeople: [George IV]\nlang: fr\nindex: false\n---\nNon.\n");
    assertThat(murmur.page("/articles/1785/brief/"))
        .contains("<html lang=\"en\" dir=\"ltr\">", "<article>", "<h1 lang=\"fr\" dir=\"ltr\">", "<div class=\"prose\" lang=\"fr\" dir=\"ltr\">")
        .contains("<meta name=\"robots\" content=\"noindex\">");
  }
}
