package io.github.hearsay.report;

import io.github.hearsay.problem.Code;

/** Where the problems are explained. */
final class Help {

  /** The project's own address. */
  static final String PROJECT = "https://github.com/hearsay/hearsay";

  private Help() {}

  /** The page that lists all kinds of problems. */
  static final String PROBLEMS = PROJECT + "/blob/main/docs/problems/README.md";

  /** The page about a kind of problem. */
  static String address(Code code) {
    return PROJECT + "/blob/main/docs/problems/" + code.id() + ".md";
  }
}
