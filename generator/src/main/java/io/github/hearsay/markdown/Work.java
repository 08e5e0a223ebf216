package io.github.hearsay.markdown;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;

/** What the writers of one text share: where it stands, what its links may be, and the links found in it so far. */
final class Work {

  private final Source source;
  private final LinkRules rules;
  private final Problems problems;
  private final LinkBook book = new LinkBook();
  private final boolean bareLinks;

  Work(Source source, Survey survey, LinkRules rules, Problems problems) {
    this.source = source;
    this.rules = rules;
    this.problems = problems;
    this.bareLinks = survey.mayHaveBareLinks();
  }

  Source source() {
    return source;
  }

  LinkRules rules() {
    return rules;
  }

  LinkBook book() {
    return book;
  }

  Problems problems() {
    return problems;
  }

  boolean hasBareLinks() {
    return bareLinks;
  }

  void problem(Code code, Location at, String message, String hint) {
    problems.add(code, at, message, hint);
  }
}
