package io.github.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepSummaryTest {

  private static final Problem PROBLEM =
      Problem.of(Code.UNKNOWN_PERSON, Location.at("articles/a.md", 4, 10, 3), "unknown person \"a|b <i>\"", "did you mean [x]?");

  @TempDir private Path folder;

  private SourceFiles files() {
    return new SourceFiles(folder, folder.resolve("content"), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static BuildReport report(List<Problem> problems, BuildReport.HeldBack... heldBack) {
    return new BuildReport(
        new BuildReport.Stories(3, 2, 1, 0), new BuildReport.Entities(5, 1, 2, 0, 0), BuildReport.Pages.NONE, List.of(heldBack), problems, false);
  }

  @Test
  void anEditorSeesWhatWasReadWhatWaitsAndWhatIsWrong() {
    String text = StepSummary.of(report(List.of(PROBLEM), new BuildReport.HeldBack("articles/b.md", "is a draft")), files());

    assertThat(text).isEqualTo("""
        ### The archive needs you

        - 3 stories read: 2 published, 1 held back, 0 failed
        - 5 people (1 without a file), 2 topics, 0 places
        - 1 error, 0 warnings: nothing was written

        | where | what is wrong | what to do |
        |---|---|---|
        | `content/articles/a.md:4` | error HS102: unknown person "a\\|b \\<i\\>" | did you mean \\[x\\]? |

        <details><summary>Held back</summary>

        - `articles/b.md` is a draft

        </details>

        """);
  }

  @Test
  void itIsAddedToWhatOtherStepsSaidAndOnlyWhereItIsWanted() throws IOException {
    Path file = folder.resolve("summary.md");
    Files.writeString(file, "before\n");

    ReportFile.tell(report(List.of()), List.of(), files(), Map.of("GITHUB_STEP_SUMMARY", file.toString()), line -> {});
    ReportFile.tell(report(List.of()), List.of(), files(), Map.of(), line -> {});

    assertThat(file).content().startsWith("before\n### The archive is well\n").containsOnlyOnce("The archive is well").doesNotContain("| where");
  }

  @Test
  void fiftyProblemsAreEnough() {
    assertThat(StepSummary.of(report(Collections.nCopies(60, PROBLEM)), files())).contains("\nand 10 more\n");
  }
}
