package io.github.hearsay.report;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a build did, or why it did nothing.
 *
 * @param stories what became of the stories that were read
 * @param pages what became of the output; all zero when nothing was written
 * @param problems sorted by place
 * @param strict whether warnings count as errors
 * @param news what is new since the last build; empty when nothing is remembered of one
 */
public record BuildReport(
    Stories stories, Entities entities, Pages pages, List<HeldBack> heldBack, List<Problem> problems, boolean strict,
    Optional<News> news) {

  public BuildReport {
    heldBack = List.copyOf(heldBack);
    problems = List.copyOf(problems);
  }

  /** A report of one who knows of no earlier build. */
  public BuildReport(Stories stories, Entities entities, Pages pages, List<HeldBack> heldBack, List<Problem> problems, boolean strict) {
    this(stories, entities, pages, heldBack, problems, strict, Optional.empty());
  }

  /** The same report when that became of the output. */
  public BuildReport with(Pages made) {
    return new BuildReport(stories, entities, made, heldBack, problems, strict, news);
  }

  /** The same report when that is new since the last build. */
  public BuildReport with(Optional<News> told) {
    return new BuildReport(stories, entities, pages, heldBack, problems, strict, told);
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

  /** How many of each the site knows; {@code newPeople} have no file of their own, {@code plainPages} are no stories. */
  public record Entities(int people, int newPeople, int topics, int places, int plainPages) {

    /** Nothing at all. */
    public static final Entities NONE = new Entities(0, 0, 0, 0, 0);

    /** Whether it knows none of all these. */
    public boolean isEmpty() {
      return people == 0 && newPeople == 0 && topics == 0 && places == 0 && plainPages == 0;
    }
  }

  /** The files of the site: all of them, and what changed on disk. */
  public record Pages(int files, int written, int unchanged, int removed) {

    /** Nothing was written. */
    public static final Pages NONE = new Pages(0, 0, 0, 0);
  }

  /** A story or page that is not on the site yet, and why: "is a draft", "comes out on 2026-12-24". */
  public record HeldBack(String file, String reason) {}
}
