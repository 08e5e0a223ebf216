package io.github.hearsay.report;

import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A build in words for a terminal: each problem with its line, a caret and a hint; then a summary. */
public final class TextReport {

  /** The longest excerpt shown; longer lines are cut around the caret. */
  private static final int WIDTH = 120;

  private final BuildReport report;
  private final SourceLines sources;
  private final boolean colour;

  /**
   * Words for {@code report}.
   *
   * @param colour whether to use ANSI colours
   */
  public TextReport(BuildReport report, SourceLines sources, boolean colour) {
    this.report = report;
    this.sources = sources;
    this.colour = colour;
  }

  /** One block of lines for each problem of at least {@code least}, sorted by place. */
  public List<String> problems(Severity least) {
    return Parallel.map(report.problems().stream().filter(problem -> problem.severity().compareTo(least) <= 0).toList(), this::block);
  }

  /** One problem as people read it, several lines without a final line end. */
  public String block(Problem problem) {
    StringBuilder text = new StringBuilder();
    text.append(problem.at()).append(": ").append(severity(problem.severity())).append(' ').append(problem.code().id());
    text.append(' ').append(problem.message());
    Location at = problem.at();
    if (at.line() > 0) {
      sources.line(at.file(), at.line()).ifPresent(line -> excerpt(text, line, at));
    }
    if (!problem.hint().isEmpty()) {
      text.append("\n  ").append(problem.hint());
    }
    return text.toString();
  }

  private String severity(Severity severity) {
    if (!colour) {
      return severity.word();
    }
    String code = severity == Severity.ERROR ? "31" : severity == Severity.WARNING ? "33" : "36";
    return "\u001b[" + code + "m" + severity.word() + "\u001b[0m";
  }

  private static void excerpt(StringBuilder text, String line, Location at) {
    int caret = Math.max(0, Math.min(at.column() - 1, line.length()));
    int from = line.length() <= WIDTH || caret < WIDTH / 2 ? 0 : Math.min(caret - WIDTH / 3, line.length() - WIDTH);
    int to = Math.min(line.length(), from + WIDTH);
    text.append("\n  ");
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      text.append(c == '\t' ? '→' : c < ' ' ? '\ufffd' : c);
    }
    if (at.column() > 0) {
      int length = Math.max(1, Math.min(at.length(), to - caret));
      text.append("\n  ").append(" ".repeat(caret - from)).append("^".repeat(length));
    }
  }

  /** The last lines: what was read and written, what is held back, where codes are explained, and the errors once more, a line each. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    for (BuildReport.HeldBack held : report.heldBack()) {
      lines.add("held back: " + held.file() + " " + held.reason());
    }
    lines.addAll(counts());
    if (report.errors() + report.warnings() > 0) {
      lines.add("what the codes mean: " + Help.PROBLEMS);
    }
    if (report.failed()) {
      lines.addAll(errorsAgain());
    }
    return lines;
  }

  /** What was read and written, in numbers. */
  List<String> counts() {
    List<String> lines = new ArrayList<>();
    BuildReport.Stories stories = report.stories();
    lines.add(
        Lists.count(stories.read(), "story", "stories") + " read: " + stories.published() + " published, " + stories.heldBack()
            + " held back, " + stories.failed() + " failed");
    entities().ifPresent(lines::add);
    report.news().map(News::line).ifPresent(lines::add);
    lines.add(outcome());
    return lines;
  }

  private Optional<String> entities() {
    BuildReport.Entities known = report.entities();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String without = known.newPeople() == 0 ? "" : " (" + known.newPeople() + " without a file)";
    String pages = known.plainPages() == 0 ? "" : ", " + Lists.count(known.plainPages(), "plain page", "plain pages");
    return Optional.of(
        Lists.count(known.people(), "person", "people") + without + ", " + Lists.count(known.topics(), "topic", "topics") + ", "
            + Lists.count(known.places(), "place", "places") + pages);
  }

  private String outcome() {
    String found = Lists.count(report.errors(), "error", "errors") + ", " + Lists.count(report.warnings(), "warning", "warnings");
    BuildReport.Pages pages = report.pages();
    if (report.failed()) {
      return found + ": nothing was written";
    }
    if (pages.files() == 0) {
      return found;
    }
    return Lists.count(pages.files(), "file", "files") + ": " + pages.written() + " written, " + pages.unchanged() + " unchanged, "
        + pages.removed() + " removed; " + found;
  }

  /** The errors a line each, so that they are the last thing on the screen. */
  private List<String> errorsAgain() {
    List<String> lines = new ArrayList<>();
    Severity least = report.strict() ? Severity.WARNING : Severity.ERROR;
    for (Problem problem : report.problems()) {
      if (problem.severity().compareTo(least) <= 0) {
        lines.add("  " + problem.at() + " " + problem.code().id() + " " + problem.message());
      }
    }
    return lines;
  }
}
