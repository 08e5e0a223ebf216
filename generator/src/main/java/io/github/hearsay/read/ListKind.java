package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of values of one kind; one by itself may stand there without brackets. */
final class ListKind<T> implements Kind<List<T>> {

  private final Kind<T> item;

  ListKind(Kind<T> item) {
    this.item = item;
  }

  @Override
  public Optional<List<T>> read(Node node, String name, Reading reading) {
    if (!(node instanceof Node.Sequence sequence)) {
      warnOfCommas(node, name, reading);
      return item.read(node, name, reading).map(List::of);
    }
    List<T> values = new ArrayList<>(sequence.items().size());
    boolean whole = true;
    for (Node element : sequence.items()) {
      Optional<T> value = element.isEmpty() ? empty(element, name, reading) : item.read(element, name, reading);
      value.ifPresent(values::add);
      whole &= value.isPresent();
    }
    return whole ? Optional.of(values) : Optional.empty();
  }

  private Optional<T> empty(Node element, String name, Reading reading) {
    return refused(Code.WRONG_TYPE, element.at(), reading, "an item of " + name + " is empty", "write something there, or take it away");
  }

  /** {@code people: Nell Gwyn, Moll Davis} is one name to a program and two to its author. */
  private void warnOfCommas(Node node, String name, Reading reading) {
    if (node instanceof Node.Scalar scalar && scalar.plain() && scalar.text().contains(", ")) {
      String hint = "for a list write " + name + ": [" + scalar.text() + "]; if it is one name, put it in quotes";
      reading.report(
          Problem.of(Code.WRONG_TYPE, scalar.at(), name + " is one name with a comma in it", hint).as(Severity.WARNING));
    }
  }

  @Override
  public Shape shape() {
    return new Shape.Many(item.shape());
  }
}
