package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors should weigh, and what is none of it. */
class LintsTest {

  private static final String HOSPITAL = "claims:\n  - text: She spent a week in hospital.\n    said-by: {anonymous: a friend}\n";

  @TempDir Path folder;

  private List<Problem> lints(ExampleArchive archive) throws IOException {
    return Hearsay.check(archive.in(folder)).problems().stream().filter(LintsTest::isLint).toList();
  }

  private static boolean isLint(Problem problem) {
    return problem.code().id().startsWith("HS8");
  }

  private List<Code> codes(ExampleArchive archive) throws IOException {
    return lints(archive).stream().map(Problem::code).toList();
  }

  private static ExampleArchive jane(String life, String title, String date, String fields) {
    return new ExampleArchive().named("people/jane-roe", "Jane Roe", life)
        .file(ExampleArchive.STORY, ExampleArchive.story(title, date, "people: Jane Roe\n" + fields, "She is away.\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "'';2016-12-26;true",
      "'';1890-01-01;false",
      "'born: 1990\n';1890-01-01;true",
      "'born: 1916-11-23\n';2016-12-26;true",
      "'born: 1916-11-22\n';2016-12-26;false",
      "'born: 1916-06~\n';2016-12-26;true",
      "'born: 1850/\nminor: false\n';2016-12-26;true",
      "'born: 1990\ndied: 2020\n';2016-12-26;false",
      "'died: 1917/..\n';2016-12-26;false",
      "'age-stated: {age: 90, on: 1990}\n';2016-12-26;false",
      "'age-stated: {age: 30, on: 1990}\n';2016-12-26;true"})
  void whoeverMayBeAliveOnTheDayOfTheBuildIsLiving(String life, String date, boolean living) throws IOException {
    assertThat(codes(jane(life, "Jane Roe is said to be away", date, HOSPITAL)).contains(Code.SENSITIVE_CLAIM)).isEqualTo(living);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "    said-by: {person: Jane Roe}\n", "    said-by: {spokesperson: her agent}\n", "    said-by: {document: a petition}\n",
      "    said-by: {anonymous: a friend}\n    kind: denial\n",
      "    said-by: {anonymous: a friend}\n    history: {date: 2017, status: 'false', by: {document: a letter}, evidence: 'https://example.org/a'}\n",
      "    said-by: {anonymous: a friend}\n    repeats: named\n  - text: So it was.\n    id: named\n    said-by: {person: Jane Roe}\n"})
  void aWordThatCanBeAskedOrEvidenceIsEnough(String rest) throws IOException {
    assertThat(codes(jane("", "Jane Roe is said to be away", "2016-12-26", "claims:\n  - text: She spent a week in hospital.\n" + rest))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"    sensitivity: sexual\n", "    kind: allegation\n"})
  void whatTheWordsDoNotTellTheAuthorMay(String rest) throws IOException {
    String claim = "claims:\n  - text: She spent a week away.\n    said-by: {publication: The Evening Murmur}\n";
    assertThat(codes(jane("", "Jane Roe", "2016-12-26", claim))).isEmpty();
    assertThat(codes(jane("", "Jane Roe", "2016-12-26", claim + rest))).containsExactly(Code.SENSITIVE_CLAIM);
  }

