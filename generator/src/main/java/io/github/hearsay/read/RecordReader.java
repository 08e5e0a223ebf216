package io.github.hearsay.read;

import java.util.Optional;

/** Reads records that have a table of fields. */
abstract class RecordReader<T> implements Kind<T> {

  private final Spec spec;

  RecordReader(Spec spec) {
    this.spec = spec;
  }

  @Override
  public final Optional<T> read(Node node, String name, Reading reading) {
    if (!(node instanceof Node.Mapping mapping)) {
      return readOther(node, name, reading);
    }
    Values values = spec.read(mapping, reading);
    check(values);
    return values.isWhole() ? Optional.of(make(values, reading)) : Optional.empty();
  }

  /** The record of something that is not a map, for records that may also be written shorter. */
  Optional<T> readOther(Node node, String name, Reading reading) {
    return wrongType(node, name, reading);
  }

  /** Looks at how fields go together; called whether each of them is right or not. */
  void check(Values values) {}

  /** The record of fields that are all right. */
  abstract T make(Values values, Reading reading);

  Spec spec() {
    return spec;
  }

  @Override
  public Shape shape() {
    return new Shape.Table(spec);
  }
}
