package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.plan.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of claims, their lists, and what a story, a person, a topic and a publisher say of them. */
final class ClaimPagesTest {

  private static final String RUMOUR = "/articles/1785/12/rumour/";

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur = new Murmur(folder);
    story("rumour", "1785-12-15", "sources: [{publisher: The Lamp}]", """
          - {id: wed, text: They are married, said-by: {anonymous: a maid}, via: The Lamp, history: [{date: 1785-12-20, status: disputed}]}
          - {text: She has a ring, said-by: {publication: The Lamp}}
          - {id: heir, text: There will be an heir, kind: prediction, said-by: unattributed, by: 1790}
        """);
    story("again", "1786-02", "", """
          - {id: wed-again, text: "They are married, they say", said-by: {anonymous: a cook}, repeats: [wed]}
        """);
    story("denial", "1787-04-30", "", """
          - {id: no, text: There was no wedding, kind: denial, said-by: {person: Charles Fox}, contradicts: [wed, heir]}
        """);
    story("paper", "1905-06-01", "corrections: [{date: 1906-01-02, kind: update, target: \"claim:wed-paper\", text: The paper has been seen by others.}]",
        """
          - {id: wed-paper, text: They were married, said-by: {document: the certificate}, repeats: [wed],
             history: [{date: 1905-06-01, status: confirmed, by: {document: the certificate}, evidence: paper}]}
        """);
  }

  private void story(String id, String date, String more, String claims) {
    murmur.file(
        "articles/" + id + ".md",
        "---\ntitle: The " + id + "\ndate: " + date + "\npeople: [Maria Fitzherbert]\ntopic: Marriages\n" + more + (more.isEmpty() ? "" : "\n")
            + "claims:\n" + claims.indent(2).stripTrailing() + "\n---\nIt was said.\n");
  }

  @Test
  void everyPageIsWhole() {
    murmur.isWhole();
    new Murmur(folder).set("links", "files").set("url", "https://example.org/murmur/").isWhole();
  }

  @Test
  void claimsThatRepeatEachOtherShareAPage() {
    ClaimView view = murmur.view("/claims/wed/", ClaimView.class);
    assertThat(view.text()).isEqualTo("They are married");
    assertThat(view.status()).isEqualTo("Confirmed");
    assertThat(view.story()).isEqualTo(new Link("The rumour", "../../articles/1785/12/rumour/#claim-wed"));
    assertThat(view.spread()).isEqualTo("In 3 stories, from 2 independent origins");
    assertThat(view.mix().orElseThrow().words()).startsWith("Of 3 tellings, 1 on the word of a document");
    assertThat(view.notes()).containsExactly("Carried by The Lamp");
    assertThat(view.history()).extracting(turn -> turn.date().words() + " " + turn.status() + ", " + turn.told().label())
        .containsExactly("20 December 1785 Disputed, The rumour", "1 June 1905 Confirmed, The paper");
    assertThat(view.tellings()).extracting(one -> one.story().label() + ": " + one.text())
        .containsExactly("The again: They are married, they say", "The paper: They were married");
    assertThat(view.disputes()).extracting(one -> one.how() + " " + one.claim()).containsExactly("Denied " + new Link("There was no wedding", "../no/"));
    assertThat(view.corrections()).extracting(CorrectionLine::story)
        .containsExactly(new Link("The paper", "../../articles/1905/06/paper/#correction-1906-01-02"));
    assertThat(murmur.at("/claims/wed-again/")).isInstanceOf(Page.Redirect.class);
    assertThat(murmur.page("/claims/wed-paper/")).contains("../wed/");
  }

  @Test
  void aClaimThatOnlyItsStoryKnowsOfLeadsThere() {
    ClaimListView all = murmur.view("/claims/", ClaimListView.class);
    assertThat(all.claims()).extracting(line -> line.claim().get().href())
        .containsExactly("no/", "heir/", "../articles/1785/12/rumour/#claim-rumour-c30f2d6", "wed/");
  }

  @Test
  void whatBecameOfAClaimStandsAboveEveryStoryThatCarriedItBefore() {
    StoryView rumour = murmur.view(RUMOUR, StoryView.class);
    assertThat(rumour.outcomes()).extracting(one -> one.status() + " " + one.date().words() + ": " + one.claim().href())
        .containsExactly("Confirmed 1 June 1905: #claim-wed", "Denied 30 April 1787: #claim-heir");
    assertThat(rumour.outcomes().get(0).evidence()).extracting(Link::label).containsExactly("The paper");
    assertThat(rumour.outcomes().get(1).evidence()).extracting(Link::label).containsExactly("The denial");
    assertThat(rumour.claims().get(0).status()).isEqualTo("Confirmed");
    assertThat(rumour.claims().get(0).page()).isEqualTo(new Link("In 3 stories, from 2 independent origins", "../../../../claims/wed/"));
    assertThat(rumour.claims().get(1).page().href()).isEmpty();
    assertThat(murmur.view("/articles/1905/06/paper/", StoryView.class).outcomes()).as("it was known when this came out").isEmpty();
    assertThat(murmur.page(RUMOUR)).contains("<div class=\"notice outcomes\" role=\"note\"");
  }

  @Test
  void listsChooseByOutcomeByWordAndByYear() {
    ClaimListView all = murmur.view("/claims/", ClaimListView.class);
    assertThat(all.filters()).extracting(ClaimListView.Filter::label).containsExactly("How they turned out", "On whose word");
    assertThat(all.filters().get(0).lists()).contains(new CountedLink("Confirmed", "confirmed/", 1, "1 claim"));
    assertThat(all.filters().get(1).lists()).contains(new CountedLink("Somebody unnamed", "anonymous/", 1, "1 claim"));
    assertThat(all.years()).containsExactly(new CountedLink("1787", "1787/", 1, "1 claim"), new CountedLink("1785", "1785/", 3, "3 claims"));
    assertThat(murmur.view("/claims/confirmed/", ClaimListView.class).claims()).extracting(line -> line.claim().get().label())
        .containsExactly("They are married");
    assertThat(murmur.view("/claims/1787/", ClaimListView.class).head().previous()).contains(new Link("1785", "../1785/"));
    assertThat(murmur.view("/claims/overdue/", ClaimListView.class).claims()).extracting(line -> line.claim().get().label())
        .containsExactly("There will be an heir");
    assertThat(murmur.page("/claims/retracted/")).contains("None.");
  }

  @Test
  void peopleTopicsAndPublishersShowTheirClaimsByOutcome() {
    PersonView maria = murmur.view("/people/maria-fitzherbert/", PersonView.class);
    assertThat(maria.claims().tally()).isEqualTo("4 claims: 1 confirmed, 3 unconfirmed");
    assertThat(maria.claims().groups()).extracting(group -> group.status() + " " + group.claims().size()).containsExactly("Confirmed 1", "Unconfirmed 3");
    assertThat(maria.claims().mix().orElseThrow().parts()).extracting(part -> part.count() + " " + part.key())
        .as("four claims; what three say is one of them, on the word of a document").containsExactly("1 document", "1 named", "1 publication", "1 unattributed");
    assertThat(maria.corrections()).hasSize(1);
    assertThat(murmur.view("/topics/marriages/", SubjectView.class).claims().tally()).isEqualTo(maria.claims().tally());
    SourceView lamp = murmur.view("/sources/the-lamp/", SourceView.class);
    assertThat(lamp.claims().tally()).isEqualTo("2 claims: 1 confirmed, 1 unconfirmed");
    assertThat(lamp.record())
        .startsWith("Of 1 claim that resolved, 1 was confirmed. From so many (n = 1) ").contains("anything from 21 % to 100 % (95 % Wilson interval)");
    assertThat(murmur.page("/sources/the-lamp/")).contains("<p class=\"record\">Of 1 claim");
  }

  @Test
  void manyClaimsHaveAListOfTheirOwn() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 13; i++) {
      many.append("  - {text: Thing number ").append(i).append(", said-by: unattributed}\n");
    }
    story("many", "1788", "", many.toString());
    ClaimSummary summary = murmur.view("/people/maria-fitzherbert/", PersonView.class).claims();
    assertThat(summary.groups()).extracting(group -> group.counted() + ", " + group.claims().size()).containsExactly("1 claim, 1", "16 claims, 11");
    assertThat(summary.all()).isEqualTo(new Link("All 17 claims", "claims/"));
    ClaimListView list = murmur.view("/people/maria-fitzherbert/claims/", ClaimListView.class);
    assertThat(list.title()).isEqualTo("Claims about Maria Fitzherbert");
    assertThat(list.groups()).extracting(group -> group.claims().size()).containsExactly(1, 16);
    murmur.isWhole();
  }

  @Test
  void whatVeryManyRepeatGoesOnOnAFurtherPage() {
    StringBuilder many = new StringBuilder("  - {id: so, text: So it is, said-by: unattributed, history: [{date: 1800, status: disputed}]}\n");
    for (int i = 0; i < 300; i++) {
      many.append("  - {text: So say ").append(i).append(", said-by: unattributed, repeats: [so]}\n");
    }
    story("chorus", "1788", "", many.toString());
    assertThat(murmur.view("/claims/so/", ClaimView.class).tellings()).hasSize(299);
    ClaimView more = murmur.view("/claims/so/2/", ClaimView.class);
    assertThat(more.tellings()).extracting(ClaimView.Telling::text).containsExactly("So say 299");
    assertThat(more.history()).isEmpty();
    assertThat(more.head().title()).isEqualTo("So it is, part 2");
    assertThat(more.head().previous()).contains(new Link("part 1", "../"));
    murmur.isWhole();
  }

  @Test
  void aBarSaysItsSharesInWords() {
    StoryView rumour = murmur.view(RUMOUR, StoryView.class);
    Mix mix = rumour.mix().orElseThrow();
    assertThat(mix.words()).isEqualTo(
        "Of 3 claims, 1 on the word of a publication itself, 1 on the word of somebody unnamed and 1 on the word of nobody in particular");
    assertThat(mix.bar().html())
        .startsWith("<svg class=\"mix\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"mix-words\"><title id=\"mix-words\">Of 3")
        .contains("<rect class=\"m-publication\" x=\"0\" width=\"33.33\" height=\"6\"/>")
        .contains("<rect class=\"m-anonymous\" x=\"33.33\" width=\"33.33\" height=\"6\"/>")
        .contains("<rect class=\"m-unattributed\" x=\"66.66\" width=\"33.34\" height=\"6\"/></svg>")
        .doesNotContain("style=");
  }

  @Test
  void aClaimCannotTakeTheAddressOfAList() {
    story("clash", "1789", "", "  - {id: confirmed, text: So it is, said-by: unattributed}\n");
    assertThat(murmur.complaints()).anySatisfy(complaint -> assertThat(complaint).contains("the address /claims/confirmed/ belongs to the site itself"));
  }

  @Test
  void anArchiveWithoutClaimsHasNoListsOfThem(@TempDir Path empty) {
    Murmur nothing = new Murmur(empty);
    assertThat(nothing.isWhole().page("/")).doesNotContain("claims/");
    assertThat(nothing.page("/corrections/")).contains("Nothing has been put right yet.");
  }
}
