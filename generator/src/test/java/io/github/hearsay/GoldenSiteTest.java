package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.SourceLines;
import io.github.hearsay.report.TextReport;
import io.github.hearsay.problem.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites, byte for byte. Each folder of {@code src/test/resources/golden} holds {@code content}, and in {@code site} what it
 * becomes, with the report in {@code report.txt}. After a wanted change of the look, run with {@code -Dhearsay.golden=write} and read the
 * difference before committing it.
 */
class GoldenSiteTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> anArchiveBecomesTheSiteBesideIt() throws IOException {
    List<Path> sites;
    try (Stream<Path> folders = Files.list(FOLDER)) {
      sites = folders.sorted().toList();
    }
    assertThat(sites).isNotEmpty();
    return sites.stream().map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> compare(site)));
  }

  private void compare(Path golden) throws IOException {
    Path output = scratch.resolve(golden.getFileName()).resolve("site");
    BuildRequest request =
        new BuildRequest(golden.resolve("content"), output, Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.EPOCH);
    BuildReport report = Hearsay.build(request);
    TextReport text = new TextReport(report, new SourceLines(request.content()), false);
    String said = String.join("\n", text.problems(Severity.INFO)) + "\n\n" + String.join("\n", text.summary()) + "\n";
    if ("write".equals(System.getProperty("hearsay.golden"))) {
      write(golden, output, said);
    }
    assertThat(said).isEqualTo(Files.readString(golden.resolve("report.txt")));
    SortedMap<String, String> expected = Trees.bytes(golden.resolve("site"));
    SortedMap<String, String> made = Trees.bytes(output);
    assertThat(made.keySet()).isEqualTo(expected.keySet());
    made.forEach((file, bytes) -> assertThat(unpacked(bytes)).as(file).isEqualTo(unpacked(expected.get(file))));
  }

  /** Another Java may bring another zlib, which packs the same into other bytes. */
  private static String unpacked(String bytes) {
    if (!bytes.startsWith("\u001f\u008b")) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(Path golden, Path output, String said) throws IOException {
    Files.writeString(golden.resolve("report.txt"), said);
    Path site = golden.resolve("site");
    if (Files.exists(site)) {
      try (Stream<Path> old = Files.walk(site)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Trees.copy(output, site, 0);
  }
}
