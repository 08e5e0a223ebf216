package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.ReportFile;
import io.github.hearsay.report.SourceFiles;
import io.github.hearsay.report.SourceLines;
import io.github.hearsay.report.TextReport;
import io.github.hearsay.watch.Display;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Timings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** How Maven tells what a goal does and what became of it. */
final class Reports {

  private Reports() {}

  /** Work that tells how far it has come. */
  @FunctionalInterface
  interface Work {
    BuildReport run(Progress progress) throws IOException;
  }

  /** Does the work, and shows how far it has come; {@code times} hears of it even when nobody else does. */
  static BuildReport watch(Log log, MavenSession session, Timings times, Work work) throws IOException {
    try (Display display = Screen.progress(log, session)) {
      return work.run(times.and(display));
    }
  }

  /**
   * Writes the report into files, and tells GitHub's workflows where the problems are.
   *
   * @param fallback the folder of the project, where no workflow says otherwise
   */
  static void tellPrograms(BuildReport report, List<ReportFile> reports, BuildRequest request, Path fallback) throws IOException {
    Path base = SourceFiles.base(System.getenv(), fallback);
    SourceFiles files = new SourceFiles(base, request.content(), request.templates(), request.theme(), request.baseline());
    ReportFile.tell(report, reports, files, System.getenv(), Screen::line);
  }

  /**
   * Tells the problems and the summary.
   *
   * @param content the folder whose files the problems are in
   * @throws MojoFailureException when something stands against publishing
   */
  static void tell(Log log, BuildReport report, Path content) throws MojoFailureException {
    TextReport text = new TextReport(report, new SourceLines(content), false);
    for (Problem problem : report.problems()) {
      switch (problem.severity()) {
        case ERROR -> log.error(text.block(problem));
        case WARNING -> log.warn(text.block(problem));
        case INFO -> log.info(text.block(problem));
      }
    }
    if (report.failed()) {
      throw new MojoFailureException(String.join(System.lineSeparator(), text.summary()));
    }
    text.summary().forEach(log::info);
  }

  /**
   * Tells what was made, by the paths of the files, and what is to be known of it.
   *
   * @throws MojoFailureException when nothing was made
   */
  static void tell(Log log, Outcome outcome) throws MojoFailureException {
    if (outcome instanceof Outcome.Refused refused) {
      refused.reasons().forEach(log::error);
      throw new MojoFailureException("nothing was written, for the reasons above");
    }
    tellMade(log, outcome);
  }

  /** Likewise for a goal that goes on whatever became of it. */
  static void tellMade(Log log, Outcome outcome) {
    if (outcome instanceof Outcome.Made made) {
      made.files().forEach(file -> log.info(file.toString()));
      made.notes().forEach(log::info);
    } else {
      ((Outcome.Refused) outcome).reasons().forEach(log::warn);
    }
  }
}
