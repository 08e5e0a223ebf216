package io.github.hearsay.report;

import io.github.hearsay.json.JsonObject;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The problems of a build as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines. */
final class SarifReport {

  private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  static String of(BuildReport report, SourceFiles files, SourceLines lines) {
    List<JsonObject> results = new ArrayList<>();
    report.problems().forEach(problem -> results.add(result(problem, files, lines)));
    JsonObject run =
        new JsonObject()
            .put("tool", new JsonObject().put("driver", driver()))
            .put("invocations", List.of(new JsonObject().put("executionSuccessful", true)))
            .put("columnKind", "utf16CodeUnits")
            .put("results", results);
    return new JsonObject().put("$schema", SCHEMA).put("version", "2.1.0").put("runs", List.of(run)).text();
  }

  private static JsonObject driver() {
    List<JsonObject> rules = new ArrayList<>();
    for (Code code : Code.values()) {
      rules.add(
          new JsonObject()
              .put("id", code.id())
              .put("name", name(code))
              .put("shortDescription", text(code.title()))
              .put("helpUri", Help.address(code))
              .put("defaultConfiguration", new JsonObject().put("level", level(code.severity()))));
    }
    return new JsonObject().put("name", "Hearsay").put("informationUri", Help.PROJECT).put("rules", rules);
  }

  /** {@code UNKNOWN_PERSON} as programs name rules: {@code UnknownPerson}. */
  private static String name(Code code) {
    StringBuilder name = new StringBuilder();
    for (String word : code.name().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private static JsonObject result(Problem problem, SourceFiles files, SourceLines lines) {
    JsonObject place = new JsonObject().put("artifactLocation", new JsonObject().put("uri", files.uri(problem.at().file())));
    if (problem.at().line() > 0) {
      place.put("region", region(problem.at(), lines));
    }
    return new JsonObject()
        .put("ruleId", problem.code().id())
        .put("ruleIndex", problem.code().ordinal())
        .put("level", level(problem.severity()))
        .put("message", text(problem.words("\n")))
        .put("locations", List.of(new JsonObject().put("physicalLocation", place)));
  }

  private static JsonObject region(Location at, SourceLines lines) {
    JsonObject region = new JsonObject().put("startLine", at.line());
    if (at.column() > 0) {
      region.put("startColumn", at.column());
    }
    if (at.column() > 0 && at.length() > 0) {
      region.put("endColumn", at.column() + at.length());
    }
    lines.line(at.file(), at.line()).ifPresent(line -> region.put("snippet", text(line)));
    return region;
  }

  private static JsonObject text(String text) {
    return new JsonObject().put("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
