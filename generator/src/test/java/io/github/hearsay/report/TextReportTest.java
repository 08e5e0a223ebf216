package io.github.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReportTest {

  private static final Problem UNKNOWN =
      Problem.of(
          Code.UNKNOWN_PERSON,
          Location.at("necklace.md", 3, 29, 15),
          "unknown person \"Marie Antoinete\"",
          "did you mean Marie Antoinette (marie-antoinette)?");

  @TempDir Path content;

  private TextReport text(BuildReport report) {
    return new TextReport(report, new SourceLines(content), false);
  }

  private static BuildReport report(BuildReport.Stories stories, BuildReport.Pages pages, List<Problem> problems, boolean strict) {
    return new BuildReport(
        stories,
        new BuildReport.Entities(3, 1, 2, 1, 2),
        pages,
        List.of(new BuildReport.HeldBack("articles/later.md", "comes out on 2026-12-24")),
        problems,
        strict);
  }

  @Test
  void aProblemShowsItsLineACaretAndWhatToWrite() throws IOException {
    Files.writeString(content.resolve("necklace.md"), "\ufeff---\r\ntitle: x\r\npeople: [Cardinal de Rohan, Marie Antoinete]\r\n");
    assertThat(text(report(new BuildReport.Stories(1, 0, 0, 1), BuildReport.Pages.NONE, List.of(UNKNOWN), false)).block(UNKNOWN))
        .isEqualTo(
            """
            necklace.md:3:29: error HS102 unknown person "Marie Antoinete"
              people: [Cardinal de Rohan, Marie Antoinete]
                                          ^^^^^^^^^^^^^^^
              did you mean Marie Antoinette (marie-antoinette)?""");
  }

  @Test
  void aLongLineIsCutAroundTheCaret() throws IOException {
    Files.writeString(content.resolve("long.md"), "a".repeat(500) + "BAD" + "b".repeat(500));
    Problem problem = Problem.of(Code.BAD_DATE, Location.at("long.md", 1, 501, 3), "bad", "");
    String block = text(report(new BuildReport.Stories(0, 0, 0, 0), BuildReport.Pages.NONE, List.of(), false)).block(problem);
    String[] lines = block.split("\n");
    assertThat(lines[1]).hasSize(122);
    assertThat(lines[1].substring(lines[2].indexOf('^'), lines[2].indexOf('^') + 3)).isEqualTo("BAD");
    assertThat(lines[2].strip()).isEqualTo("^^^");
  }

  @Test
  void aProblemOfAMissingFileHasNoExcerpt() {
    Problem problem = Problem.of(Code.MISSING_CONTENT, Location.file("site.yml"), "there is no site.yml", "make one");
    assertThat(text(report(new BuildReport.Stories(0, 0, 0, 0), BuildReport.Pages.NONE, List.of(), false)).block(problem))
        .isEqualTo("site.yml: error HS903 there is no site.yml\n  make one");
  }

  @Test
  void theSummaryAddsUpAndEndsWithTheErrors() {
    assertThat(text(report(new BuildReport.Stories(5, 3, 1, 1), BuildReport.Pages.NONE, List.of(UNKNOWN), false)).summary())
        .containsExactly(
            "held back: articles/later.md comes out on 2026-12-24",
            "5 stories read: 3 published, 1 held back, 1 failed",
            "3 people (1 without a file), 2 topics, 1 place, 2 plain pages",
            "1 error, 0 warnings: nothing was written",
            "what the codes mean: https://github.com/hearsay/hearsay/blob/main/docs/problems/README.md",
            "  necklace.md:3:29 HS102 unknown person \"Marie Antoinete\"");
  }

  @Test
  void aGoodBuildSaysWhatChangedOnDisk() {
    assertThat(text(report(new BuildReport.Stories(1, 0, 1, 0), new BuildReport.Pages(40, 2, 37, 1), List.of(), false)).summary())
        .contains("1 story read: 0 published, 1 held back, 0 failed", "40 files: 2 written, 37 unchanged, 1 removed; 0 errors, 0 warnings")
        .noneMatch(line -> line.startsWith("what the codes mean"));
  }

  @Test
  void strictTurnsWarningsIntoReasonsToFail() {
    Problem warning = UNKNOWN.as(Severity.WARNING);
    assertThat(report(new BuildReport.Stories(1, 0, 1, 0), BuildReport.Pages.NONE, List.of(warning), false).failed()).isFalse();
    assertThat(report(new BuildReport.Stories(1, 0, 1, 0), BuildReport.Pages.NONE, List.of(warning), true).failed()).isTrue();
  }

  @Test
  void countsThatDoNotAddUpCannotExist() {
    assertThatThrownBy(() -> new BuildReport.Stories(3, 1, 1, 0)).hasMessageStartingWith("stories do not add up");
  }

  @Test
  void whatIsNewSinceTheLastBuildIsOneLine() {
    OffsetDateTime then = OffsetDateTime.parse("2026-11-28T17:03:59+01:00");
    BuildReport report = report(new BuildReport.Stories(1, 1, 0, 0), new BuildReport.Pages(9, 2, 7, 0), List.of(), false);

    assertThat(counts(report)).noneMatch(line -> line.contains("since"));
    assertThat(counts(report.with(Optional.of(News.none(then))))).contains("nothing is new since the last build (2026-11-28 17:03)");
    assertThat(counts(report.with(Optional.of(News.retold(then))))).contains("since the last build (2026-11-28 17:03): 1 story changed");
    News news = new News(then, new News.Stories(2, 1, 3), new News.Counts(1, 0), new News.Counts(0, 4), new News.Warnings(2, 1, 5));
    assertThat(counts(report.with(Optional.of(news))))
        .contains(
            "since the last build (2026-11-28 17:03): 2 new stories, 1 changed, 3 gone, 1 new person, 4 pages gone, 2 new warnings, 1 mended, 5 let stand");
  }

  private List<String> counts(BuildReport report) {
    return text(report).counts();
  }
}
