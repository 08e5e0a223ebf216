package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.amend.Amended;
import io.github.hearsay.amend.Change;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.redact.Keyed;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody or something is called otherwise from now on, wherever the archive refers to it. */
class RenameTest {

  private static final String FIELDS = """
      people: [George IV, 'Maria Fitzherbert']   # both of them
      mentions:
        - maria fitzherbert's cook
      # what happened
      events:
        - title: A wedding
          date: 1785-12-15
          people:
            - "Maria Fitzherbert" # in white
            - George IV
          roles: {maria-fitzherbert: subject, George IV: subject}
      claims:
        - {text: "We are married, Maria Fitzherbert said.", said-by: {person: Maria  Fitzherbert}, about: maria-fitzherbert}
      """;
  private static final String TEXT = """
      [[Maria Fitzherbert]] and [[maria-fitzherbert]], [[Maria Fitzherbert|she]], [her](person:maria-fitzherbert#h-home), [hers](../people/maria-fitzherbert.md),
      [his][1] and Maria Fitzherbert herself.

      | one | two |
      |-----|-----|
      | [[Maria Fitzherbert]] | x |

      [1]: person:Maria%20Fitzherbert
      """;

  @TempDir private Path folder;

  @Test
  void everyReferenceIsWrittenAnewAndNothingElse() throws IOException {
    BuildRequest request = new ExampleArchive().story(FIELDS, TEXT)
        .file("people/george-iv.md", "---\nname: George IV\nrelations:\n  - {spouse: Maria Fitzherbert, from: 1785} # in secret\n---\n")
        .file("people/maria-fitzherbert.md", "---\n# whose name this is\nname: Maria Fitzherbert # as shown\n\nborn: 1756-07-26\n---\n## Home\n").in(folder);

    Outcome.Made made = made(request, rename("person", "Maria Fitzherbert", "Maria Smythe"));

    assertThat(made.files()).extracting(file -> request.content().relativize(file).toString())
        .containsExactly("articles/two-carriages.md", "people/george-iv.md", "people/maria-smythe.md");
    assertThat(text(request, "people/maria-smythe.md")).isEqualTo("""
        ---
        # whose name this is
        name: Maria Smythe # as shown
        aliases: [Maria Fitzherbert]

        born: 1756-07-26
        former-ids: [maria-fitzherbert]
        ---
        ## Home
        """);
    assertThat(request.content().resolve("people/maria-fitzherbert.md")).doesNotExist();
    assertThat(text(request, "people/george-iv.md")).isEqualTo(
        "---\nname: George IV\nrelations:\n  - {spouse: Maria Smythe, from: 1785} # in secret\n---\n");
    assertThat(text(request, ExampleArchive.STORY)).isEqualTo(ExampleArchive.story("Two carriages, one wedding", "1785-12-15", """
        people: [George IV, 'Maria Smythe']   # both of them
        mentions:
          - maria fitzherbert's cook
        # what happened
        events:
          - title: A wedding
            date: 1785-12-15
            people:
              - "Maria Smythe" # in white
              - George IV
            roles: {maria-smythe: subject, George IV: subject}
        claims:
          - {text: "We are married, Maria Fitzherbert said.", said-by: {person: Maria Smythe}, about: maria-smythe}
        """, """
        [[Maria Smythe|Maria Fitzherbert]] and [[maria-smythe]], [[Maria Smythe|she]], [her](person:maria-smythe#h-home), [hers](../people/maria-smythe.md),
        [his][1] and Maria Fitzherbert herself.

        | one | two |
        |-----|-----|
        | [[Maria Smythe\\|Maria Fitzherbert]] | x |

        [1]: person:maria-smythe
        """));
    assertThat(errors(request)).isEmpty();
    Hearsay.build(request);
    assertThat(folder.resolve("site/people/maria-fitzherbert/index.html")).content().contains("../maria-smythe/");
  }

