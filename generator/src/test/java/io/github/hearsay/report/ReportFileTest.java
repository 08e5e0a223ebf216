package io.github.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs are told. */
class ReportFileTest {

  private static final Problem UNKNOWN =
      Problem.of(Code.UNKNOWN_PERSON, Location.at("articles/Ring & Möbel, 100%: a.md", 3, 29, 15), "unknown person \"Marie Antoinete\"", "did you mean\nher?");
  private static final Problem STRAY = Problem.of(Code.STRAY_FILE, Location.file("articles/x.txt"), "nothing reads it", "");
  private static final Problem TEMPLATE = Problem.of(Code.TEMPLATE_ERROR, Location.at("templates/person.ftlh", 2, 0, 0), "no such thing", "");
  private static final Problem NEW = Problem.of(Code.NEW_PERSON, Location.at("articles/b.md", 1, 2, 0), "no file for the person", "");

  @TempDir private Path base;
  private SourceFiles files;

  @BeforeEach
  void writeTheFilesThatAreWrong() throws IOException {
    files = new SourceFiles(base, base.resolve("content"), Optional.of(base.resolve("mine")), Optional.empty());
    Path story = files.content().resolve(UNKNOWN.at().file());
    Files.createDirectories(story.getParent());
    Files.writeString(story, "---\ntitle: x\npeople: [Cardinal de Rohan, Marie Antoinete]\n");
  }

  @Test
  void jsonTellsAll() throws IOException {
    JsonObject report = JsonParser.parseString(written("json")).getAsJsonObject();

    assertThat(report.get("failed").getAsBoolean()).isTrue();
    assertThat(report.get("errors").getAsInt()).isEqualTo(2);
    assertThat(report.get("warnings").getAsInt()).isEqualTo(1);
    assertThat(report.getAsJsonObject("stories")).hasToString("{\"read\":2,\"published\":0,\"heldBack\":1,\"failed\":1}");
    assertThat(report.getAsJsonObject("known")).hasToString("{\"people\":3,\"peopleWithoutFile\":1,\"topics\":2,\"places\":1,\"plainPages\":2}");
    assertThat(report.getAsJsonArray("heldBack")).hasToString("[{\"file\":\"content/articles/later.md\",\"reason\":\"is a draft\"}]");
    JsonArray problems = report.getAsJsonArray("problems");
    assertThat(problems).hasSize(4);
    assertThat(problems.get(0).getAsJsonObject().asMap().toString())
        .isEqualTo(
            "{code=\"HS102\", severity=\"error\", title=\"a name is near to a known person's, but not it\","
                + " help=\"https://github.com/hearsay/hearsay/blob/main/docs/problems/HS102.md\","
                + " file=\"content/articles/Ring & Möbel, 100%: a.md\", line=3, column=29, length=15,"
                + " message=\"unknown person \\\"Marie Antoinete\\\"\", hint=\"did you mean\\nher?\","
                + " excerpt=\"people: [Cardinal de Rohan, Marie Antoinete]\"}");
    assertThat(problems.get(1).getAsJsonObject().has("line")).isFalse();
    assertThat(problems.get(2).getAsJsonObject().get("file").getAsString()).isEqualTo("mine/person.ftlh");
  }

