package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.explain.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why something is on the site, or is not. */
class ExplainTest {

  private static final String BALL = "events:\n  - {title: A ball, date: 1785-12-01, id: a-ball, people: [George IV], place: Carlton House}\n"
      + "claims:\n  - {text: He danced., id: he-danced, said-by: {person: Maria Fitzherbert}, about: George IV}\n";

  @TempDir private Path folder;

  @Test
  void aStoryIsWhereItIsOrMissingForAReason() throws IOException {
    BuildRequest request = new ExampleArchive().with("aliases: /old/\nindex: false\n")
        .file("articles/rough.md", ExampleArchive.story("Rough", "1786", "people: George IV\ndraft: true\n", ""))
        .file("articles/later.md", ExampleArchive.story("Later", "2026-12-24", "people: George IV\n", ""))
        .file("articles/gone.md", ExampleArchive.story("Gone", "1786", "people: George IV\n", ""))
        .file("articles/broken.md", "---\ntitle: x\n---\n")
        .file("redactions.yml", "redactions:\n  - {target: 'story:gone', action: withhold, date: 2026-01-01}\n").in(folder);

    assertThat(lines(request, "content/articles/two-carriages.md")).startsWith(
        "articles/two-carriages.md:2:8: the story \"Two carriages, one wedding\" is at /articles/1785/12/two-carriages/",
        "articles/two-carriages.md:5:10: /old/ leads there",
        "articles/two-carriages.md: index: false keeps it out of search, feeds and the sitemap");
    assertThat(lines(request, "rough")).containsExactly("articles/rough.md:2:8: the story \"Rough\" is not on the site: it is a draft");
    assertThat(lines(request, "articles/later.md")).containsExactly(
        "articles/later.md:2:8: the story \"Later\" is not on the site: it comes out on 24 December 2026");
    assertThat(lines(request, "gone")).containsExactly(
        "articles/gone.md:2:8: the story \"Gone\" is not on the site: it is withheld by a redaction",
        "redactions.yml:2:5: a redaction of 2026-01-01 says so");
    assertThat(lines(request, "articles/broken.md")).first().asString().startsWith("articles/broken.md has errors, so nothing of it is on the site");
    assertThat(lines(request, "articles/broken.md")).anyMatch(line -> line.startsWith("articles/broken.md:1:1: error HS202 "));
    assertThat(lines(request, "/old/")).containsExactly(
        "/old/ is an old address: it leads to /articles/1785/12/two-carriages/", "articles/two-carriages.md:5:10: an alias of the story \"two-carriages\"");
    assertThat(none(request, "/articles/1786/rough/")).containsExactly(
        "there is nothing at /articles/1786/rough/", "articles/rough.md:2:8: the story with this id is a draft");
    assertThat(none(request, "/people/george-v/")).contains("did you mean /people/george-iv/?");
    assertThat(none(request, "nonsense")).singleElement().asString().startsWith("there is no story, page, person, topic, place, event or claim \"nonsense\"");
    assertThat(none(request, "articles/two-cariages.md")).contains("did you mean articles/two-carriages.md?");
  }

  @Test
  void aPageIsMadeOfWhatItWasSeenToLookUp() throws IOException {
    BuildRequest request = new ExampleArchive().with(BALL).in(folder);

    List<String> lines = lines(request, "/people/george-iv/index.html");

    assertThat(lines).startsWith("/people/george-iv/ is the page of the person George IV", "it is made of");
    assertThat(lines).contains("  1 stories as lists show them: articles/two-carriages.md",
        "  3 names: people/maria-fitzherbert.md, people/george-iv.md, articles/two-carriages.md", "  1 people: people/george-iv.md");
  }

  @Test
  void whoHasNoPageIsToldWhy() throws IOException {
    BuildRequest request = new ExampleArchive().named("people/jane-roe", "Jane Roe", "profile: private\n")
        .named("people/ada-bell", "Ada Bell", "minor: true\n").named("people/joan-doe", "Joan Doe")
        .file("redactions.yml", "redactions:\n  - {target: Joan Doe, action: mask, date: 2026-01-01}\n").in(folder);

    assertThat(lines(request, "Jane Roe")).containsExactly(
        "the person Jane Roe (jane-roe) has no page",
        "people/jane-roe.md: profile: private keeps the person out of every list, and their name without a link");
    assertThat(lines(request, "ada-bell")).last().asString().contains("the person counts as a minor on 2026-11-22");
    assertThat(lines(request, "people/joan-doe.md")).contains("redactions.yml:2:5: a redaction of 2026-01-01 says so");
    assertThat(lines(request, "Maria Fitzherbert")).containsExactly(
        "the person Maria Fitzherbert (maria-fitzherbert) has the page /people/maria-fitzherbert/",
        "it is named because of 1 story (articles/two-carriages.md), and in passing in 0 stories");
  }

