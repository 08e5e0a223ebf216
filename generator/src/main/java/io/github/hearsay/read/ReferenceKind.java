package io.github.hearsay.read;

import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Code;
import java.util.Optional;

/** A name or id to be looked up when everything has been read. */
final class ReferenceKind extends ScalarKind<Reference> {

  private static final int MAX_LENGTH = 200;

  private final Shape shape;

  private ReferenceKind(Shape shape) {
    this.shape = shape;
  }

  /** An id, a name or an alias of {@code whom}. */
  static ReferenceKind to(String whom) {
    return new ReferenceKind(new Shape.Reference(whom, false));
  }

  /** The id of {@code what}. */
  static ReferenceKind id(String what) {
    return new ReferenceKind(new Shape.Reference(what, true));
  }

  @Override
  Optional<Reference> of(Node.Scalar scalar, String name, Reading reading) {
    String text = TextKind.oneLine(scalar.text());
    if (text.length() > MAX_LENGTH) {
      String message = "a name of " + text.length() + " characters in " + name;
      return refused(Code.TOO_LONG, scalar.at(), reading, message, "write names as a list: " + name + ": [Nell Gwyn, Moll Davis]");
    }
    return Optional.of(new Reference(reading.shared(text), scalar.at()));
  }

  @Override
  public Shape shape() {
    return shape;
  }
}