  /** The properties that the schema of SARIF 2.1.0 requires, and the rules that it states besides. */
  @Test
  void sarifHasWhatItsSchemaAsksFor() throws IOException {
    JsonObject log = JsonParser.parseString(written("sarif")).getAsJsonObject();

    assertThat(log.keySet()).containsExactly("$schema", "version", "runs");
    assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
    JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertThat(driver.get("name").getAsString()).isEqualTo("Hearsay");
    JsonArray rules = driver.getAsJsonArray("rules");
    assertThat(rules).hasSize(Code.values().length);
    for (JsonElement rule : rules) {
      String id = rule.getAsJsonObject().get("id").getAsString();
      assertThat(URI.create(rule.getAsJsonObject().get("helpUri").getAsString())).hasPath("/hearsay/hearsay/blob/main/docs/problems/" + id + ".md");
      assertThat(Path.of("..", "docs", "problems", id + ".md")).exists();
      assertThat(rule.getAsJsonObject().get("name").getAsString()).matches("([A-Z][a-z0-9]*)+");
    }
    for (JsonElement element : run.getAsJsonArray("results")) {
      JsonObject result = element.getAsJsonObject();
      assertThat(result.get("ruleId")).isEqualTo(rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id"));
      assertThat(Set.of("error", "warning", "note")).contains(result.get("level").getAsString());
      assertThat(result.getAsJsonObject("message").get("text").getAsString()).isNotBlank();
      JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
      assertThat(URI.create(place.getAsJsonObject("artifactLocation").get("uri").getAsString()).isAbsolute()).isFalse();
      if (place.has("region")) {
        place.getAsJsonObject("region").asMap().forEach((key, value) -> {
          assertThat(Set.of("startLine", "startColumn", "endColumn", "snippet")).contains(key);
          assertThat(key.equals("snippet") || value.getAsInt() > 0).isTrue();
        });
      }
    }
  }

  @Test
  void sarifPointsToTheWordsThatAreWrong() throws IOException {
    JsonArray results =
        JsonParser.parseString(written("sarif")).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");

    assertThat(results.get(0).getAsJsonObject().getAsJsonArray("locations"))
        .hasToString(
            "[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"content/articles/Ring%20&%20M%C3%B6bel,%20100%25:%20a.md\"},"
                + "\"region\":{\"startLine\":3,\"startColumn\":29,\"endColumn\":44,"
                + "\"snippet\":{\"text\":\"people: [Cardinal de Rohan, Marie Antoinete]\"}}}}]");
    assertThat(results.get(1).getAsJsonObject().getAsJsonArray("locations"))
        .hasToString("[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"content/articles/x.txt\"}}}]");
    assertThat(results.get(3).getAsJsonObject().get("level").getAsString()).isEqualTo("note");
  }

  @Test
  void textIsWhatTheScreenShows() throws IOException {
    assertThat(written("text"))
        .startsWith("articles/Ring & Möbel, 100%: a.md:3:29: error HS102 unknown person \"Marie Antoinete\"\n  people: [Cardinal")
        .endsWith("  templates/person.ftlh:2 HS601 no such thing\n");
  }

  @Test
  void annotationsNameErrorsThenWarningsAndEscapeWhatEndsThem() {
    assertThat(Annotations.of(report(), files))
        .containsExactly(
            "::error file=content/articles/Ring & Möbel%2C 100%25%3A a.md,line=3,col=29,endColumn=44,title=HS102 a name is near to a known person's%2C but"
                + " not it::unknown person \"Marie Antoinete\"%0Adid you mean%0Aher?",
            "::error file=mine/person.ftlh,line=2,title=HS601 a template failed::no such thing",
            "::warning file=content/articles/x.txt,title=HS006 a file lies where nothing reads it::nothing reads it");
  }

  @Test
  void annotationsAreForThoseWhoUnderstandThem() {
    assertThat(Annotations.areWanted(Map.of())).isFalse();
    assertThat(Annotations.areWanted(Map.of("GITHUB_ACTIONS", "true"))).isTrue();
  }

  @Test
  void anArchiveOutsideTheProjectIsNamedInFull() {
    SourceFiles elsewhere = new SourceFiles(base.resolve("project"), base.resolve("content"), Optional.empty(), Optional.empty());

    assertThat(elsewhere.path("site.yml")).isEqualTo(base.resolve("content/site.yml").toString().replace('\\', '/'));
    assertThat(URI.create(elsewhere.uri("a b.md"))).hasScheme("file");
  }

  @Test
  void aBaselineLiesWhereItWasGivenUnlessTheArchiveHasAFileOfThatName() throws IOException {
    SourceFiles all = new SourceFiles(base, base.resolve("content"), Optional.empty(), Optional.empty(), Optional.of(base.resolve("ci/known.txt")));

    assertThat(all.path("known.txt")).isEqualTo("ci/known.txt");
    assertThat(all.path("-Dhearsay.\0")).isEqualTo("content");
    Files.writeString(base.resolve("content/known.txt"), "x");
    assertThat(all.path("known.txt")).isEqualTo("content/known.txt");
  }

  @Test
  void theProjectIsWhereTheWorkflowHasIt() {
    assertThat(SourceFiles.base(Map.of("GITHUB_WORKSPACE", base.toString()), Path.of("x"))).isEqualTo(base);
    assertThat(SourceFiles.base(Map.of("GITHUB_WORKSPACE", ""), Path.of("x"))).isEqualTo(Path.of("x"));
  }

  @Test
  void reportsAreAskedForByFormAndFile() {
    assertThat(ReportFile.all("json=target/a.json, sarif=b=c.sarif"))
        .containsExactly(
            new ReportFile(ReportFile.Format.JSON, Path.of("target", "a.json")), new ReportFile(ReportFile.Format.SARIF, Path.of("b=c.sarif")));
    for (String wrong : List.of("json", "json=", "=a", "xml=a", "JSON=a")) {
      assertThatThrownBy(() -> ReportFile.of(wrong)).hasMessage("\"" + wrong + "\" is no report: write text=FILE, json=FILE, sarif=FILE or baseline=FILE");
    }
  }

  @Test
  void jsonTellsWhatIsNewOnlyWhenAnEarlierBuildIsKnown() throws IOException {
    assertThat(JsonParser.parseString(written("json")).getAsJsonObject().has("sinceLastBuild")).isFalse();

    News news = new News(
        OffsetDateTime.parse("2026-11-28T17:03:00Z"), new News.Stories(2, 1, 0), new News.Counts(3, 0), new News.Counts(4, 1),
        new News.Warnings(2, 1, 0));
    ReportFile file = ReportFile.of("json=news.json").in(base);
    file.write(report().with(Optional.of(news)), files);
    assertThat(JsonParser.parseString(Files.readString(file.file())).getAsJsonObject().get("sinceLastBuild"))
        .hasToString("{\"at\":\"2026-11-28T17:03Z\",\"stories\":{\"new\":2,\"changed\":1,\"gone\":0},\"people\":{\"new\":3,\"gone\":0},"
            + "\"pages\":{\"new\":4,\"gone\":1},\"warnings\":{\"new\":2,\"mended\":1,\"letStand\":0}}");
  }

  private String written(String format) throws IOException {
    ReportFile file = ReportFile.of(format + "=deep/down/report").in(base);
    file.write(report(), files);
    return Files.readString(file.file());
  }

  private static BuildReport report() {
    List<Problem> problems = new ArrayList<>(List.of(UNKNOWN, STRAY, TEMPLATE, NEW));
    return new BuildReport(
        new BuildReport.Stories(2, 0, 1, 1), new BuildReport.Entities(3, 1, 2, 1, 2), BuildReport.Pages.NONE,
        List.of(new BuildReport.HeldBack("articles/later.md", "is a draft")), problems, false);
  }
}
