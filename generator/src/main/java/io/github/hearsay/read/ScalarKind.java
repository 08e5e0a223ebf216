package io.github.hearsay.read;

import java.util.Optional;

/** A kind of value that is written as one text. */
abstract class ScalarKind<T> implements Kind<T> {

  @Override
  public final Optional<T> read(Node node, String name, Reading reading) {
    return node instanceof Node.Scalar scalar ? of(scalar, name, reading) : wrongType(node, name, reading);
  }

  abstract Optional<T> of(Node.Scalar scalar, String name, Reading reading);
}
