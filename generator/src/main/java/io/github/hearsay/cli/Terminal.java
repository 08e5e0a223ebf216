package io.github.hearsay.cli;

import io.github.hearsay.author.Outcome;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.TextReport;
import io.github.hearsay.watch.Display;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Timings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the program speaks.
 *
 * @param out what was done
 * @param err what is wrong
 * @param colour whether ANSI colours are welcome
 * @param live whether {@code out} is a screen on which a line may be written over again
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colour, boolean live) {

  /** The process's own streams: a screen in its own charset, and with colours unless {@code NO_COLOR} is set; a pipe or file in UTF-8. */
  static Terminal system(Map<String, String> environment) {
    boolean screen = isScreen(System.console());
    Charset charset = screen ? System.console().charset() : StandardCharsets.UTF_8;
    boolean colour = screen && environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean live = screen && environment.getOrDefault("CI", "").isEmpty();
    return new Terminal(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), colour, live);
  }

  /** What tells of progress: on the screen, else in lines apart from what the program has to say. */
  Display progress() {
    return live ? Display.onScreen(this::draw) : Display.inLog(err::println);
  }

  /** Work that tells how far it has come. */
  @FunctionalInterface
  interface Work {
    BuildReport run(Progress progress) throws IOException;
  }

  /** Does the work, and shows how far it has come unless that shall be {@code quiet}; {@code times} hears of it in any case. */
  BuildReport watch(Timings times, boolean quiet, Work work) throws IOException {
    if (quiet) {
      return work.run(times);
    }
    try (Display display = progress()) {
      return work.run(times.and(display));
    }
  }

  /** Tells what became of it; when {@code quiet}, only what is wrong. */
  void say(BuildReport report, TextReport text, boolean quiet) {
    for (Problem problem : report.problems()) {
      boolean info = problem.severity() == Severity.INFO;
      if (!quiet || !info) {
        (info ? out : err).println(text.block(problem));
      }
    }
    if (!quiet || report.failed()) {
      text.summary().forEach(report.failed() ? err::println : out::println);
    }
  }

  /** Tells what was made, by the paths of the files, and apart from them what is to be known of it; the exit code. */
  int say(Outcome outcome) {
    if (outcome instanceof Outcome.Made made) {
      made.files().forEach(out::println);
      made.notes().forEach(err::println);
      return ArchiveCommand.FINE;
    }
    ((Outcome.Refused) outcome).reasons().forEach(err::println);
    err.println("nothing was written");
    return ArchiveCommand.PROBLEMS;
  }

  private void draw(String text) {
    out.print(text);
    out.flush();
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
  }

  /** From Java 22 on there is a console for pipes too, and a method that tells them apart. */
  private static boolean isScreen(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
