package io.github.hearsay.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects problems from any number of threads; gives them back sorted and without repeats. */
public final class Problems {

  private final Queue<Problem> found = new ConcurrentLinkedQueue<>();

  /** Adds one. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds one of the code's own severity. */
  public void add(Code code, Location at, String message, String hint) {
    found.add(Problem.of(code, at, message, hint));
  }

  /** Adds one for which the message says it all. */
  public void add(Code code, Location at, String message) {
    found.add(Problem.of(code, at, message));
  }

  /** Adds all. */
  public void addAll(Iterable<Problem> problems) {
    problems.forEach(found::add);
  }

  /** Whether anything so far stops the build. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Everything so far, in order of place. */
  public List<Problem> sorted() {
    return List.copyOf(new ArrayList<>(new TreeSet<>(found)));
  }
}
