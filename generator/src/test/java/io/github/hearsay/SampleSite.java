package io.github.hearsay;

import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sample archive as a site, with everything that can be taken away; built once for all tests that look at it. */
final class SampleSite {

  static final Path CONTENT = Path.of("..", "content").toAbsolutePath().normalize();

  private static Path folder;

  private SampleSite() {}

  /** The folder of the site. */
  static synchronized Path folder() {
    if (folder == null) {
      try {
        Path made = Files.createTempDirectory(Path.of("target"), "sample-site").resolve("site");
        BuildReport report =
            Hearsay.build(
                new BuildRequest(CONTENT, made, Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-11-22")), Instant.EPOCH));
        if (report.failed()) {
          throw new AssertionError(report.problems().toString());
        }
        folder = made;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return folder;
  }
}
