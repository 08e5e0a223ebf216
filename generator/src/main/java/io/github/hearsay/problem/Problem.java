package io.github.hearsay.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong, for a person to put right.
 *
 * @param severity the code's own, unless a setting raised or lowered it
 * @param message what is wrong, lower case, without a full stop
 * @param hint what to write instead; empty when there is nothing useful to say
 */
public record Problem(Code code, Severity severity, Location at, String message, String hint) implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::hint)
          .thenComparing(problem -> problem.at().length());

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
  }

  /** A problem of the code's own severity. */
  public static Problem of(Code code, Location at, String message, String hint) {
    return new Problem(code, code.severity(), at, message, hint);
  }

  /** A problem for which the message says it all. */
  public static Problem of(Code code, Location at, String message) {
    return of(code, at, message, "");
  }

  /** The same problem, mattering more or less. */
  public Problem as(Severity other) {
    return new Problem(code, other, at, message, hint);
  }

  /** What is wrong and what to do, with {@code between} them if there is something to do. */
  public String words(String between) {
    return hint.isEmpty() ? message : message + between + hint;
  }

  /** By file, line, column, then code and wording: total, so that reports never depend on thread order. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
