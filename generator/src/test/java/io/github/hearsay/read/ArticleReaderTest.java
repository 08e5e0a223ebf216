package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.ArticleKind;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Cast;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Ledger;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.Publishing;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Sensitivity;
import io.github.hearsay.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  private static final String FILE = "articles/1785/carriages.md";

  private static Reads<Article> read(String... lines) {
    return Reads.of(new ArticleReader(), lines);
  }

  /** A right story with more lines. */
  private static Reads<Article> with(String... lines) {
    return read("title: T\ndate: 1785-12-15\npeople: Maria Fitzherbert\n" + String.join("\n", lines));
  }

  @Test
  void threeLinesAreAStory() {
    Article story = read("title: Two carriages, one wedding", "date: 1785-12-15", "people: Maria Fitzherbert").get();
    Reference maria = new Reference("Maria Fitzherbert", Location.at(FILE, 3, 9, 17));
    assertThat(story).isEqualTo(new Article(
        new Id("carriages"), Location.at(FILE, 1, 8, 26), "Two carriages, one wedding",
        new Published(Edtf.parse("1785-12-15"), Optional.empty()), "", ArticleKind.SUMMARY,
        new Cast(List.of(maria), List.of(), List.of(), List.of(), List.of()), Ledger.EMPTY, Optional.empty(), Publishing.DEFAULT,
        List.of(), List.of(), Body.EMPTY, story.textHash()));
  }

  @Test
  void everyFieldIsRead() {
    Article story = with(
        "topic: [Marriages, Money]", "mentions: [The King]", "places: London", "summary: >", "  A wedding", "  in a drawing room.",
        "kind: report", "image: {src: ring.jpg, alt: A ring, credit: A museum, licence: CC0, people: Maria Fitzherbert}",
        "related: park-street", "aliases: [/old/, /older.html]", "slug: wedding", "draft: true", "index: false", "lang: en-GB",
        "sensitivity: [minor, self-harm]", "minor-edit: true", "x-mood: glad", "allow: {code: hs102, reason: so spelt, until: 2030-01-01}")
        .get();
    assertThat(story.cast().lists().topics()).extracting(Reference::text).containsExactly("Marriages", "Money");
    assertThat(story.cast().lists().mentions()).extracting(Reference::text).containsExactly("The King");
    assertThat(story.cast().lists().places()).extracting(Reference::text).containsExactly("London");
    assertThat(story.cast().lists().related()).extracting(Reference::text).containsExactly("park-street");
    assertThat(story.summary()).isEqualTo("A wedding in a drawing room.");
    assertThat(story.kind()).isEqualTo(ArticleKind.REPORT);
    assertThat(story.image().orElseThrow().src()).isEqualTo("articles/1785/ring.jpg");
    assertThat(story.image().orElseThrow().licence()).isEqualTo("CC0");
    assertThat(story.publishing().aliases()).extracting(alias -> alias.path().value()).containsExactly("/old/", "/older.html");
    assertThat(story.publishing().draft()).isTrue();
    assertThat(story.publishing().index()).isFalse();
    assertThat(story.publishing().minorEdit()).isTrue();
    assertThat(story.publishing().lang()).contains("en-GB");
    assertThat(story.sensitivity()).containsExactly(Sensitivity.MINOR, Sensitivity.SELF_HARM);
    assertThat(story.allow()).singleElement().satisfies(waiver -> {
      assertThat(waiver.code()).isEqualTo("HS102");
      assertThat(waiver.until()).contains(LocalDate.of(2030, 1, 1));
    });
  }

  @Test
  void whatIsMissingIsNamedWithAnExample() {
    assertThat(read("x-mine: 1").problems()).containsExactly(
        "1:1+3 HS202 the story has no date | add it, for example date: 1785-12-15",
        "1:1+3 HS202 the story has no title | add it, for example title: Two carriages, one wedding",
        "1:1+3 HS202 the story is about nobody and nothing"
            + " | write people: with the names of whom it is about, or topics: with what it is about");
  }

  @Test
  void anEmptyFieldIsAMissingOne() {
    assertThat(read("title:", "date: ''", "people: []", "topics: Marriages", "summary:").problems()).containsExactly(
        "1:1+5 HS202 the story has no title | add it, for example title: Two carriages, one wedding",
        "2:1+4 HS202 the story has no date | add it, for example date: 1785-12-15");
  }

  @Test
  void aStoryWithTopicsNeedsNoPeople() {
    assertThat(read("title: T", "date: 1785", "topic: Marriages").problems()).isEmpty();
  }

  @Test
  void topicAndTopicsAreOneField() {
    assertThat(with("topic: Marriages", "topics: Money").problems())
        .containsExactly("5:1+6 HS014 topics and topic are one field: it is on line 4 already | keep one of them");
  }

  @Test
  void anUnknownKeyIsAnErrorWithASuggestion() {
    assertThat(with("peple: x", "tags: [a, b]", "weather: fine").problems()).containsExactly(
        "4:1+5 HS201 a story has no field peple | did you mean people?",
        "5:1+4 HS201 a story has no field tags | did you mean topics?",
        "6:1+7 HS201 a story has no field weather | its fields are title, date, people, topics, mentions, places, summary, kind, events,"
            + " claims, sources, corrections, image, related, aliases, slug, draft, index, lang, sensitivity, minor-edit, allow;"
            + " fields of your own begin with x-");
  }

  @Test
  void aCommaInBracesIsExplained() {
    assertThat(with("image: {src: a.jpg, alt: A ring, gold, credit: C}").problems())
        .containsExactly("4:34+4 HS201 a picture has no field gold | a comma in { } begins a new field: put a value that holds one in quotes");
  }

  @Test
  void oneReadingNamesEveryProblem() {
    assertThat(read("title: " + "x".repeat(301), "date: yesterday", "people: {a: b}", "kind: rumour", "image: {src: a.svg}", "draft: no")
        .problems())
        .hasSize(8)
        .anySatisfy(problem -> assertThat(problem).startsWith("1:8+301 HS205 title is 301 characters long"))
        .anySatisfy(problem -> assertThat(problem).startsWith("2:7+9 HS301 date is not a date"))
        .anySatisfy(problem -> assertThat(problem).startsWith("3:9+6 HS203 people is a map"))
        .anySatisfy(problem -> assertThat(problem).startsWith("4:7+6 HS204 kind does not know the word \"rumour\""))
        .anySatisfy(problem -> assertThat(problem).startsWith("5:8+12 HS202 the picture has no alt | add it, for example alt: A gold ring"))
        .anySatisfy(problem -> assertThat(problem).startsWith("5:14+5 HS303 src cannot be used"))
        .anySatisfy(problem -> assertThat(problem).startsWith("6:8+2 HS204 draft is \"no\""));
  }

  @Test
  void aCorrectionDoesNotComeBeforeTheStory() {
    assertThat(with("corrections:", "  - date: 1785-12-14", "    kind: update", "    text: It was not in March but in May.",
        "    target: body").problems())
        .containsExactly("5:5+4 HS310 the correction of 1785-12-14 comes before the story (1785-12-15) | look which of the dates is wrong");
  }

  @Test
  void idsInsideAStoryAreUnique() {
    assertThat(with(
        "events: [{title: A, undated: true, id: e}, {title: B, undated: true, id: e}]",
        "claims: [{text: A, said-by: unattributed, id: carriages-cbeeff9}, {text: B, said-by: unattributed}]",
        "sources: [{publisher: P, id: s}, {publisher: Q}, {publisher: R, id: s}]").problems()).containsExactly(
            "4:44+32 HS401 two events of this story have the id e: the other is on line 4 | give one of them another id",
            "5:67+32 HS401 two claims of this story have the id carriages-cbeeff9: the other is on line 5 | give one of them another id",
            "6:50+21 HS401 two sources of this story have the id s: the other is on line 6 | give one of them another id");
  }

  @Test
  void aWaiverNamesAProblemThatExistsAndAReason() {
    assertThat(with("allow: [{code: HS999, reason: x}, {code: HS102}]").problems()).containsExactly(
        "4:16+5 HS204 code is not the number of a problem: \"HS999\" | write the number that the message shows, such as HS102",
        "4:35+13 HS202 the waiver has no reason | add it, for example reason: the name is spelt so in the source");
  }
}
