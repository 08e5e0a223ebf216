package io.github.hearsay.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minors, people whose profile is limited or private, and redactions that cannot be carried out. */
class AloneTest {

  @TempDir Path folder;

  private LeakArchive archive;

  @BeforeEach
  void write() throws IOException {
    archive = new LeakArchive(folder)
        .write("site.yml", "title: Murmur\nurl: https://example.org/\n")
        .write("people/ada-bell.md", "---\nname: Ada Bell\nrelations:\n  - {child: Tim Bell}\n---\n")
        .write("people/tim-bell.md", "---\nname: Tim Bell\nborn: 2015-04-01\nshort: Tim\nrelations:\n  - {parent: ada-bell}\n---\nOf Tim Bell.\n")
        .write("people/eva-bell.md", "---\nname: Eva Bell\nminor: true\nrelations:\n  - {parent: Ada Bell}\n  - {sibling: Tim Bell}\n---\n")
        .write("articles/one.md", "---\ntitle: A walk\ndate: 2020-05-06\npeople: [Ada Bell, Tim Bell, eva-bell]\nmentions: []\n"
            + "events:\n  - {title: A walk, date: 2020-05-05, people: [Tim Bell, Ada Bell], roles: {Tim Bell: witness}}\n---\nAda Bell walked.\n");
  }

  private BuildReport build() throws IOException {
    return Hearsay.build(
        new BuildRequest(
            archive.content(), folder.resolve("site"), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-11-22")), Instant.EPOCH));
  }

  private static List<Problem> errors(BuildReport report) {
    return report.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }

  private Problem only(Code code) throws IOException {
    List<Problem> found = build().problems().stream().filter(problem -> problem.code() == code).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private String all() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        all.append(folder.resolve("site").relativize(file)).append('\n').append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path).resolve("index.html"));
  }

  @Test
  void childrenHaveNoTraceAndAreCounted() throws IOException {
    assertThat(errors(build())).isEmpty();
    assertThat(all()).doesNotContainIgnoringCase("tim-bell").doesNotContain("Tim Bell", "Eva", "eva-bell", "2015");
    assertThat(page("people/ada-bell")).contains("2, not named here");
  }

  @ParameterizedTest
  @CsvSource({
    "born: 2008-11-22, false", "born: 2008-11-23, true", "born: 2008, true", "born: 2007, false", "born: 2007~, true", "born: 200X, true",
    "born: 199X, false", "born: 2006/, true", "age-stated: {age: 15; on: 2024}, true", "age-stated: {age: 15; on: 2022}, false",
    "minor: true, true", "'minor: false\nborn: 2020', false", "born: 1785, false"
  })
  void whoMayBeAMinorIsOne(String field, boolean isMinor) throws IOException {
    archive.write("people/tim-bell.md", "---\nname: Tim Bell\n" + field.replace(';', ',') + "\n---\n");
    assertThat(errors(build())).isEmpty();
    assertThat(Files.exists(folder.resolve("site/people/tim-bell"))).isEqualTo(!isMinor);
  }

