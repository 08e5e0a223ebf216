package io.github.hearsay.report;

import io.github.hearsay.json.JsonObject;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** A build as JSON, for programs. Whoever takes a member away or gives it another meaning raises the number of the form. */
final class JsonReport {

  private static final int FORM = 1;

  private JsonReport() {}

  static String of(BuildReport report, SourceFiles files, SourceLines lines) {
    BuildReport.Stories stories = report.stories();
    BuildReport.Entities known = report.entities();
    BuildReport.Pages pages = report.pages();
    List<JsonObject> heldBack = new ArrayList<>();
    report.heldBack().forEach(held -> heldBack.add(new JsonObject().put("file", files.path(held.file())).put("reason", held.reason())));
    List<JsonObject> problems = new ArrayList<>();
    report.problems().forEach(problem -> problems.add(problem(problem, files, lines)));
    JsonObject all = new JsonObject()
        .put("form", FORM)
        .put("failed", report.failed())
        .put("strict", report.strict())
        .put("errors", report.errors())
        .put("warnings", report.warnings())
        .put(
            "stories",
            new JsonObject().put("read", stories.read()).put("published", stories.published()).put("heldBack", stories.heldBack())
                .put("failed", stories.failed()))
        .put(
            "known",
            new JsonObject().put("people", known.people()).put("peopleWithoutFile", known.newPeople()).put("topics", known.topics())
                .put("places", known.places()).put("plainPages", known.plainPages()))
        .put(
            "files",
            new JsonObject().put("all", pages.files()).put("written", pages.written()).put("unchanged", pages.unchanged())
                .put("removed", pages.removed()));
    report.news().ifPresent(news -> all.put("sinceLastBuild", news(news)));
    return all.put("heldBack", heldBack).put("problems", problems).text();
  }

  private static JsonObject news(News news) {
    return new JsonObject()
        .put("at", news.since().toString())
        .put("stories",
            new JsonObject().put("new", news.stories().fresh()).put("changed", news.stories().changed()).put("gone", news.stories().gone()))
        .put("people", new JsonObject().put("new", news.people().fresh()).put("gone", news.people().gone()))
        .put("pages", new JsonObject().put("new", news.pages().fresh()).put("gone", news.pages().gone()))
        .put("warnings",
            new JsonObject().put("new", news.warnings().fresh()).put("mended", news.warnings().mended())
                .put("letStand", news.warnings().letStand()));
  }

  private static JsonObject problem(Problem problem, SourceFiles files, SourceLines lines) {
    Location at = problem.at();
    JsonObject object =
        new JsonObject()
            .put("code", problem.code().id())
            .put("severity", problem.severity().word())
            .put("title", problem.code().title())
            .put("help", Help.address(problem.code()))
            .put("file", files.path(at.file()));
    if (at.line() > 0) {
      object.put("line", at.line());
    }
    if (at.column() > 0) {
      object.put("column", at.column()).put("length", at.length());
    }
    object.put("message", problem.message()).put("hint", problem.hint());
    lines.line(at.file(), at.line()).ifPresent(line -> object.put("excerpt", line));
    return object;
  }
}
