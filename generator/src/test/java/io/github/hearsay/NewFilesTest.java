package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.author.NewFile;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewFilesTest {

  private static final Map<String, String> STORY = Map.of("title", "Fox: \"I deny it\"", "people", "george iv, Fox", "date", "1787-04-30", "draft", "false");

  @TempDir private Path folder;

  @Test
  void anArticleLiesAtItsPlaceUnderTheNameTheReaderWouldGiveIt() throws IOException {
    BuildRequest request = new ExampleArchive().named("people/charles-james-fox", "Charles James Fox", "aliases: Fox\n").in(folder);

    Outcome.Made made = made(Hearsay.create(request, NewFile.of("article", STORY)));

    assertThat(made.files()).containsExactly(request.content().resolve("articles/fox-i-deny-it.md"));
    assertThat(Files.readAllLines(made.files().get(0)))
        .contains(
            "title: 'Fox: \"I deny it\"'", "date: 1787-04-30", "people: [George IV, Charles James Fox]", "draft: false",
            "#summary: Two witnesses saw the carriages; nobody will say who was married.");
    assertThat(made.notes()).isEmpty();
    assertThat(check(request).problems()).isEmpty();
    assertThat(check(request).stories().published()).isEqualTo(2);
  }

  @Test
  void anArticleOfWhichLittleIsSaidIsADraftOfToday() throws IOException {
    BuildRequest request = new ExampleArchive().without(ExampleArchive.STORY).in(folder);

    Outcome.Made made = made(Hearsay.create(request, NewFile.of("article", Map.of("title", "A ring", "topic", "Marriages"))));

    assertThat(made.files()).containsExactly(request.content().resolve("articles/2026/a-ring.md"));
    assertThat(Files.readString(made.files().get(0))).contains("\ndate: 2026-11-22\n", "\ntopics: [Marriages]\n", "\ndraft: true\n");
    assertThat(made.notes())
        .containsExactly(
            "the topic \"Marriages\" is new: a page of that name will be made. To say more on it: new topic -Dname=\"Marriages\"",
            "it is a draft: take out the line draft: true when the story shall come out");
    assertThat(check(request).problems()).isEmpty();
    assertThat(check(request).stories().heldBack()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"article,title", "person,name", "topic,name", "place,name"})
  void everyFieldOfAFormIsOneThatTheReaderTakes(String kind, String naming) throws IOException {
    BuildRequest request = new ExampleArchive()
        .named("people/charles-ii", "Charles II").named("places/london", "London").named("topics/love", "Love").in(folder);
    Map<String, String> fields = new TreeMap<>(Map.of(naming, "Something else"));
    if (kind.equals("article")) {
      fields.putAll(Map.of("people", "Maria Fitzherbert", "date", "1786", "draft", "false"));
    }
    Path file = made(Hearsay.create(request, NewFile.of(kind, fields))).files().get(0);
    String unused = Files.readString(file);
    assertThat(check(request).errors()).as(check(request).toString()).isZero();

    String used = unused.replaceAll("(?m)^#(?=[a-z]|  )", "");
    assertThat(used.lines().filter(line -> line.startsWith("people:")).count()).isLessThan(2);
    Files.writeString(file, used);

    BuildReport report = check(request);
    assertThat(used).isNotEqualTo(unused);
    assertThat(report.errors()).as(report.problems().toString()).isZero();
    // A form shows every way to say who said something, the anonymous one too: that editors should weigh it is as it should be.
    assertThat(report.problems()).filteredOn(problem -> problem.severity() == Severity.WARNING)
        .extracting(problem -> problem.code().id()).allMatch(code -> code.startsWith("HS8"));
  }

  @Test
  void namesAreResolvedAndThoseThatWillNotDoAreAllTold() throws IOException {
    BuildRequest request = new ExampleArchive()
        .named("people/mary-robinson", "Mary Robinson", "disambiguation: actress\n")
        .named("people/mary-robinson-of-buttermere", "Mary Robinson", "disambiguation: innkeeper's daughter\n")
        .in(folder);

    Outcome outcome = Hearsay.create(
        request, NewFile.of("article", Map.of("title", "x", "people", "Maria Fitzherbet, mary-robinson, Mary Robinson, no-such-id", "date", "soon")));

    assertThat(((Outcome.Refused) outcome).reasons())
        .containsExactly(
            "unknown person \"Maria Fitzherbet\": did you mean Maria Fitzherbert (maria-fitzherbert)? If not, make a file first: new person"
                + " -Dname=\"Maria Fitzherbet\"",
            "\"Mary Robinson\" may be Mary Robinson (mary-robinson) or Mary Robinson (mary-robinson-of-buttermere): write the id of the one you mean",
            "there is no person with the id \"no-such-id\": write the name as it shall be shown",
            "date is not a date: a date starts with a year of four digits: write a date such as 2016-10-03, 2016-10, 2016 or 178X");
    assertThat(request.content().resolve("articles/x.md")).doesNotExist();
  }

  @Test
  void aNameThatOnlyStoriesKnowIsNotNew() throws IOException {
    BuildRequest request = new ExampleArchive().story("people: [George IV, Horace Walpole]\n", ExampleArchive.TEXT).in(folder);

    Outcome near = Hearsay.create(request, NewFile.of("article", Map.of("title", "x", "people", "Horace Walpol")));
    Outcome.Made file = made(Hearsay.create(request, NewFile.of("person", Map.of("name", "Horace Walpole", "aliases", "Horry; Walpole, Horace"))));

    assertThat(((Outcome.Refused) near).reasons()).singleElement().asString().contains("did you mean Horace Walpole (horace-walpole)?");
    assertThat(file.files()).containsExactly(request.content().resolve("people/horace-walpole.md"));
    assertThat(Files.readString(file.files().get(0))).contains("\naliases: [Horry, 'Walpole, Horace']\n");
    assertThat(check(request).problems()).isEmpty();
  }

  @Test
  void whereNewPeopleAreForbiddenTheirFileComesFirst() throws IOException {
    BuildRequest request = new ExampleArchive().file("site.yml", "title: The Daily Murmur\npeople.new: error\n").in(folder);

    assertThat(refused(request, "article", Map.of("title", "x", "people", "Moll Davis")))
        .isEqualTo("there is no file for the person \"Moll Davis\", and people.new forbids that: make one first: new person -Dname=\"Moll Davis\"");
  }

  @Test
  void nothingIsOverwrittenWhereverTheOtherLies() throws IOException {
    BuildRequest request = new ExampleArchive().file("articles/deep/down/a-ring.md", "---\nnot: a story\n---\n").in(folder);
    String before = Files.readString(request.content().resolve(ExampleArchive.STORY));

    assertThat(refused(request, "article", Map.of("title", "Two carriages", "topic", "Love", "folder", "love")))
        .isEqualTo("there is articles/two-carriages.md with the id two-carriages already: it is left as it is. If you mean another article, give"
            + " -Dslug=two-carriages-2");
    assertThat(refused(request, "article", Map.of("title", "A ring", "topic", "Love"))).startsWith("there is articles/deep/down/a-ring.md with the id a-ring");
    assertThat(refused(request, "person", Map.of("name", "Somebody", "slug", "george-iv"))).startsWith("there is people/george-iv.md with the id");
    assertThat(Files.readString(request.content().resolve(ExampleArchive.STORY))).isEqualTo(before);
  }

  @Test
  void aFileThatNothingReadsIsNotOverwrittenEither() throws IOException {
    BuildRequest request = new ExampleArchive().in(folder);
    Path file = Files.createDirectories(request.content().resolve("articles/1786")).resolve("a-ring.md");
    Files.createSymbolicLink(file, Path.of("nowhere.md"));

    Map<String, String> ring = Map.of("title", "A ring", "topic", "Love", "folder", "1786");
    assertThat(refused(request, "article", ring)).startsWith("there is a file articles/1786/a-ring.md already: it is left as it is.");
    assertThat(Files.isSymbolicLink(file)).isTrue();
  }

  @Test
  void somebodyOfTheSameNameIsToldApart() throws IOException {
    BuildRequest request = new ExampleArchive().in(folder);

    assertThat(refused(request, "person", Map.of("name", "george IV")))
        .startsWith("\"george IV\" means George IV (george-iv) already: if this is somebody else of that name");
    Outcome.Made made = made(Hearsay.create(request, NewFile.of("person", Map.of("name", "George IV", "disambiguation", "horse"))));

    assertThat(made.files()).containsExactly(request.content().resolve("people/george-iv-horse.md"));
    assertThat(made.notes()).singleElement().asString().contains("stories must name both by their ids");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "poem | title=x | there is no kind of file called \"poem\": it is article, person, topic, place or page",
    "article | titel=x | no titel can be given for a new article: did you mean title?",
    "person | aliases=x | the new person needs a name: -Dname=\"...\"",
    "article | title=x | the new article is about nobody and nothing: say whom, -Dpeople=\"...\", or what, -Dtopics=\"...\"",
    "topic | name=!!! | no address can be made of \"!!!\": give -Dslug= with lower-case letters, digits and single hyphens",
    "topic | name=Readme of scandal | a file whose name begins with readme is no topic: give another -Dslug=",
    "article | title=x;topic=Love;folder=../x | the folder cannot be \"../x\": it is one below articles/, such as 1785 or marriages/royal",
    "place | name=Bath;kind=spa | kind does not know the word \"spa\": the words are country",
  })
  void whatCannotBeMadeIsRefusedInWords(String kind, String fields, String reason) throws IOException {
    BuildRequest request = new ExampleArchive().in(folder);
    Map<String, String> given = new TreeMap<>();
    for (String field : fields.split(";")) {
      given.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
    }

    assertThat(refused(request, kind, given)).startsWith(reason);
  }

  @Test
  void whereThereIsNoArchiveNoneIsBegun() throws IOException {
    BuildRequest request = new ExampleArchive().without("site.yml").in(folder);

    assertThat(refused(request, "topic", Map.of("name", "Love"))).startsWith("there is no site.yml in ");
  }

  private static Outcome.Made made(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Made.class);
    return (Outcome.Made) outcome;
  }

  private static String refused(BuildRequest request, String kind, Map<String, String> fields) throws IOException {
    Outcome outcome = Hearsay.create(request, NewFile.of(kind, fields));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).reasons().get(0);
  }

  /** What is wrong, but for the news that a name has no file. */
  private static BuildReport check(BuildRequest request) throws IOException {
    BuildReport report = Hearsay.check(request);
    return new BuildReport(
        report.stories(), report.entities(), report.pages(), report.heldBack(),
        report.problems().stream().filter(problem -> !problem.code().id().matches("HS11[123]")).toList(), report.strict());
  }
}
