package io.github.hearsay.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An archive to import into, and what became of it. */
final class Trial {

  final Path content;
  final Path sources;

  /** An empty archive in {@code temp}. */
  Trial(Path temp) throws IOException {
    content = Files.createDirectories(temp.resolve("content"));
    sources = Files.createDirectories(temp.resolve("sources"));
    Files.writeString(content.resolve("site.yml"), "title: Test\n");
  }

  /** A file to be imported. */
  Path source(String name, String text) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Imports; whatever comes of it has to be an archive that builds, and a second import has to change nothing. */
  ImportReport run(Path source) throws IOException {
    return run(ImportRequest.of(source));
  }

  ImportReport run(ImportRequest wish) throws IOException {
    ImportReport report = Hearsay.importInto(request(), wish, Progress.NONE);
    if (report.reasons().isEmpty()) {
      assertThat(Hearsay.check(request()).problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
      Map<String, String> before = texts();
      assertThat(Hearsay.importInto(request(), wish, Progress.NONE).files()).isEmpty();
      assertThat(texts()).isEqualTo(before);
    }
    return report;
  }

  Map<String, String> texts() throws IOException {
    return Corpus.texts(content);
  }

  String text(String path) throws IOException {
    return Files.readString(content.resolve(path));
  }

  /** The text of a file below its front matter. */
  String body(String path) throws IOException {
    return Head.of(text(path)).body().strip();
  }

  BuildRequest request() {
    return new BuildRequest(content, content.resolveSibling("out"), Optional.empty(), Optional.empty(), new TreeMap<>(),
        Instant.parse("2026-11-28T12:00:00Z"));
  }
}
