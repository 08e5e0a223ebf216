package io.github.hearsay.report;

import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Problems as lines by which GitHub's workflows show them beside the source: the errors first, for it shows ten of a kind at most. */
final class Annotations {

  private static final String VARIABLE = "GITHUB_ACTIONS";

  private Annotations() {}

  /** Whether somebody understands such lines. */
  static boolean areWanted(Map<String, String> environment) {
    return environment.getOrDefault(VARIABLE, "").equals("true");
  }

  /** A line for every error and warning. */
  static List<String> of(BuildReport report, SourceFiles files) {
    List<String> lines = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      for (Problem problem : report.problems()) {
        if (problem.severity() == severity) {
          lines.add(line(problem, files));
        }
      }
    }
    return lines;
  }

  private static String line(Problem problem, SourceFiles files) {
    Location at = problem.at();
    StringBuilder line = new StringBuilder("::").append(problem.severity().word()).append(" file=").append(property(files.path(at.file())));
    if (at.line() > 0) {
      line.append(",line=").append(at.line());
    }
    if (at.column() > 0) {
      line.append(",col=").append(at.column());
    }
    if (at.column() > 0 && at.length() > 0) {
      line.append(",endColumn=").append(at.column() + at.length());
    }
    line.append(",title=").append(property(problem.code().id() + " " + problem.code().title()));
    return line.append("::").append(data(problem.words("\n"))).toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