  @Test
  void lineEndsByteOrderMarksAndAccentsStayAsTheyAre() throws IOException {
    String text = "\uFEFF---\r\ntitle: X\r\ndate: 1785\r\npeople: [Zoe\u0308 Bell, 'Ren\u00e9 D\u2019Arc']\r\n---\r\nSe\u0301 [[Zo\u00eb Bell|Zoe\u0308]] \ud83d\ude00 [[Zoe\u0308 Bell]].\r\n";
    BuildRequest request = new ExampleArchive().without(ExampleArchive.STORY).named("people/zoe-bell", "Zo\u00eb Bell").file("articles/x.md", text).in(folder);

    made(request, rename("person", "zoe-bell", "Ada Bell"));

    assertThat(text(request, "articles/x.md")).isEqualTo(
        "\uFEFF---\r\ntitle: X\r\ndate: 1785\r\npeople: [Ada Bell, 'Ren\u00e9 D\u2019Arc']\r\n---\r\nSe\u0301 [[Ada Bell|Zoe\u0308]] \ud83d\ude00 [[Ada Bell|Zoe\u0308 Bell]].\r\n");
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void aDryRunShowsEveryLineAndWritesNone() throws IOException {
    BuildRequest request = new ExampleArchive().in(folder);
    SortedMap<String, String> before = Trees.bytes(request.content());

    Amended told = Hearsay.amend(request, rename("person", "Maria Fitzherbert", "Maria Smythe"), true);

    assertThat(told.diff()).containsExactly(
        "--- articles/two-carriages.md", "+++ articles/two-carriages.md", "@@ line 4 @@",
        "-people: [George IV, Maria Fitzherbert]", "+people: [George IV, Maria Smythe]",
        "--- people/maria-fitzherbert.md", "+++ people/maria-smythe.md", "@@ line 2 @@",
        "-name: Maria Fitzherbert", "+name: Maria Smythe", "+aliases: [Maria Fitzherbert]", "+former-ids: [maria-fitzherbert]");
    assertThat(told.outcome()).isEqualTo(new Outcome.Made(List.of(), List.of("2 files would change; nothing was written")));
    assertThat(Trees.bytes(request.content())).isEqualTo(before);
  }

  @Test
  void aRecordedTextWhoseLinksLeadElsewhereIsNoSilentEdit() throws IOException {
    BuildRequest request = new ExampleArchive().text("[[Maria Fitzherbert]] wept.\n").foxDenies("").in(folder);
    BuildRequest early = new BuildRequest(request.content(), request.output(), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-01-01")), request.clock());
    Hearsay.record(early, Progress.NONE);
    String before = text(request, "stories.lock");

    made(request, rename("person", "Maria Fitzherbert", "Maria Smythe"));

    assertThat(errors(request)).isEmpty();
    assertThat(text(request, "stories.lock").lines().toList()).hasSameSizeAs(before.lines().toList()).isNotEqualTo(before.lines().toList());
    Files.writeString(request.content().resolve(ExampleArchive.STORY), text(request, ExampleArchive.STORY).replace("wept", "slept"));
    assertThat(errors(request)).as("an edit that was not recorded stays one").singleElement().asString().contains("HS511");
    made(request, rename("person", "Maria Smythe", "Maria Weld"));
    assertThat(errors(request)).singleElement().asString().contains("HS511");
  }

  @Test
  void whoHasNoFileGetsOneThatKeepsTheOldNameAndAddress() throws IOException {
    BuildRequest request = new ExampleArchive().with("mentions: [Nell Gwynn]\n").in(folder);

    made(request, rename("person", "Nell Gwynn", "Nell Gwyn"));

    assertThat(text(request, "people/nell-gwyn.md")).isEqualTo("---\nname: Nell Gwyn\naliases: [Nell Gwynn]\nformer-ids: [nell-gwynn]\n---\n");
    assertThat(text(request, ExampleArchive.STORY)).contains("mentions: [Nell Gwyn]\n");
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void aNameThatIsForgottenLeavesNothing() throws IOException {
    BuildRequest request = new ExampleArchive().with("mentions: [Nell Gwynn]\n").text("[[Maria Fitzherbert|She]] wept.\n").in(folder);

    made(request, Change.rename("person", "Maria Fitzherbert", "Maria Smythe", Optional.empty(), true));

    assertThat(String.join("", Trees.bytes(request.content()).values())).doesNotContainIgnoringCase("fitzherbert");
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void thereAndBackAgain() throws IOException {
    BuildRequest request = new ExampleArchive().in(folder);

    made(request, rename("person", "Maria Fitzherbert", "Maria Smythe"));
    made(request, rename("person", "maria-smythe", "Maria Fitzherbert"));

    assertThat(text(request, "people/maria-fitzherbert.md")).contains("name: Maria Fitzherbert\n", "former-ids: [maria-smythe]\n");
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void topicsAndPlacesAreRenamedLikewise() throws IOException {
    BuildRequest request = new ExampleArchive().with("topics: Weddings\nplaces: [Park Street]\n").named("topics/weddings", "Weddings")
        .named("topics/love", "Love", "part-of: weddings\n").named("places/park-street", "Park Street", "slug: park-street\n").in(folder);

    made(request, rename("topic", "Weddings", "Marriages"));
    made(request, rename("place", "Park Street", "Park Lane"));

    assertThat(text(request, ExampleArchive.STORY)).contains("topics: Marriages\nplaces: [Park Lane]\n");
    assertThat(text(request, "topics/love.md")).contains("part-of: marriages\n");
    assertThat(text(request, "places/park-street.md")).as("the slug says the address").contains("slug: park-lane\n", "former-ids: [park-street]\n");
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void aStoryTakesWhatIsMadeOfItsIdAlong() throws IOException {
    String claim = "claims:\n  - {text: \"They are married.\", said-by: unattributed}\nevents:\n  - {title: A wedding, date: 1785-12-15}\n";
    BuildRequest draft = new ExampleArchive().with(claim).in(folder);
    Hearsay.build(draft);
    String made = Pattern.compile("two-carriages-c[0-9a-f]{6}")
        .matcher(String.join("\n", Trees.bytes(folder.resolve("site")).values())).results().findFirst().orElseThrow().group();
    BuildRequest request = new ExampleArchive().with(claim)
        .foxDenies("related: two-carriages\nclaims:\n  - {text: \"They are not.\", said-by: unattributed, contradicts: " + made + "}\n"
            + "events:\n  - {title: A denial, date: 1787, part-of: two-carriages-e1}\n")
        .file("people/george-iv.md", "---\nname: George IV\nrelations:\n  - {spouse: Maria Fitzherbert, sources: [two-carriages]}\n---\nSee [[article:two-carriages]].\n")
        .file("redactions.yml", "redactions:\n  - {target: 'story:two-carriages', action: noindex, date: 2026-01-01}\n").in(folder);
    Hearsay.record(request, Progress.NONE);

    made(request, rename("story", "two-carriages", "a-wedding"));

    assertThat(text(request, "articles/a-wedding.md")).contains("aliases: ['/articles/1785/12/two-carriages/']\n");
    assertThat(text(request, "articles/fox-denies-it.md")).contains("related: a-wedding\n", "contradicts: a-wedding-c", "part-of: a-wedding-e1}");
    assertThat(text(request, "people/george-iv.md")).contains("sources: [a-wedding]", "[[article:a-wedding]]");
    assertThat(text(request, "redactions.yml")).contains("target: 'story:a-wedding'");
    assertThat(text(request, "stories.lock")).contains("a-wedding 2026-11-22 0 ").doesNotContain("two-carriages");
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void whatCannotBeIsRefusedWithTheReason() throws IOException {
    BuildRequest request = new ExampleArchive().named("people/charles-ii", "Charles II", "slug: charlie\n").in(folder);

    assertThat(reasons(request, rename("person", "Maria Fitzherbet", "X"))).containsExactly(
        "there is no person \"Maria Fitzherbet\": did you mean Maria Fitzherbert (maria-fitzherbert)?");
    assertThat(reasons(request, rename("person", "Maria Fitzherbert", "George IV"))).containsExactly(
        "\"George IV\" is the name of another person already: if the two are one, join person \"Maria Fitzherbert\" \"George IV\"");
    assertThat(reasons(request, rename("person", "Maria Fitzherbert", "Charlie"))).containsExactly(
        "the id charlie belongs to Charles II (charlie): give another slug");
    assertThat(reasons(request, Change.rename("person", "Maria Fitzherbert", "Maria", Optional.of("charlie"), false))).containsExactly(
        "the id charlie belongs to Charles II (charlie): give another slug");
    assertThat(reasons(request, rename("person", "Maria Fitzherbert", "!!!"))).singleElement().asString().startsWith("no address can be made of \"!!!\"");
    assertThat(reasons(request, rename("dog", "a", "b"))).containsExactly("there is no renaming of a \"dog\": it is person, topic, place or story");
    assertThat(reasons(request, rename("story", "two-cariages", "x"))).containsExactly(
        "there is no story with the id \"two-cariages\": did you mean two-carriages?");
    assertThat(reasons(request, rename("story", "two-carriages", "Two Carriages"))).singleElement().asString().startsWith("\"Two Carriages\" is no id");
  }

  @Test
  void aFileThatCannotBeReadMayReferToAnything() throws IOException {
    BuildRequest request = new ExampleArchive().file("articles/broken.md", "---\ntitle: x\n---\n").in(folder);

    assertThat(reasons(request, rename("person", "Maria Fitzherbert", "Maria Smythe"))).contains(
        "files with errors may refer to what is to be renamed, so put these right first").first().asString().startsWith("articles/broken.md:1:1: HS202 ");
  }

  @Test
  void aDigestThatWouldNotFindTheNewNameStopsIt() throws IOException {
    BuildRequest plain = new ExampleArchive().with("").named("people/jane-roe", "Jane Roe").in(folder);
    BuildRequest request = plain.with(Optional.of("a key of sixteen or more letters"));
    String digest = new Keyed("a key of sixteen or more letters").target("Jane Roe");
    Files.writeString(request.content().resolve("redactions.yml"), "redactions:\n  - {target: '" + digest + "', action: mask, date: 2026-01-01}\n");

    assertThat(reasons(request, Change.rename("person", "Jane Roe", "Ada Bell", Optional.empty(), true))).singleElement().asString()
        .startsWith("a redaction by digest keeps somebody back who would be shown after this");
    made(request, rename("person", "Jane Roe", "Ada Bell"));
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void peopleTopicsAndPlacesOfTheSampleMayBeRenamed() throws IOException {
    Path content = folder.resolve("content");
    Trees.copy(Path.of("../content"), content, 1);
    BuildRequest request = SampleArchiveTest.request(content, folder.resolve("site"));
    for (String kind : List.of("people", "topics", "places")) {
      List<Path> files = Trees.files(content.resolve(kind)).values().stream().filter(path -> path.toString().endsWith(".md")).toList();
      for (int i = 0; i < 3; i++) {
        String name = Files.readAllLines(files.get(i * files.size() / 3)).stream().filter(line -> line.startsWith("name: ")).findFirst().orElseThrow();
        String word = kind.equals("people") ? "person" : kind.substring(0, kind.length() - 1);
        made(request, rename(word, name.substring(6).replaceAll("^['\"]|['\"]$", ""), "Quentin Quux the " + i + "th"));
      }
    }
    assertThat(Hearsay.check(request).problems()).filteredOn(problem -> problem.severity() != Severity.INFO).isEmpty();
  }

  private static Change rename(String kind, String from, String to) {
    return Change.rename(kind, from, to, Optional.empty(), false);
  }

  static Outcome.Made made(BuildRequest request, Change change) throws IOException {
    Amended done = Hearsay.amend(request, change, false);
    assertThat(done.outcome()).isInstanceOf(Outcome.Made.class);
    return (Outcome.Made) done.outcome();
  }

  static List<String> reasons(BuildRequest request, Change change) throws IOException {
    SortedMap<String, String> before = Trees.bytes(request.content());
    Amended done = Hearsay.amend(request, change, false);
    assertThat(Trees.bytes(request.content())).isEqualTo(before);
    assertThat(done.outcome()).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) done.outcome()).reasons();
  }

  static List<String> errors(BuildRequest request) throws IOException {
    return Hearsay.check(request).problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.at() + " " + problem.code().id() + " " + problem.message()).toList();
  }

  static String text(BuildRequest request, String path) throws IOException {
    return Files.readString(request.content().resolve(path));
  }
}
