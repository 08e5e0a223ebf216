package io.github.hearsay.report;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import java.util.List;

/**
 * What a build did, or why it did nothing.
 *
 * @param stories what became of the stories that were read
 * @param pages what became of the output; all zero when nothing was written
 * @param problems sorted by place
 * @param strict whether warnings count as errors
 */
public record BuildReport(
    Stories stories, Entities entities, Pages pages, List<HeldBack> heldBack, List<Problem> problems, boolean strict) {

  public BuildReport {
    heldBack = List.copyOf(heldBack);
    problems = List.copyOf(problems);
  }

  /** The same report when that became of the output. */
  public BuildReport with(Pages made) {
    return new BuildReport(stories, entities, made, heldBack, problems, strict);
  }

  /** Whether anything stands against publishing. */
  public boolean failed() {
    return errors() > 0 || strict && warnings() > 0;
  }

  /** How many problems are errors. */
  public int errors() {
    return count(Severity.ERROR);
  }

  /** How many problems are warnings. */
  public int warnings() {
    return count(Severity.WARNING);
  }

  private int count(Severity severity) {
    int count = 0;
    for (Problem problem : problems) {
      if (problem.severity() == severity) {
        count++;
      }
    }
    return count;
  }

  /** The stories: {@code read = published + heldBack + failed}, always. */
  public record Stories(int read, int published, int heldBack, int failed) {

    public Stories {
      if (read != published + heldBack + failed) {
        throw new IllegalArgumentException(
            "stories do not add up: " + read + " read, " + published + " published, " + heldBack + " held back, " + failed + " failed");
      }
    }
  }

  /** How many of each the site knows; {@code newPeople} have no file of their own. */
  public record Entities(int people, int newPeople, int topics, int places) {}

  /** The files of the site: all of them, and what changed on disk. */
  public record Pages(int files, int written, int unchanged, int removed) {

    /** Nothing was written. */
    public static final Pages NONE = new Pages(0, 0, 0, 0);
  }

  /** A story that is not on the site yet, and why: "is a draft", "comes out on 2026-12-24". */
  public record HeldBack(String file, String reason) {}
}