  @Test
  void aTextThatNamesAMinorIsAnErrorAtTheName() throws IOException {
    archive.write("articles/two.md", "---\ntitle: Again\ndate: 2020-05-06\npeople: [Ada Bell, Tim Bell]\n---\nWith her went *Tim* Bell.\n\nLater Tim slept.\n");
    List<Problem> problems = errors(build());
    assertThat(problems).extracting(problem -> problem.at().toString()).containsExactly("articles/two.md:6:16", "articles/two.md:8:7");
    assertThat(problems.get(0).code()).isEqualTo(Code.MINOR_NAMED);
    assertThat(problems.get(0).at().length()).isEqualTo(9);
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void soIsATitleOrTheTextOfAClaim() throws IOException {
    archive.write("articles/two.md", "---\ntitle: Tim Bell\ndate: 2020-05-06\npeople: Ada Bell\nclaims:\n"
        + "  - {text: \"Tim Bell ran\", said-by: unattributed}\n---\n");
    assertThat(errors(build())).extracting(problem -> problem.at().toString())
        .containsExactly("articles/two.md:2:8", "articles/two.md:6:13");
  }

  @Test
  void aSlipInAMinorsNameMakesNobodyNew() throws IOException {
    archive.write("articles/two.md", "---\ntitle: Again\ndate: 2020-05-06\npeople: [Ada Bell, Tim Bel]\n---\n");
    assertThat(errors(build())).extracting(Problem::code).containsExactly(Code.UNKNOWN_PERSON);
  }

  @Test
  void aPrivatePersonHasNoPageAndALimitedOneNoBirthday() throws IOException {
    archive.write("people/tim-bell.md", "---\nname: Tim Bell\nborn: 1975-04-01\nprofile: private\n---\n")
        .write("people/ada-bell.md", "---\nname: Ada Bell\nborn: 1944-03-02\nprofile: limited\nrelations:\n  - {friend: Tim Bell}\n---\n")
        .write("articles/one.md", "---\ntitle: A walk\ndate: 2020-05-06\npeople: [Ada Bell, Tim Bell]\n---\nTim Bell walked with [[Tim Bell]] and Ada Bell.\n");
    assertThat(errors(build())).isEmpty();
    assertThat(folder.resolve("site/people/tim-bell")).doesNotExist();
    assertThat(page("people/ada-bell")).contains("noindex").doesNotContain("1944");
    assertThat(folder.resolve("site/people/ada-bell/feed.xml")).doesNotExist();
    assertThat(Files.readString(folder.resolve("site/sitemap.xml"))).doesNotContain("ada-bell");
    assertThat(page("articles/2020/05/one")).contains("Tim Bell walked with Tim Bell");
  }

  @Test
  void furtherPagesAboutALimitedPersonAreListedNoMoreThanTheirOwn() throws IOException {
    StringBuilder claims = new StringBuilder("claims:\n");
    for (int i = 1; i <= 20; i++) {
      claims.append("  - {text: She said so for the ").append(i).append("th time, said-by: unattributed, about: [Ada Bell]}\n");
    }
    StringBuilder events = new StringBuilder("events:\n");
    for (int i = 1; i <= 201; i++) {
      events.append("  - {title: Walk number ").append(i).append(", date: 2019-05-0").append(i % 9 + 1).append("}\n");
    }
    archive.write("articles/one.md", "---\ntitle: A walk\ndate: 2020-05-06\npeople: [Ada Bell]\n" + claims + events + "---\nShe walked.\n");
    assertThat(errors(build())).isEmpty();
    assertThat(Files.readString(folder.resolve("site/sitemap.xml"))).contains("ada-bell/", "ada-bell/claims/", "ada-bell/timeline/2010s/");
    assertThat(folder.resolve("site/people/ada-bell/calendar.ics")).exists();
    archive.write("people/ada-bell.md", "---\nname: Ada Bell\nprofile: limited\n---\n");
    assertThat(errors(build())).isEmpty();
    assertThat(Files.readString(folder.resolve("site/sitemap.xml"))).doesNotContain("ada-bell");
    assertThat(page("people/ada-bell")).contains("noindex");
    assertThat(page("people/ada-bell/claims")).contains("noindex");
    assertThat(page("people/ada-bell/timeline")).contains("noindex");
    assertThat(page("people/ada-bell/timeline/2010s")).contains("noindex");
    assertThat(folder.resolve("site/people/ada-bell/calendar.ics")).doesNotExist();
  }

  private void redact(String lines) throws IOException {
    archive.write("redactions.yml", "redactions:\n" + lines);
  }

  @Test
  void aStoryOrClaimCanBeWithheld() throws IOException {
    archive.write("articles/two.md", "---\ntitle: Again\ndate: 2020-05-06\npeople: Ada Bell\nclaims:\n  - {text: She sang a song, said-by: unattributed, id: sang}\n"
        + "  - {text: She danced, said-by: unattributed, repeats: sang}\n---\nSee [there](article:one).\n");
    redact("  - {target: 'story:one', action: withhold, date: 2026-11-01}\n  - {target: 'claim:sang', action: withhold, date: 2026-11-01}\n"
        + "  - {target: 'story:two', action: noindex, date: 2026-11-01}\n");
    BuildReport report = build();
    assertThat(errors(report)).isEmpty();
    assertThat(report.heldBack()).extracting(BuildReport.HeldBack::reason).containsExactly("is withheld by a redaction");
    assertThat(page("articles/2020/05/one")).contains("This story has been withdrawn").doesNotContain("walk");
    assertThat(page("articles/2020/05/two")).contains("noindex").contains("danced").doesNotContain("href=\"../one");
    assertThat(all()).doesNotContain("sang a song");
  }

  @Test
  void aWithheldStoryLeavesAPageThatSaysSoAndNothingElse() throws IOException {
    archive.write("articles/one.md", "---\ntitle: The great secret\ndate: 2020-05-06\npeople: Ada Bell\nsummary: Whispered\naliases: /old/one/\n---\nAda Bell hid it.\n")
        .write("articles/two.md", "---\ntitle: Again\ndate: 2020-05-07\npeople: Ada Bell\n---\n")
        .write("articles/three.md", "---\ntitle: A draft\ndate: 2020-05-08\npeople: Ada Bell\ndraft: true\n---\n");
    redact("  - {target: ['story:one', 'story:three'], action: withhold, date: 2026-11-01}\n");
    assertThat(errors(build())).isEmpty();
    assertThat(page("articles/2020/05/one")).contains("<meta name=\"robots\" content=\"noindex\">", "The editors decided")
        .doesNotContain("secret", "Ada Bell", "Whispered", "canonical");
    assertThat(page("old/one")).contains("articles/2020/05/one/index.html", "noindex");
    assertThat(all().replace("articles/2020/05/one", "").replace("old/one", "")).doesNotContain("great secret", "Whispered", "hid it");
    assertThat(Files.readString(folder.resolve("site/sitemap.xml"))).contains("05/two").doesNotContain("05/one");
    assertThat(Files.readString(folder.resolve("site/feed.xml"))).doesNotContain("05/one");
    assertThat(folder.resolve("site/articles/2020/05/three")).doesNotExist();
    redact("  - {target: 'story:one', action: remove, date: 2026-11-01}\n");
    assertThat(errors(build())).isEmpty();
    assertThat(folder.resolve("site/articles/2020/05/one")).doesNotExist();
    assertThat(folder.resolve("site/old")).doesNotExist();
  }

  @Test
  void theAddressOfAWithheldStoryThatHasANameInItIsNotTold() throws IOException {
    archive.write("articles/one.md", "---\ntitle: Ada Bell's walk\nslug: ada-bells-walk\ndate: 2020-05-06\npeople: [Ada Bell]\n---\n")
        .write("articles/two.md", "---\ntitle: Again\ndate: 2020-05-07\ntopics: Walks\n---\n");
    redact("  - {target: 'story:ada-bells-walk', action: withhold, date: 2026-11-01}\n  - {target: Ada Bell, action: mask, date: 2026-11-01}\n");
    assertThat(errors(build())).isEmpty();
    assertThat(folder.resolve("site/articles/2020/05")).isDirectoryNotContaining(file -> !file.endsWith("two"));
  }

  @Test
  void ofAPrivatePlaceOnlyWhatIsAroundItIsShown() throws IOException {
    archive.write("places/ulm.md", "---\nname: Ulm\naliases: [the town]\n---\n")
        .write("places/home.md", "---\nname: 7 Mill Lane\naliases: [The Bells']\nformer-ids: [mill-lane]\nwithin: Ulm\nprivate: true\nlatitude: 48.4\nlongitude: 9.98\n---\nBehind the mill.\n")
        .write("places/attic.md", "---\nname: The attic\nwithin: home\nprivate: true\n---\n")
        .write("places/hut.md", "---\nname: The hut\nprivate: true\n---\n")
        .write("places/gate.md", "---\nname: The gate\nwithin: mill-lane\n---\n")
        .write("articles/one.md", "---\ntitle: A walk\ndate: 2020-05-06\npeople: [Ada Bell]\nplaces: [The town, 7 Mill Lane, attic, the hut, gate]\nevents:\n"
            + "  - {title: A walk, date: 2020-05-05, place: The Bells'}\n  - {title: A rest, date: 2020-05-05, place: the hut}\n---\n"
            + "From [home](place:home) to [her attic](../places/attic.md) and [a hut](place:hut).\n");
    BuildReport report = build();
    assertThat(report.problems()).filteredOn(problem -> problem.severity() != Severity.INFO).isEmpty();
    assertThat(folder.resolve("site/places")).isDirectoryContaining(file -> file.endsWith("ulm"))
        .isDirectoryNotContaining(file -> file.toString().matches(".*(home|attic|hut|mill-lane)"));
    assertThat(all()).doesNotContain("Mill Lane", "The Bells", "48.4", "Behind the mill", "The attic", "The hut");
    assertThat(page("articles/2020/05/one")).contains(">home</a>", ">her attic</a>", "and a hut.").contains("places/ulm/index.html");
    assertThat(page("places/ulm")).contains("A walk").doesNotContain("A rest");
    assertThat(page("places/gate")).contains("../ulm/index.html").doesNotContain("places/home", "Mill Lane");
  }

  @Test
  void wordsMayStandForAMinorWhomOldTextsName() throws IOException {
    archive.write("articles/two.md", "---\ntitle: Tim Bell's walk\ndate: 2020-05-06\npeople: [Ada Bell, Tim Bell]\n---\nTim slept.\n");
    redact("  - {target: Tim Bell, action: mask, as: a child, date: 2026-11-01}\n");
    assertThat(errors(build())).isEmpty();
    assertThat(page("articles/2020/05/two")).contains("a child slept", "a child&#39;s walk").doesNotContain("Tim ", "Tim&#39;");
    redact("  - {target: Tim Bell, action: pseudonymise, as: Tom, date: 2026-11-01}\n");
    assertThat(only(Code.BAD_REDACTION).hint()).contains("mask");
  }

  @Test
  void aPersonCanBeKeptOutOfSearchEngines() throws IOException {
    redact("  - {target: Ada Bell, action: noindex, date: 2026-11-01}\n");
    assertThat(errors(build())).isEmpty();
    assertThat(page("people/ada-bell")).contains("noindex");
  }

  @Test
  void aFileOutsideTheArchiveCountsAsWell() throws IOException {
    Files.writeString(folder.resolve("private.yml"), "redactions:\n  - {target: Ada Bell, action: mask, date: 2026-11-01}\n");
    archive.write("site.yml", "title: Murmur\nredactions: ../private.yml\n");
    assertThat(errors(build())).isEmpty();
    assertThat(all()).doesNotContain("Ada Bell");
    Files.writeString(folder.resolve("private.yml"), "redactions: []\n");
    assertThat(errors(build())).isEmpty();
    assertThat(all()).contains("Ada Bell");
  }

  @Test
  void aNameThatSomebodyElseBearsCannotBeKeptOut() throws IOException {
    archive.write("people/tim-two.md", "---\nname: Tim Bell\ndisambiguation: the elder\nborn: 1950\n---\n")
        .write("people/tim-bell.md", "---\nname: Tim Bell\ndisambiguation: a boy\nborn: 2015\n---\n");
    assertThat(only(Code.SHARED_NAME).message()).contains("tim-two");
  }

  @Test
  void severalNamesOfOnePersonAreOneDecision() throws IOException {
    archive.write("people/jane-roe.md", "---\nname: Jane Roe\naliases: [J. Roe]\n---\n")
        .write("articles/two.md", "---\ntitle: A walk\ndate: 2020-05-06\npeople: [Ada Bell, Jane Roe]\n---\nJ. Roe slept.\n");
    redact("  - {target: [Jane Roe, J. Roe], action: mask, as: a friend, date: 2026-11-01}\n");
    assertThat(errors(build())).isEmpty();
    assertThat(page("articles/2020/05/two")).contains("a friend slept").doesNotContain("Roe");
    redact("  - {target: Jane Roe, action: mask, date: 2026-11-01}\n  - {target: J. Roe, action: remove, date: 2026-11-01}\n");
    assertThat(only(Code.BAD_REDACTION).message()).isEqualTo("this person is kept back by another decision already");
  }

  @Test
  void whatARedactionCannotDoIsSaidWhereItIsWritten() throws IOException {
    redact("  - {target: 'story:won', action: withhold, date: 2026-11-01}\n");
    assertThat(only(Code.UNKNOWN_TARGET).hint()).contains("story:one");
    redact("  - {target: Nobody Known, action: mask, date: 2026-11-01}\n");
    assertThat(only(Code.IDLE_REDACTION).at().toString()).isEqualTo("redactions.yml:2:14");
    redact("  - {target: Ada Bell, action: withhold, date: 2026-11-01}\n");
    assertThat(only(Code.BAD_REDACTION).message()).isEqualTo("\"withhold\" cannot be done to this");
    redact("  - {target: Ada Bell, action: pseudonymise, date: 2026-11-01}\n");
    assertThat(only(Code.BAD_REDACTION).hint()).contains("as: a relative");
    redact("  - {target: Ada Bell, action: mask, date: 2025-11-01, review: 2026-11-01}\n");
    assertThat(only(Code.REVIEW_DUE).message()).contains("2026-11-01");
    redact("  - {target: Ada Bell, action: hide, date: 2025-11-01}\n");
    assertThat(only(Code.UNKNOWN_WORD).hint()).contains("mask");
  }
}
