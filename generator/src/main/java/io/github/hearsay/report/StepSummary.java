package io.github.hearsay.report;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a build did as Markdown, which GitHub shows on the page of a workflow's run to people who never look at its log. */
final class StepSummary {

  private static final String VARIABLE = "GITHUB_STEP_SUMMARY";
  /** GitHub shows a mebibyte; a reader looks at less. */
  private static final int MOST = 50;

  private StepSummary() {}

  /** The file that GitHub reads it from, where it runs the build. */
  static Optional<Path> file(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(VARIABLE)).filter(file -> !file.isBlank()).map(Path::of);
  }

  /** Adds it to what other steps have to say. */
  static void append(Path file, BuildReport report, SourceFiles files) throws IOException {
    byte[] text = of(report, files).getBytes(StandardCharsets.UTF_8);
    Files.write(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  static String of(BuildReport report, SourceFiles files) {
    StringBuilder text = new StringBuilder("### ").append(report.failed() ? "The archive needs you" : "The archive is well").append("\n\n");
    List<String> summary = new TextReport(report, new SourceLines(files.content()), false).counts();
    summary.forEach(line -> text.append("- ").append(plain(line)).append('\n'));
    problems(report, files, text);
    if (!report.heldBack().isEmpty()) {
      text.append("\n<details><summary>Held back</summary>\n\n");
      report.heldBack().forEach(held -> text.append("- `").append(held.file()).append("` ").append(plain(held.reason())).append('\n'));
      text.append("\n</details>\n");
    }
    return text.append('\n').toString();
  }

  private static void problems(BuildReport report, SourceFiles files, StringBuilder text) {
    List<Problem> shown = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      report.problems().stream().filter(problem -> problem.severity() == severity).forEach(shown::add);
    }
    if (shown.isEmpty()) {
      return;
    }
    text.append("\n| where | what is wrong | what to do |\n|---|---|---|\n");
    for (Problem problem : shown.subList(0, Math.min(MOST, shown.size()))) {
      String place = files.path(problem.at().file()) + (problem.at().line() > 0 ? ":" + problem.at().line() : "");
      text.append("| `").append(place.replace("|", "\\|")).append("` | ").append(problem.severity().word()).append(' ').append(problem.code().id())
          .append(": ").append(plain(problem.message())).append(" | ").append(plain(problem.hint())).append(" |\n");
    }
    if (shown.size() > MOST) {
      text.append("\nand ").append(shown.size() - MOST).append(" more\n");
    }
  }

  /** Words that mean nothing but themselves in Markdown. */
  private static String plain(String words) {
    return words.replaceAll("[\\\\`*_\\[\\]<>#|~]", "\\\\$0").replaceAll("\\s+", " ");
  }
}