  @ParameterizedTest
  @CsvSource({"Jane Roe is away,true", "Is Jane Roe away?,true", "Jane Roe is said to be away,false", "Jane Roe reportedly away,false"})
  void aHeadlineMayRestOnAnonymousClaimsIfItSaysSo(String title, boolean warned) throws IOException {
    String claims = "claims:\n  - {text: She left., said-by: {anonymous: a friend}}\n  - {text: She waved., said-by: {publication: The Murmur}}\n";
    assertThat(codes(jane("", title, "2016-12-26", claims))).isEmpty();
    assertThat(codes(jane("", title, "2016-12-26", "claims: [{text: She left., said-by: {anonymous: a friend}}]\n")))
        .isEqualTo(warned ? List.of(Code.ANONYMOUS_HEADLINE) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"70,3,0", "70,2,0", "59,2,1", "100,0,0"})
  void theShareOfAnonymousClaimsMayReachTheLimit(int limit, int named, int warnings) throws IOException {
    String claims = IntStream.range(0, 3).mapToObj(i -> "  - {text: She left " + i + "., said-by: {anonymous: a friend}}\n").collect(Collectors.joining())
        + IntStream.range(0, named).mapToObj(i -> "  - {text: She came " + i + "., said-by: {person: Jane Roe}}\n").collect(Collectors.joining());
    ExampleArchive archive = jane("", "Jane Roe is said to come and go", "2016-12-26", "claims:\n" + claims)
        .file("site.yml", "title: T\nanonymous.limit: " + limit + "\n");
    assertThat(codes(archive)).hasSize(warnings);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "He met [[Charles James Fox]] there.\n", "# Charles James Fox\n\nHe came.\n", "He saw `Charles James Fox` there.\n", "He saw Charles James Foxe.\n"})
  void aNameThatIsLinkedOrNoNameNeedsNoList(String text) throws IOException {
    assertThat(lints(new ExampleArchive().text(text).named("people/charles-james-fox", "Charles James Fox"))).isEmpty();
  }

  @Test
  void aNameIsListedByMentionsEventsAndClaims() throws IOException {
    for (String fields : List.of(
        "mentions: Charles James Fox\n", "events: {title: It was denied, date: 1785, people: Charles James Fox}\n",
        "claims: {text: It was not so., said-by: {person: Charles James Fox}}\n")) {
      assertThat(lints(new ExampleArchive().named("people/charles-james-fox", "Charles James Fox")
          .story("people: George IV\n" + fields, "Charles James Fox denied it.\n"))).as(fields).isEmpty();
    }
  }

  @Test
  void aNameInATitleOrWithAccentsOrOverTwoLinesIsFoundInItsPlace() throws IOException {
    ExampleArchive archive = new ExampleArchive().named("people/khloe-example", "Khloé Example");
    assertThat(lints(archive.text("It was done.\n\nThen came *Khloe\nExample* again.\n"))).extracting(problem -> problem.at().toString())
        .containsExactly(ExampleArchive.STORY + ":8:12");
    for (String end : List.of("\r", "\r\n")) {
      archive.file(ExampleArchive.STORY, ExampleArchive.story("A wedding", "1785", "people: George IV\n", "Khloé came.\n\nThen came Khloe Example.\n").replace("\n", end));
      assertThat(lints(archive)).extracting(problem -> problem.at().toString()).containsExactly(ExampleArchive.STORY + ":8:11");
    }
    archive.file(ExampleArchive.STORY, ExampleArchive.story("Khloé Example came", "1785", "people: George IV\n", "Khloé Example came.\n"));
    assertThat(lints(archive)).extracting(problem -> problem.at().line()).containsExactly(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "Only Charles knew.;true", "But Charles knew.;true", "'He said \"Charles knew\".';true", "Charles knew.;true", "We saw Charles's hat.;true",
      "Only Charles Smith knew.;false", "Only Mr Charles knew.;false", "Only King Charles knew.;false", "Only Jean-Charles knew.;false",
      "Only Adam Charles knew.;false", "Only Charles of Spain knew.;false", "Only [[charles-ii|Charles]] knew.;false", "Only charles knew.;false"})
  void aFirstNameByItselfIsAmbiguousIfTwoOfTheStoryBearIt(String text, boolean warned) throws IOException {
    ExampleArchive archive = new ExampleArchive().story("people: [Charles II, Charles James Fox]\n", text + "\n")
        .named("people/charles-ii", "Charles II").named("people/charles-james-fox", "Charles James Fox");
    assertThat(codes(archive)).isEqualTo(warned ? List.of(Code.AMBIGUOUS_FIRST_NAME) : List.of());
  }

  @Test
  void ofTwoWhomTheStoryDoesNotListItIsOnlyAnInfoAndOfOneListedNothing() throws IOException {
    ExampleArchive archive = new ExampleArchive().text("Only Charles knew.\n")
        .named("people/charles-ii", "Charles II").named("people/charles-james-fox", "Charles James Fox");
    assertThat(lints(archive)).extracting(problem -> problem.severity().word() + " " + problem.message())
        .containsExactly("info this may be Charles II (charles-ii) or Charles James Fox (charles-james-fox), none of whom the story lists");
    assertThat(lints(archive.text("Charles Smith came. Only Charles knew.\n"))).isEmpty();
    assertThat(lints(archive.story("people: [Charles II, George IV]\n", "Only Charles knew.\n"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1785-12-15,0", "1785-12-16,1", "1785,0", "1786,1", "1786~,0", "1787?,1", "1785/..,0", "1786/..,1", "/1786,0"})
  void anEventIsLateIfNoReadingOfItsDateFits(String date, int warnings) throws IOException {
    assertThat(lints(new ExampleArchive().with("events: {title: The wedding, date: " + date + "}\n"))).hasSize(warnings);
  }

  @Test
  void whoeverWasHeardIsNotOneSided() throws IOException {
    ExampleArchive archive = LintExamples.of(Code.ONE_SIDED);
    assertThat(codes(archive)).containsExactly(Code.ONE_SIDED);
    assertThat(codes(archive.file("articles/jane.md",
        ExampleArchive.story("Jane Roe speaks", "2017", "people: Jane Roe\nclaims: {text: I was not away., said-by: {person: Jane Roe}}\n", "")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Code.class, names = {"UNATTRIBUTED_CLAIM", "SENSITIVE_CLAIM", "ANONYMOUS_HEADLINE", "MOSTLY_ANONYMOUS", "UNLISTED_PERSON",
      "AMBIGUOUS_FIRST_NAME", "EVENT_AFTER_STORY", "ONE_SIDED"})
  void eachCanBeLetStandUntilADayAlsoInABuildThatRemembers(Code code) throws IOException {
    BuildRequest request = LintExamples.of(code).in(folder);
    BuildReport first = Hearsay.build(request);
    Problem lint = first.problems().stream().filter(problem -> problem.code() == code).findFirst().orElseThrow();
    Path file = request.content().resolve(lint.at().file());
    Files.writeString(file, Files.readString(file).replaceFirst("\n---\n", "\nallow: {code: " + code.id() + ", reason: so be it, until: 2026-11-22}\n---\n"));
    assertThat(Hearsay.build(request).problems()).noneMatch(problem -> problem.code() == code || problem.code().id().startsWith("HS2"));
    BuildRequest tomorrow =
        new BuildRequest(request.content(), request.output(), request.templates(), request.theme(), new TreeMap<>(Map.of("now", "2026-11-23")), Instant.EPOCH);
    assertThat(Hearsay.build(tomorrow).problems()).extracting(Problem::code).contains(code, Code.WAIVER_RUN_OUT);
  }

  @Test
  void aBuildThatRemembersGivesTheSameLintsAfterAnEditElsewhere() throws IOException {
    BuildRequest request = LintExamples.of(Code.AMBIGUOUS_FIRST_NAME).in(folder);
    List<Problem> before = Hearsay.build(request).problems().stream().filter(LintsTest::isLint).toList();
    Files.writeString(request.content().resolve("people/george-iv.md"), "---\nname: George IV\ndescription: A prince\n---\n");
    assertThat(Hearsay.build(request).problems().stream().filter(LintsTest::isLint)).isEqualTo(before).hasSize(1);
    Files.writeString(request.content().resolve("people/charles-james-fox.md"), "---\nname: Charles James Fox\nshort: Charles\n---\n");
    assertThat(Hearsay.build(request).problems()).noneMatch(LintsTest::isLint);
  }
}
