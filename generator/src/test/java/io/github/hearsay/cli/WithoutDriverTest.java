package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Hearsay to which nobody added what SQLite needs, as the plugin is. */
class WithoutDriverTest {

  @TempDir private Path folder;

  @BeforeEach
  void anArchive() throws IOException {
    Files.createDirectories(folder.resolve("content/articles"));
    Files.writeString(folder.resolve("content/articles/a.md"), "---\ntitle: A walk\ndate: 1785-12-15\ntopic: Walks\n---\nShe walked.\n");
  }

  @Test
  void aDatabaseIsRefusedWhereItIsAskedFor() throws Exception {
    Files.writeString(folder.resolve("content/site.yml"), "title: Murmur\ndata: [json, sqlite]\n");
    assertThat(build(1))
        .contains("site.yml:2:7: error HS901 data has \"sqlite\", and there is no driver for it\n")
        .contains("  add org.xerial:sqlite-jdbc to the dependencies of the plugin, or write data: json\n");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void nothingElseNeedsIt() throws Exception {
    Files.writeString(folder.resolve("content/site.yml"), "title: Murmur\n");
    build(0);
    assertThat(folder.resolve("site/data/csv/stories.csv")).exists();
    assertThat(build(0)).as("what it keeps of a build serves").contains(", 0 removed", "0 written");
  }

  private String build(int exit) throws IOException, InterruptedException {
    String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("sqlite-jdbc")).collect(Collectors.joining(File.pathSeparator));
    ProcessBuilder builder =
        new ProcessBuilder(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path, Main.class.getName(), "build", "--content",
            folder.resolve("content").toString(), "--output", folder.resolve("site").toString(), "--now", "2026-11-22"));
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    assertThat(process.waitFor()).as(said).isEqualTo(exit);
    return said;
  }
}