  @Test
  void anEntryIsOnATimelineForAReason() throws IOException {
    BuildRequest request = new ExampleArchive().with(BALL).in(folder);

    assertThat(lines(request, "a-ball", "george-iv")).containsExactly(
        "the event \"A ball\" is on the timeline of George IV, because",
        "  articles/two-carriages.md:6:5: George IV has the part \"subject\"");
    assertThat(lines(request, "a-ball", "/people/maria-fitzherbert/")).containsExactly(
        "the event \"A ball\" is not on the timeline of Maria Fitzherbert; the stories that tell of it say",
        "  articles/two-carriages.md:6:5: with George IV");
    assertThat(lines(request, "a-ball", "Carlton House")).containsExactly(
        "the event \"A ball\" is on the timeline of Carlton House, because", "  articles/two-carriages.md:6:5: it happened at carlton-house");
    assertThat(lines(request, "two-carriages", "George IV")).containsExactly(
        "articles/two-carriages.md:2:8: the story \"Two carriages, one wedding\" is on the page of George IV, because it is about them");
    assertThat(lines(request, "he-danced", "Maria Fitzherbert")).containsExactly(
        "articles/two-carriages.md:8:5: the claim \"He danced.\" is on the page of Maria Fitzherbert, because it is on their word");
    assertThat(lines(request, "he-danced")).containsExactly("articles/two-carriages.md:8:5: the claim \"He danced.\" has the page /claims/he-danced/");
    assertThat(Hearsay.explain(request, "a-ball", "Nobody").found()).isFalse();
  }

  @Test
  void whatAChangeWouldTouchIsWhatTheNextBuildWrites() throws IOException {
    BuildRequest request = new ExampleArchive().with(BALL + "summary: What was seen.\n").foxDenies("").in(folder);
    assertThat(lines(request, ExampleArchive.STORY)).contains(
        "a build remembers which pages are made of it: after the next one, ask again which pages a change would touch");
    Hearsay.build(request);
    SortedMap<String, String> before = Trees.bytes(folder.resolve("site"));

    List<String> lines = lines(request, ExampleArchive.STORY);

    assertThat(lines).anyMatch(line -> line.startsWith("another word in its text touches "))
        .anyMatch(line -> line.startsWith("another headline touches "));
    assertThat(touched(lines, "another word in its text touches ")).isPositive().isLessThan(touched(lines, "another headline touches "));
    Files.writeString(request.content().resolve(ExampleArchive.STORY), Files.readString(request.content().resolve(ExampleArchive.STORY)).replace("Two carriages, one wedding", "Another one"));
    Hearsay.build(request);
    SortedSet<String> written = new TreeSet<>();
    Trees.bytes(folder.resolve("site")).forEach((file, bytes) -> {
      if (!bytes.equals(before.get(file)) && file.endsWith(".html") && !file.equals("data/index.html")) {
        written.add("/" + file.replaceFirst("index\\.html$", ""));
      }
    });
    String told = lines.stream().skip(lines.indexOf(lines.stream().filter(line -> line.startsWith("another headline")).findFirst().orElseThrow()))
        .collect(Collectors.joining("\n"));
    assertThat(written).hasSizeGreaterThan(3).allSatisfy(page -> assertThat(told).contains(page));
  }

  private static int touched(List<String> lines, String what) {
    return lines.stream().filter(line -> line.startsWith(what)).mapToInt(line -> Integer.parseInt(line.substring(what.length()).split(" ")[0])).sum();
  }

  private static List<String> lines(BuildRequest request, String... asked) throws IOException {
    Explanation answer = Hearsay.explain(request, asked[0], asked.length > 1 ? asked[1] : "");
    assertThat(answer.found()).as(answer.toString()).isTrue();
    return answer.lines();
  }

  private static List<String> none(BuildRequest request, String asked) throws IOException {
    Explanation answer = Hearsay.explain(request, asked, "");
    assertThat(answer.found()).as(answer.toString()).isFalse();
    return answer.lines();
  }
}
