package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.maven.RealMaven.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenArchiveIT {

  @TempDir private Path folder;

  @Test
  void everyProblemIsReportedAtItsPlaceWithoutAStackTraceAndNothingIsWritten() throws Exception {
    Run run = Archives.run(Archives.copy("broken", folder), "site-build");

    assertThat(run.output())
        .contains("[ERROR] articles/necklace.md:3:7: error HS301 ", "  date: someday", "        ^^^^^^^")
        .contains("[ERROR] articles/necklace.md:5:1: error HS201 ", "  topc: Scandals", "2 errors, 0 warnings: nothing was written")
        .contains("BUILD FAILURE")
        .doesNotContain("\tat ", "Exception:");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(folder.resolve("target/hearsay")).doesNotExist();
  }

  @Test
  void quietBuildsStillShowTheProblems() throws Exception {
    Run run = Archives.run(Archives.copy("broken", folder), "-q", "site-check");

    assertThat(run.output()).contains("articles/necklace.md:3:7: error HS301 ").doesNotContain("[INFO]");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void programsAreToldToo() throws Exception {
    Run run = Archives.run(Archives.copy("broken", folder), "site-check", "-Dhearsay.report=json=target/report.json, sarif=target/report.sarif");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output()).contains("2 errors, 0 warnings").doesNotContain("unknown setting");
    assertThat(folder.resolve("target/report.json")).content().contains("\"errors\": 2,", "\"file\": \"content/articles/necklace.md\"");
    assertThat(folder.resolve("target/report.sarif")).content().contains("\"version\": \"2.1.0\"", "\"uri\": \"content/articles/necklace.md\"");
  }

  @Test
  void theSiteOfAnEarlierBuildStays() throws Exception {
    Archives.copy("broken", folder);
    Path earlier = folder.resolve("target/hearsay/index.html");
    Files.createDirectories(earlier.getParent());
    Files.writeString(earlier, "yesterday's");

    Run run = Archives.run(folder, "site-build");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(earlier).hasContent("yesterday's");
  }
}
