package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.SourceLines;
import io.github.hearsay.report.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive in which every file is wrong in a way of its own: what a writer would read, word for word. */
class BrokenArchiveTest {

  private static final Path BROKEN = Path.of("src", "test", "resources", "broken");

  /** Problems that only show when references are looked up, pages are planned, texts are compiled or waivers are applied. */
  private static final Set<String> OF_LATER_STAGES =
      Set.of("HS016", "HS017", "HS1", "HS311", "HS312", "HS313", "HS4", "HS5", "HS6", "HS7", "HS8", "HS208", "HS209", "HS210", "HS903");

  @TempDir
  private Path folder;

  private Path content;
  private final Problems problems = new Problems();

  @BeforeEach
  void copyAndAddWhatGitCannotHold() throws IOException {
    content = folder.resolve("content");
    try (Stream<Path> files = Files.walk(BROKEN.resolve("content"))) {
      for (Path file : files.toList()) {
        Files.copy(file, content.resolve(BROKEN.resolve("content").relativize(file).toString()));
      }
    }
    write("articles/not-utf8.md", "---\r\ntitle: Khlo\u00e9\r\n---\r\n".getBytes(StandardCharsets.ISO_8859_1));
    write("articles/utf16.md", "\ufeff---\ntitle: x\n---\n".getBytes(StandardCharsets.UTF_16LE));
    write("articles/huge.md", ("---\ntitle: x\n---\n" + "word ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8));
    write("articles/huge-front-matter.md", ("---\nx-notes: " + "word ".repeat(1 << 14) + "\n---\n").getBytes(StandardCharsets.UTF_8));
    write("articles/windows.md", "\ufeff---\r\ntitle: Windows\r\ndate: 2016\r\npeople: Kim\r\nkind: rumour\r\n---\r\n".getBytes(StandardCharsets.UTF_8));
    write("articles/controls.md", "---\ntitle: A\u0007B\ndate: 2016\npeople: Kim\u0000\n---\n".getBytes(StandardCharsets.UTF_8));
    write("articles/Søren's \"story\" & more.md", "---\ntitel: x\n---\n".getBytes(StandardCharsets.UTF_8));
    Files.createSymbolicLink(content.resolve("articles/1785/loop"), Path.of(".."));
    Files.createSymbolicLink(content.resolve("articles/1785/outside.md"), Path.of("../../../secret.md"));
    Files.createSymbolicLink(content.resolve("articles/1785/nowhere.md"), Path.of("gone.md"));
    Files.writeString(folder.resolve("secret.md"), "---\ntitle: Secret\n---\n");
  }

  private void write(String path, byte[] bytes) throws IOException {
    Files.write(content.resolve(path), bytes);
  }

  private Content read() {
    TreeMap<String, String> overrides = new TreeMap<>();
    overrides.put("now", "someday");
    overrides.put("tilte", "x");
    return ContentReader.read(content, overrides, Instant.parse("2026-11-22T00:00:00Z"), problems);
  }

  @Test
  void everyMessageIsWhatAWriterShallRead() throws IOException {
    Content read = read();
    List<Problem> sorted = problems.sorted();
    BuildReport report = new BuildReport(
        new BuildReport.Stories(0, 0, 0, 0), BuildReport.Entities.NONE, BuildReport.Pages.NONE, List.of(), sorted, false);
    String blocks = String.join("\n\n", new TextReport(report, new SourceLines(content), false).problems(Severity.INFO)) + "\n";
    Path actual = Files.writeString(Path.of("target", "broken-archive-problems.txt"), blocks);
    assertThat(blocks).as("compare with %s", actual).isEqualTo(Files.readString(BROKEN.resolve("problems.txt")));
    assertThat(read.articles()).extracting(article -> article.id().value()).containsExactly("fine");
  }

  @Test
  void nothingVanishes() {
    Content read = read();
    assertThat(read.filesRead()).isEqualTo(read.articles().size() + read.people().size() + read.topics().size() + read.places().size()
        + read.failed());
    Set<String> blamed = problems.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR).map(problem -> problem.at()
        .file())
        .collect(Collectors.toSet());
    assertThat(read.failures()).extracting(Failure::file).allMatch(blamed::contains);
  }

  @Test
  void everyProblemThatReadingKnowsIsInHere() {
    read();
    Set<Code> seen = problems.sorted().stream().map(Problem::code).collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
    assertThat(Stream.of(Code.values()).filter(code -> OF_LATER_STAGES.stream().noneMatch(code.id()::startsWith)))
        .allMatch(seen::contains);
  }
}
