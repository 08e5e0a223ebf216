package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that says some things in words of the archive's own. */
class OwnWordsTest {

  private static final String PEOPLE = "people/index.html";

  @TempDir Path root;

  @BeforeEach
  void archive() throws IOException {
    write("site.yml", "title: The Lamp\nurl: https://example.org/repo/\nsearch: false\ndata: none\n");
    write("articles/ring.md", "---\ntitle: A ring\ndate: 1785-12-15\npeople: [Maria Fitzherbert]\nsummary: Gold\n---\nIt was gold.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildRequest request(String output) {
    return new BuildRequest(
        root.resolve("content"), root.resolve(output), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.parse("2026-11-22T12:00:00Z"));
  }

  /** Builds with and without memory, and compares. */
  private void build() throws IOException {
    BuildReport report = Hearsay.build(request("kept/site"));
    assertThat(report.failed()).as("%s", report.problems()).isFalse();
    assertThat(report.problems()).isEqualTo(Hearsay.build(request("fresh/site")).problems());
    assertThat(Trees.bytes(root.resolve("kept/site"))).isEqualTo(Trees.bytes(root.resolve("fresh/site")));
    Trees.remove(root.resolve("fresh"));
  }

  private String page(String path) throws IOException {
    return Files.readString(root.resolve("kept/site").resolve(path));
  }

  @Test
  void aPageShowsThemAndAnEditIsNoticed() throws IOException {
    build();
    assertThat(page(PEOPLE)).contains("<h1>People</h1>");
    write("words.properties", "people = Folk & <others>\ncomma = ;\\u0020\n");
    build();
    assertThat(page(PEOPLE)).contains("<h1>Folk &amp; &lt;others&gt;</h1>").doesNotContain("<others>");
    write("words.properties", "people = Souls\n");
    write("articles/ring.md", "---\ntitle: A ring\ndate: 1785-12-15\npeople: [Maria Fitzherbert]\nsummary: Gold\n---\nIt was very gold.\n");
    build();
    assertThat(page(PEOPLE)).contains("<h1>Souls</h1>");
    Files.delete(root.resolve("content/words.properties"));
    build();
    assertThat(page(PEOPLE)).contains("<h1>People</h1>");
  }

  @Test
  void aCommaBetweenKinIsNoMarkup() throws IOException {
    write("people/ann.md", "---\nname: Ann Archer\nrelations:\n  - {parent: Ben Archer}\n---\n");
    write("people/carl.md", "---\nname: Carl Archer\nrelations:\n  - {parent: Ben Archer}\n---\n");
    write("articles/kin.md", "---\ntitle: Kin\ndate: 1785-12-16\npeople: [Ann Archer, Carl Archer, Ben Archer]\n---\nThey are kin.\n");
    write("words.properties", "list.comma = \\u0020<and>\\u0020\n");
    build();
    assertThat(page("people/ann/index.html")).contains(" &lt;and&gt; ").doesNotContain("<and>");
  }

  @Test
  void theEditOfATextKeepsThem() throws IOException {
    write("words.properties", "people = Souls\ncorrections = Amends\n");
    build();
    write("articles/ring.md", "---\ntitle: A ring\ndate: 1785-12-15\npeople: [Maria Fitzherbert]\nsummary: Gold\n---\nIt was very gold.\n");
    build();
    assertThat(page("articles/1785/12/ring/index.html")).contains("very gold").contains("Souls");
  }

  @Test
  void aFileThatIsAlmostCalledSoIsReported() throws IOException {
    List<String> told = new ArrayList<>();
    for (String name : List.of("word.properties", "words.yml")) {
      write(name, "people = Folk\n");
    }
    write("words.properties", "people = Folk\n");
    for (Problem problem : Hearsay.check(request("kept/site")).problems()) {
      told.add(problem.code().id() + " " + problem.at() + " " + problem.hint());
    }
    assertThat(told).contains("HS006 word.properties did you mean words.properties?", "HS006 words.yml did you mean words.properties?")
        .noneMatch(line -> line.contains(" words.properties "));
  }
}
