package io.github.hearsay.read;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;

/** One file on its way to becoming a value: what is known of it besides its fields, and where its problems go. */
final class Reading {

  private final String file;
  private final Id id;
  private final Body body;
  private final Problems problems;
  private int events;
  private int claims;

  Reading(String file, Id id, Body body, Problems problems) {
    this.file = file;
    this.id = id;
    this.body = body;
    this.problems = problems;
  }

  /** Path relative to the content folder, with forward slashes. */
  String file() {
    return file;
  }

  /** The id that the file or its {@code slug} gives. */
  Id id() {
    return id;
  }

  Body body() {
    return body;
  }

  void report(Code code, Location at, String message, String hint) {
    problems.add(code, at, message, hint);
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  /** The id of the next event; to be asked once for each, whether it has an id of its own or not, so that the others keep theirs. */
  Id nextEvent() {
    return new Id(id.value() + "-e" + ++events);
  }

  /** The id of the next claim, likewise. */
  Id nextClaim() {
    return new Id(id.value() + "-c" + ++claims);
  }
}
