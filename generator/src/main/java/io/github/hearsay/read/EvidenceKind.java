package io.github.hearsay.read;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Code;
import java.util.Optional;

/** Something to look up: a web address, or the id of a source or story; with {@code free}, also any text. */
final class EvidenceKind extends ScalarKind<Reference> {

  private final boolean free;

  EvidenceKind(boolean free) {
    this.free = free;
  }

  @Override
  Optional<Reference> of(Node.Scalar scalar, String name, Reading reading) {
    String text = TextKind.oneLine(scalar.text());
    boolean address = text.contains("://") || text.startsWith("www.");
    String fault = address ? UrlKind.fault(text) : "";
    if (!fault.isEmpty()) {
      String message = name + " is not a web address: it " + fault;
      return refused(Code.BAD_URL, scalar.at(), reading, message, "write it whole: https://example.org/page");
    }
    if (!address && !free && !Id.isLegal(text)) {
      String message = name + " is neither a web address nor an id: \"" + text + "\"";
      String hint = "write https://… or the id of one of the sources or of a story, such as paris-robbery";
      return refused(Code.BAD_URL, scalar.at(), reading, message, hint);
    }
    return Optional.of(new Reference(text, scalar.at()));
  }

  @Override
  public Shape shape() {
    return new Shape.Format(free ? "a web address, an id or text" : "a web address or an id", "https://example.org/page");
  }
}
