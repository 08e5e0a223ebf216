package io.github.hearsay;

import static io.github.hearsay.RenameTest.errors;
import static io.github.hearsay.RenameTest.made;
import static io.github.hearsay.RenameTest.reasons;
import static io.github.hearsay.RenameTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.amend.Change;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.picture.SamplePictures;
import io.github.hearsay.problem.Code;
import io.github.hearsay.redact.Keyed;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two stories turn out to be one. */
class JoinStoriesTest {

  private static final String STAYS = """
      people: [George IV, Maria Fitzherbert]   # both of them
      mentions:
        - Horace Walpole
        - Robert Burt
      # what happened
      events:
        - title: A wedding
          date: 1785-12-15
          # at home
          place: Park Street
      claims:
        - {text: They are married., said-by: {anonymous: a friend}}
        - {text: "He denied it, she said.", said-by: unattributed, id: she-said}
      sources:
        - publisher: The Morning Herald
          title: A secret
          date: 1785-12-20
      """;
  private static final String GOES = """
      people: [maria-fitzherbert, George IV, Robert Burt]
      mentions: [Horace Walpole, Henry Errington]
      topic: Weddings
      kind: report
      events:
        - {title: A Wedding, date: 1785-12-15, category: wedding, id: the-wedding}
        - {title: A supper, date: 1785-12-16}
      claims:
        - text: They are married!
          said-by: {anonymous: a friend}
          id: married
        - text: The parson was paid.
          # in notes
          said-by: {person: Robert Burt}
          amount: {value: 500, currency: GBP}
        - {text: He denied it she said, said-by: unattributed, id: he-denied, repeats: she-said}
      sources:
        - {publisher: The Morning Herald, title: A secret, date: 1785-12-20, id: herald, kind: newspaper}
        - {publisher: The Craftsman, date: 1785-12-24}
      corrections:
        - {date: 1786-01-04, kind: correction, text: The wedding was on a Thursday., target: body}
      related: [two-carriages]
      aliases: [/old/wedding/]
      """;
  private static final String OTHER = """
      ---
      title: Fox denies it
      date: 1787-04-30
      people: [George IV]
      related: [secret-wedding, two-carriages]
      events:
        - {title: A speech, date: 1787-04-30, part-of: secret-wedding-e2, same-as: []}
      claims:
        - {text: There was no wedding., said-by: {person: George IV}, contradicts: [married, she-said, he-denied], history: [{date: 1787-05-01, status: disputed, evidence: secret-wedding}]}
      sources:
        - {publisher: The Gazette, based-on: herald}
      ---
      See [[article:secret-wedding#claim-he-denied]], [the parson](article:secret-wedding#the-parson), [him](more/secret.md#the-parson), [1] and [[article:two-carriages]].

      [1]: article:secret-wedding
      """;

  @TempDir private Path folder;

  @Test
  void theOneBecomesAPartOfTheOtherWithAllItSays() throws IOException {
    BuildRequest request = both("## The parson\n\n[He](../fox.md) came [late](#the-parson).\n\n![A ring](ring.png \"A museum\")\n", "## The parson\n\nHe came early.\n");

    Outcome.Made done = made(request, join(Optional.of("both")));

    assertThat(request.content().resolve("articles/more/secret.md")).doesNotExist();
    assertThat(text(request, ExampleArchive.STORY)).isEqualTo("""
        ---
        title: Two carriages, one wedding
        date: 1785-12-15
        people: [George IV, Maria Fitzherbert, Robert Burt]   # both of them
        topics: [Weddings]
        mentions:
          - Horace Walpole
          - Henry Errington
        kind: report
        # what happened
        events:
          - title: A wedding
            date: 1785-12-15
            # at home
            place: Park Street
            category: wedding
            id: the-wedding
          - {title: A supper, date: 1785-12-16}
        claims:
          - {text: They are married., said-by: {anonymous: a friend}, id: married}
          - {text: "He denied it, she said.", said-by: unattributed, id: she-said}
          - text: The parson was paid.
            # in notes
            said-by: {person: Robert Burt}
            amount: {value: 500, currency: GBP}
        sources:
          - publisher: The Morning Herald
            title: A secret
            date: 1785-12-20
            id: herald
            kind: newspaper
          - {publisher: The Craftsman, date: 1785-12-24}
        corrections:
          - {date: 1786-01-04, kind: correction, text: The wedding was on a Thursday., target: body}
        aliases: ['/articles/1785/12/secret-wedding/', '/old/wedding/', '/claims/he-denied/']
        ---
        ## The parson

        He came early.

        ## A secret wedding

        ## The parson

        [He](fox.md) came [late](#h-the-parson-2).

        ![A ring](more/ring.png "A museum")
        """);
    assertThat(text(request, "articles/fox.md"))
        .contains("related: [two-carriages]\n", "part-of: two-carriages-e2", "contradicts: [married, she-said]", "evidence: two-carriages}", "based-on: herald")
        .contains("[[article:two-carriages#claim-she-said]]", "[the parson](article:two-carriages#the-parson-2)", "[him](two-carriages.md#the-parson-2)")
        .endsWith("[1]: article:two-carriages\n");
    assertThat(done.notes()).contains(
        "articles/two-carriages.md: the text of articles/more/secret.md stands below the one that was there: make one of both",
        "articles/more/secret.md:3:1: date stays what it is in articles/two-carriages.md; left out is 1785-12-16");
    assertThat(errors(request)).isEmpty();
    Hearsay.build(request);
    assertThat(folder.resolve("site/articles/1785/12/secret-wedding/index.html")).content().contains("../two-carriages/");
    assertThat(folder.resolve("site/old/wedding/index.html")).content().contains("articles/1785/12/two-carriages/");
    assertThat(folder.resolve("site/claims/he-denied/index.html")).content().contains("articles/1785/12/two-carriages/");
  }

