package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of documents beside the archive, which are pages of its site; Hearsay's own are one. */
class DocumentsTest {

  private static final String SOURCE = "https://example.org/git/docs";

  @TempDir Path folder;

  @BeforeEach
  void site() throws IOException {
    write("content/site.yml", "title: The Murmur\n");
    write("docs/README.md", "# Help\n\nSee [the format](format.md#settings-siteyml), [errors](errors/E1.md).\n");
    write("docs/format.md", "# The format\n\n## Settings (`site.yml`)\n\nBack [up](#settings-siteyml), or [out](README.md).\n");
    write("docs/errors/E1.md", "# E1: wrong\n\n[Read me](../../README.md#top), [code](../../src/My%20Code.java), [all](../../src/), [list](../list.csv).\n");
    write("docs/notes.txt", "nobody's business");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private BuildReport build(String output, Map<String, String> settings) throws IOException {
    return Hearsay.build(new BuildRequest(
        folder.resolve("content"), folder.resolve(output), Optional.empty(), Optional.empty(), new TreeMap<>(settings), Instant.EPOCH));
  }

  private List<String> problems(Map<String, String> settings) throws IOException {
    return build("out", settings).problems().stream()
        .map(one -> one.at() + " " + one.code().id() + " " + one.message() + (one.hint().isEmpty() ? "" : " | " + one.hint())).toList();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("out").resolve(path).resolve("index.html")));
  }

  @Test
  void documentsArePagesThatLeadToEachOtherAndToTheirRepository() throws IOException {
    assertThat(problems(Map.of("docs.from", "../docs", "docs.source", SOURCE + "/"))).isEmpty();
    assertThat(page("docs").select("h1").text()).isEqualTo("Help");
    assertThat(page("docs").select(".prose a").eachAttr("href"))
        .containsExactly("format/index.html#h-settings-site-yml", "errors/e1/index.html");
    assertThat(page("docs/format").select(".prose a").eachAttr("href")).containsExactly("#h-settings-site-yml", "../index.html");
    assertThat(page("docs/errors/e1").select(".prose a").eachAttr("href")).containsExactly(
        "https://example.org/git/README.md#top", "https://example.org/git/src/My%20Code.java", "https://example.org/git/src",
        "https://example.org/git/docs/list.csv");
    assertThat(page("people").select(".colophon a").eachText()).contains("Help").doesNotContain("The format");
    assertThat(page("docs/errors/e1").select(".crumbs li").eachText()).containsExactly("Home", "Help", "E1: wrong");
  }

  @Test
  void whatLeadsNowhereIsReportedWhereItStands() throws IOException {
    write("docs/format.md", "# The format\n\nSee [it](gone.md).\n");
    assertThat(problems(Map.of("docs.from", "../docs", "docs.source", SOURCE))).singleElement().asString()
        .startsWith("../docs/format.md:3:10 HS501 a link to the file \"../docs/gone.md\", but there is none");
    assertThat(problems(Map.of("docs.from", "../docs"))).anyMatch(line -> line.contains("../docs/errors/E1.md:3:11 HS501"));
  }

  @Test
  void aFolderThatIsNotThereAndASettingThatCannotBeAreErrors() throws IOException {
    assertThat(problems(Map.of("docs.from", "../no-docs"))).singleElement().asString().contains("the folder ../no-docs of the setting docs.from");
    assertThat(problems(Map.of("docs.from", "articles"))).singleElement().asString().contains("write the way from the content folder");
    assertThat(problems(Map.of("docs.from", "../docs", "docs.source", "javascript:x"))).singleElement().asString().contains("write it whole");
  }

  @Test
  void aBuildThatRemembersSeesEveryEditOfADocument() throws IOException {
    Map<String, String> settings = Map.of("docs.from", "../docs", "docs.source", SOURCE);
    build("out", settings);
    assertThat(build("out", settings).pages().written()).isZero();
    for (String text : List.of("# The format\n\nOther words. [up](#settings-siteyml)\n\n## Settings, site.yml\n", "# Another title\n\n## Settings: site.yml\n")) {
      write("docs/format.md", text);
      same(settings);
    }
    Files.move(folder.resolve("docs/errors"), folder.resolve("docs/faults"));
    write("docs/README.md", "# Help\n\n[Errors](faults/E1.md)\n");
    same(settings);
    same(Map.of("docs.from", "../docs/faults", "docs.source", SOURCE + "/faults"));
    same(Map.of());
    assertThat(folder.resolve("out/docs")).doesNotExist();
  }

  private void same(Map<String, String> settings) throws IOException {
    assertThat(build("out", settings).problems()).isEqualTo(build("clean", settings).problems());
    Map<String, Path> clean = Trees.files(folder.resolve("clean"));
    assertThat(Trees.files(folder.resolve("out")).keySet()).isEqualTo(clean.keySet());
    for (Map.Entry<String, Path> file : clean.entrySet()) {
      assertThat(folder.resolve("out").resolve(file.getKey())).hasSameBinaryContentAs(file.getValue());
    }
    Trees.remove(folder.resolve("clean"));
    Trees.remove(folder.resolve(".hearsay/clean"));
  }

  @Test
  void ourOwnDocumentationIsAPartOfTheSample() throws IOException {
    Path docs = Path.of("../docs").toAbsolutePath().normalize();
    BuildRequest request = new BuildRequest(
        Path.of("../content"), folder.resolve("sample"), Optional.empty(), Optional.empty(),
        new TreeMap<>(Map.of("docs.from", "../docs", "docs.source", "https://github.com/hearsay/hearsay/blob/main/docs", "now", "2026-11-28")), Instant.EPOCH);
    List<Problem> problems = Hearsay.build(request).problems();
    assertThat(problems.stream().filter(one -> one.severity() != Severity.INFO)).isEmpty();
    try (Stream<Path> files = Files.walk(docs)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
        String place = docs.relativize(file).toString().replace(".md", "").toLowerCase(Locale.ROOT).replaceAll("(^|/)readme$", "");
        Path page = folder.resolve("sample/docs").resolve(place).resolve("index.html");
        Document html = Jsoup.parse(Files.readString(page));
        String title = Files.readAllLines(file).get(0).substring(2).replaceAll("[`*]", "");
        assertThat(html.select("h1").text()).as(file.toString()).isEqualToIgnoringCase(title.replace('\'', '’'));
      }
    }
    assertThat(Files.readString(folder.resolve("sample/people/index.html"))).contains(">Documentation</a>");
  }
}
