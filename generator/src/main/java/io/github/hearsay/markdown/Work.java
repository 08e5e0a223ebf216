package io.github.hearsay.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;

/** What the writers of one text share: where it stands, what its links may be, and what was found in it so far. */
final class Work {

  private final Source source;
  private final LinkRules rules;
  private final ReferenceRepository references;
  private final Problems problems;
  private final LinkBook book = new LinkBook();
  private final Notes notes = new Notes();
  private final boolean bareLinks;
  private boolean saidRawHtml;
  private boolean saidTooDeep;

  Work(Source source, Survey survey, LinkRules rules, ReferenceRepository references, Problems problems) {
    this.source = source;
    this.rules = rules;
    this.references = references;
    this.problems = problems;
    this.bareLinks = survey.mayHaveBareLinks();
  }

  Source source() {
    return source;
  }

  LinkRules rules() {
    return rules;
  }

  ReferenceRepository references() {
    return references;
  }

  LinkBook book() {
    return book;
  }

  Notes notes() {
    return notes;
  }

  Problems problems() {
    return problems;
  }

  boolean hasBareLinks() {
    return bareLinks;
  }

  Location at(BasedSequence chars) {
    return source.at(chars.getStartOffset(), chars.getEndOffset() - chars.getStartOffset());
  }

  void problem(Code code, Location at, String message, String hint) {
    problems.add(code, at, message, hint);
  }

  /** One place is enough: whoever writes HTML writes more of it. */
  void rawHtml(Node node) {
    if (!saidRawHtml) {
      saidRawHtml = true;
      String first = node.getChars().toString().strip().lines().findFirst().orElse("");
      problems.add(
          Code.RAW_HTML, at(node.getChars()), "HTML is shown as it is written, not run: " + Addresses.shortened(first),
          "write it in Markdown, or put it between backticks to show it as code");
    }
  }

  void tooDeep(Node node) {
    if (!saidTooDeep) {
      saidTooDeep = true;
      problems.add(Code.TOO_DEEP, at(node.getChars()), "emphasis or links nested more than a hundred deep", "take some of them out");
    }
  }
}
