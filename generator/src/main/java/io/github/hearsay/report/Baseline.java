package io.github.hearsay.report;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.text.Lists;
import io.github.hearsay.text.OneLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Warnings that an archive has had before, as when it was brought here from elsewhere: they are shown, but count no more, and only new ones do. Known
 * is a warning by its code, file and words, not by its line, so that it stays known when the file is edited above it.
 */
public final class Baseline {

  /** No warning is known. */
  public static final Baseline NONE = new Baseline("", Map.of());

  private static final String KNOWN = " (known)";
  private static final String HEAD = "# Warnings that are known: code, file and words, a line each. Written by --report baseline=FILE.\n";

  private final String name;
  private final Map<String, Integer> lines;

  private Baseline(String name, Map<String, Integer> lines) {
    this.name = name;
    this.lines = lines;
  }

  /** The baseline in {@code file}; none, after saying why, when it cannot be read. */
  public static Baseline read(Optional<Path> file, Problems problems) {
    if (file.isEmpty()) {
      return NONE;
    }
    String name = file.get().getFileName().toString();
    Map<String, Integer> lines = new HashMap<>();
    try {
      for (String line : new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.merge(line.strip(), 1, Integer::sum);
        }
      }
    } catch (IOException unreadable) {
      problems.add(
          Code.UNREADABLE_FILE, Location.file(name), "the baseline " + file.get() + " cannot be read",
          "write it with --report baseline=" + name + ", or leave --baseline out");
      return NONE;
    }
    return new Baseline(name, lines);
  }

  /** The same problems, of which warnings that are known are for information only; a word on lines that fit none of them. */
  public List<Problem> applied(List<Problem> found) {
    if (lines.isEmpty()) {
      return found;
    }
    Map<String, Integer> left = new HashMap<>(lines);
    List<Problem> all = new ArrayList<>();
    for (Problem problem : found) {
      boolean known = problem.severity() == Severity.WARNING && left.merge(line(problem), -1, Integer::sum) >= 0;
      all.add(known ? new Problem(problem.code(), Severity.INFO, problem.at(), problem.message() + KNOWN, problem.hint()) : problem);
    }
    int idle = left.values().stream().filter(count -> count > 0).mapToInt(Integer::intValue).sum();
    if (idle > 0) {
      all.add(
          new Problem(
              Code.UNUSED_WAIVER, Severity.INFO, Location.file(name),
              Lists.count(idle, "line of the baseline fits", "lines of the baseline fit") + " no warning any more",
              "write it anew with --report baseline=" + name));
    }
    all.sort(null);
    return List.copyOf(all);
  }

  /** The same problems as they were before a baseline was applied to them. */
  public static List<Problem> undone(List<Problem> applied) {
    return applied.stream().map(Baseline::undone).toList();
  }

  private static Problem undone(Problem problem) {
    return isKnown(problem)
        ? new Problem(problem.code(), Severity.WARNING, problem.at(), withoutKnown(problem.message()), problem.hint())
        : problem;
  }

  private static boolean isKnown(Problem problem) {
    return problem.severity() == Severity.INFO && problem.message().endsWith(KNOWN);
  }

  private static String withoutKnown(String message) {
    return message.endsWith(KNOWN) ? message.substring(0, message.length() - KNOWN.length()) : message;
  }

  /** The warnings of a report as a baseline, those that are known already with them. */
  static String of(BuildReport report) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Problem problem : report.problems()) {
      if (problem.severity() == Severity.WARNING || isKnown(problem)) {
        text.append(line(problem)).append('\n');
      }
    }
    return text.toString();
  }

  /** By what a warning is known again: everything but its line, and whether a baseline has it. */
  public static String line(Problem problem) {
    return OneLine.of(problem.code().id() + " " + problem.at().file() + ": " + withoutKnown(problem.message()));
  }
}