  @Test
  void whoWasMeantByTheStoryIsNamedWhereTheStoryIsAboutOthersAsWell() throws IOException {
    BuildRequest request = new ExampleArchive()
        .with("events:\n  - title: A ball\n    undated: true\nclaims: [{text: He danced., said-by: unattributed}, {text: \"It rained, [so\", said-by: unattributed, about: George IV} ]\n")
        .file("articles/b.md", ExampleArchive.story("B", "1785-12-16", "people: Nell Gwyn\nevents: [{title: A play, date: 1785}]\nclaims:\n  - text: She sang.\n    said-by: unattributed\n", ""))
        .in(folder);

    made(request, Change.join("story", "b", "two-carriages", false));

    assertThat(text(request, ExampleArchive.STORY)).contains("people: [George IV, Maria Fitzherbert, Nell Gwyn]\n")
        .contains("  - title: A ball\n    undated: true\n    people: [George IV, Maria Fitzherbert]\n  - {title: A play, date: 1785, people: [Nell Gwyn]}\n")
        .contains("claims: [{text: He danced., said-by: unattributed, about: [George IV, Maria Fitzherbert]}, {text: \"It rained, [so\", said-by: unattributed,"
            + " about: George IV}, {text: She sang., said-by: unattributed, about: [Nell Gwyn]} ]\n")
        .endsWith("---\n" + ExampleArchive.TEXT);
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void aTextIsDroppedOnlyWhereTheOtherSaysAllOfItOrSomebodyWishesSo() throws IOException {
    BuildRequest request = texts("One.\n\nTwo\nhalves.\n", "Two  halves.\r\n\r\n");
    made(request, Change.join("story", "b", "two-carriages", false));
    assertThat(text(request, ExampleArchive.STORY)).endsWith("---\nOne.\n\nTwo\nhalves.\n");

    BuildRequest other = texts("One.\n", "Two.\n");
    assertThat(reasons(other, Change.join("story", "b", "two-carriages", false))).containsExactly(
        "the text of articles/b.md says what that of articles/two-carriages.md does not: choose with text (--text, -Dtext) both, which puts it below the other"
            + " under its headline, into, which keeps only that of articles/two-carriages.md, or from, which keeps only that of articles/b.md");
    assertThat(reasons(other, Change.join("story", "b", "two-carriages", false, Optional.of("mine")))).containsExactly(
        "the text cannot be \"mine\": it is both, into or from");
    made(other, Change.join("story", "b", "two-carriages", false, Optional.of("from")));
    assertThat(text(other, ExampleArchive.STORY)).endsWith("---\nTwo.\n");

    BuildRequest empty = texts("", "Two.\n");
    made(empty, Change.join("story", "b", "two-carriages", false));
    assertThat(text(empty, ExampleArchive.STORY)).endsWith("---\nTwo.\n");
  }

  @Test
  void textsThatWouldSpoilEachOtherAreRefused() throws IOException {
    Change both = Change.join("story", "b", "two-carriages", false, Optional.of("both"));

    assertThat(reasons(texts("One[^1].\n\n[^1]: He.\n", "Two[^1].\n\n[^1]: She.\n"), both)).containsExactly(
        "both texts have [^1], and mean something else by it: give it another name in one of the two first");
    assertThat(reasons(texts("```\nOne\n", "## Two\n\nThree.\n"), both)).singleElement().asString().startsWith("the two texts cannot be put together");
  }

  @Test
  void aLinkToAPartThatIsGoneLeadsToTheStory() throws IOException {
    BuildRequest request = new ExampleArchive().text("## One\n\nHere.\n").file("articles/b.md", story("## Two\n\nThere, as [[article:two-carriages]] has it.\n"))
        .file("articles/c.md", ExampleArchive.story("C", "1786", "people: George IV\n", "[two](article:b#two), [one](article:two-carriages#one), [[article:b]].\n"))
        .in(folder);

    Outcome.Made done = made(request, Change.join("story", "b", "two-carriages", false, Optional.of("into")));

    assertThat(text(request, "articles/c.md")).endsWith("[two](article:two-carriages), [one](article:two-carriages#one), [[article:two-carriages]].\n");
    assertThat(done.notes()).contains("articles/c.md:6:7: the link led to the part #two, which is gone with its text; it leads to the whole story",
        "of the two texts, that of articles/two-carriages.md is kept alone");
    Hearsay.build(request);
    assertThat(Hearsay.build(request).errors()).isZero();
  }

  @Test
  void whereTheTwoContradictEachOtherNothingIsDone() throws IOException {
    BuildRequest request = new ExampleArchive()
        .with("claims:\n  - {text: They are married., said-by: {anonymous: a friend}}\nsources: {publisher: The Herald, url: 'https://example.org/a'}\n")
        .file("articles/b.md", ExampleArchive.story("B", "1785", "people: George IV\nclaims:\n  - {text: they are married, said-by: {anonymous: a foe}, about: Nell Gwyn}\n"
            + "sources:\n  - {publisher: A Herald, url: 'https://example.org/a'}\n  - publisher: The Gazette\n", ""))
        .in(folder);

    assertThat(reasons(request, Change.join("story", "b", "two-carriages", false))).containsExactlyInAnyOrder(
        "articles/b.md:6:30: said-by is another here than in articles/two-carriages.md:6:40, where the same is told: make the two alike, or take one out",
        "articles/b.md:6:59: about names somebody here whom the story with articles/two-carriages.md:6:5 is not about: say under about there, too, whom it is about",
        "articles/b.md:8:6: publisher is another here than in articles/two-carriages.md:7:22, where the same is told: make the two alike, or take one out",
        "articles/two-carriages.md:7:10: sources cannot be added to articles/b.md:8:3: write both as lines that begin with dashes first");
  }

  @Test
  void whatCannotBeIsRefusedWithTheReason() throws IOException {
    BuildRequest request = new ExampleArchive().foxDenies("draft: true\n").file("articles/b.md", story("")).file("articles/de.md", story("").replace("---\n---", "lang: de\n---"))
        .file("redactions.yml", "redactions:\n  - {target: 'story:b', action: withhold, date: 2026-01-01}\n")
        .file("articles/de.md", ExampleArchive.story("D", "1785", "people: George IV\nlang: de\n", "")).in(folder);

    assertThat(reasons(request, Change.join("story", "two-carriage", "two-carriages", false))).containsExactly(
        "there is no story with the id \"two-carriage\": did you mean two-carriages?");
    assertThat(reasons(request, Change.join("story", "two-carriages", "two-carriages", false))).singleElement().asString().endsWith("are one already");
    assertThat(reasons(request, Change.join("story", "two-carriages", "fox-denies-it", false))).containsExactly(
        "articles/fox-denies-it.md is not published (draft) and articles/two-carriages.md is: join them the other way round, or publish it first");
    assertThat(reasons(request, Change.join("story", "b", "two-carriages", false))).containsExactly(
        "a redaction keeps one of b and two-carriages out of the site, and not the other: let it name both, or none, first");
    assertThat(reasons(request, Change.join("story", "de", "two-carriages", false))).containsExactly(
        "articles/de.md and articles/two-carriages.md are in different languages (lang): a story has one");
  }

  @Test
  void aDigestThatWouldNotFindTheClaimAnyMoreStopsIt() throws IOException {
    String key = "a key of sixteen or more letters";
    BuildRequest request = new ExampleArchive().foxDenies("claims:\n  - {text: They are married., said-by: unattributed}\n").in(folder).with(Optional.of(key));
    String id = Hearsay.check(request).errors() == 0 ? claimOf(request) : "";
    Files.writeString(request.content().resolve("redactions.yml"), "redactions:\n  - {target: '" + new Keyed(key).target("claim:" + id) + "', action: withhold, date: 2026-01-01}\n");

    assertThat(reasons(request, Change.join("story", "fox-denies-it", "two-carriages", false))).singleElement().asString()
        .startsWith("a redaction by digest keeps something back that would be shown after this");
    assertThat(reasons(request, Change.rename("story", "fox-denies-it", "fox", Optional.empty(), false))).singleElement().asString()
        .startsWith("a redaction by digest keeps something back that would be shown after this");
  }

  /** The id that is made of the words of Fox's claim. */
  private String claimOf(BuildRequest request) throws IOException {
    Hearsay.build(request);
    return Pattern.compile("fox-denies-it-c[0-9a-f]{6}").matcher(String.join("\n", Trees.bytes(folder.resolve("site")).values())).results().findFirst().orElseThrow().group();
  }

  @Test
  void theRecordGoesAlongAndHidesNoEdit() throws IOException {
    String correction = "corrections:\n  - {date: 1788-01-01, kind: correction, text: The speech was in April., target: body}\n";
    BuildRequest request = new ExampleArchive().foxDenies(correction).in(folder);
    BuildRequest early = new BuildRequest(request.content(), request.output(), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-01-01")), request.clock());
    Hearsay.record(early, Progress.NONE);
    Path fox = request.content().resolve("articles/fox-denies-it.md");
    String before = Files.readString(fox);
    Files.writeString(fox, before + "More.\n");
    assertThat(reasons(request, Change.join("story", "fox-denies-it", "two-carriages", false, Optional.of("both")))).singleElement().asString().contains("HS511");
    Files.writeString(fox, before);

    made(request, Change.join("story", "fox-denies-it", "two-carriages", false));

    assertThat(text(request, "stories.lock").lines()).hasSize(2).anyMatch(line -> line.startsWith("two-carriages 2026-01-01 1 "));
    assertThat(errors(request)).isEmpty();
    Files.writeString(request.content().resolve(ExampleArchive.STORY), text(request, ExampleArchive.STORY) + "More.\n");
    assertThat(errors(request)).as("the correction that came along accounts for no edit").singleElement().asString().contains("HS511");
  }

  @Test
  void waiversComeAlongWhereTheyWaiveSomething() throws IOException {
    String claims = "claims: [{text: They are married., said-by: unattributed}]\n";
    BuildRequest request = new ExampleArchive()
        .foxDenies(claims + "allow:\n  - {code: HS801, reason: It is what was said.}\n  - {code: HS507, reason: To show it.}\n").in(folder);
    Path fox = request.content().resolve("articles/fox-denies-it.md");
    Files.writeString(fox, Files.readString(fox) + "<b>Oh</b>\n");
    made(request, Change.join("story", "fox-denies-it", "two-carriages", false, Optional.of("into")));

    assertThat(text(request, ExampleArchive.STORY)).contains("allow: [{code: HS801, reason: It is what was said.}]\n");
    assertThat(Hearsay.check(request).problems()).noneMatch(problem -> problem.code() == Code.UNUSED_WAIVER);
  }

  @Test
  void whereFilesCameFromIsKeptOfBoth() throws IOException {
    String origin = "x-import: {from: text, source: 'old/%s.txt', check: 00000000}\n";
    BuildRequest request = new ExampleArchive().with(origin.formatted("a")).foxDenies(origin.formatted("b")).in(folder);

    made(request, Change.join("story", "fox-denies-it", "two-carriages", false));

    assertThat(text(request, ExampleArchive.STORY)).contains(origin.formatted("a"), origin.formatted("b").replace("x-import", "x-import-2"));
    assertThat(errors(request)).isEmpty();
  }

  private BuildRequest both(String goes, String stays) throws IOException {
    byte[] ring = SamplePictures.of("png", 40, 30);
    return new ExampleArchive().story(STAYS, stays).file("articles/more/ring.png", ring).file("articles/fox.md", OTHER)
        .file("articles/more/secret.md", ExampleArchive.story("A secret wedding", "1785-12-16", GOES.replace("topic", "slug: secret-wedding\ntopic"), goes))
        .in(folder);
  }

  private static Change join(Optional<String> text) {
    return Change.join("story", "secret-wedding", "two-carriages", false, text);
  }

  private BuildRequest texts(String stays, String goes) throws IOException {
    return new ExampleArchive().text(stays).file("articles/b.md", story(goes)).in(folder);
  }

  private static String story(String text) {
    return ExampleArchive.story("B", "1785-12-16", "people: George IV\n", text);
  }
}
