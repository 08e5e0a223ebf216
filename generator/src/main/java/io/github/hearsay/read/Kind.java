package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import java.util.Optional;

/** A kind of value: what it looks like in front matter, and how it is read. */
interface Kind<T> {

  /**
   * The value of {@code node}; nothing when it cannot be used, which has been reported then.
   *
   * @param name what messages call it, such as {@code title}
   */
  Optional<T> read(Node node, String name, Reading reading);

  /** What it looks like. */
  Shape shape();

  /** Reports that {@code node} is something else altogether. */
  default <R> Optional<R> wrongType(Node node, String name, Reading reading) {
    if (node instanceof Node.Broken) {
      return Optional.empty();
    }
    String hint = "";
    if (node instanceof Node.Mapping mapping && !mapping.flow()) {
      hint = "a colon with a space after it makes a map: put a value that holds one in quotes";
    } else if (shape() instanceof Shape.Table table) {
      hint = table.spec().example();
    }
    return refused(Code.WRONG_TYPE, node.at(), reading, name + " is " + node.says() + "; it must be " + shape().says(), hint);
  }

  /** Reports what is wrong, and gives nothing. */
  default <R> Optional<R> refused(Code code, Location at, Reading reading, String message, String hint) {
    reading.report(code, at, message, hint);
    return Optional.empty();
  }
}
