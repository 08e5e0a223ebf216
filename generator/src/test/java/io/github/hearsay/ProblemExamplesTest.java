package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.outside.Outside;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.SourceLines;
import io.github.hearsay.report.TextReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples in {@code docs/problems/} are what a build prints. Who changes a message changes the page of its code, too. */
class ProblemExamplesTest {

  private static final Path PAGES = Path.of("..", "docs", "problems");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Code.class)
  void theExampleOfAPageIsWhatABuildPrints(Code code) throws IOException {
    BuildRequest request = ProblemExamples.of(code).in(folder);
    // Nobody listens there, so no other machine is asked.
    Outside nobody = new Outside(folder.resolve("outside.txt"), request.clock(), Duration.ZERO, Duration.ZERO, Duration.ofSeconds(2), 1, 1, URI.create("http://127.0.0.1:1/"));
    BuildReport report = code == Code.DEAD_OUTSIDE ? Hearsay.check(request, nobody, Progress.NONE) : Hearsay.check(request);
    List<Problem> found = report.problems().stream().filter(problem -> problem.code() == code).toList();
    assertThat(found).as("problems of this code among %s", report.problems()).hasSize(1);
    String block = new TextReport(report, new SourceLines(request.content()), false).block(found.get(0)).replace(request.content().toString(), "content");
    assertThat(Files.readString(PAGES.resolve(code.id() + ".md"))).contains("\n```\n" + block.stripTrailing() + "\n```\n");
  }
}
