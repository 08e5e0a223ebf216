package io.github.hearsay.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;

/** What the writers share that walk flexmark's tree: besides the {@link Work}, what the tree refers to. */
final class TreeWork {

  private final Work work;
  private final ReferenceRepository references;
  private final Notes notes = new Notes();
  private boolean saidRawHtml;
  private boolean saidTooDeep;

  TreeWork(Work work, ReferenceRepository references) {
    this.work = work;
    this.references = references;
  }

  Work work() {
    return work;
  }

  ReferenceRepository references() {
    return references;
  }

  Notes notes() {
    return notes;
  }

  Location at(BasedSequence chars) {
    return work.source().at(chars.getStartOffset(), chars.getEndOffset() - chars.getStartOffset());
  }

  /** One place is enough: whoever writes HTML writes more of it. */
  void rawHtml(Node node) {
    if (!saidRawHtml) {
      saidRawHtml = true;
      String first = node.getChars().toString().strip().lines().findFirst().orElse("");
      work.problem(
          Code.RAW_HTML, at(node.getChars()), "HTML is shown as it is written, not run: " + Addresses.shortened(first),
          "write it in Markdown, or put it between backticks to show it as code");
    }
  }

  void tooDeep(Node node) {
    if (!saidTooDeep) {
      saidTooDeep = true;
      work.problem(Code.TOO_DEEP, at(node.getChars()), "emphasis or links nested more than a hundred deep", "take some of them out");
    }
  }
}
