package io.github.hearsay.read;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.EdtfSyntaxException;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A date as uncertain as it is known (EDTF); a YAML list is one of several dates. */
final class DateKind implements Kind<Edtf> {

  @Override
  public Optional<Edtf> read(Node node, String name, Reading reading) {
    if (node instanceof Node.Scalar scalar) {
      return date(scalar, name, reading);
    }
    return node instanceof Node.Sequence sequence ? oneOf(sequence, name, reading) : wrongType(node, name, reading);
  }

  private Optional<Edtf> date(Node.Scalar scalar, String name, Reading reading) {
    try {
      return Optional.of(reading.shared(Edtf.parse(scalar.text().strip())));
    } catch (EdtfSyntaxException notADate) {
      Location at = scalar.plain() ? within(scalar, notADate.index()) : scalar.at();
      return refused(Code.BAD_DATE, at, reading, name + " is not a date: " + notADate.getMessage(), notADate.hint());
    }
  }

  private Optional<Edtf> oneOf(Node.Sequence sequence, String name, Reading reading) {
    List<Edtf> dates = new ArrayList<>();
    for (Node item : sequence.items()) {
      Optional<Edtf> date = item instanceof Node.Scalar scalar ? date(scalar, name, reading) : wrongType(item, name, reading);
      date.ifPresent(dates::add);
    }
    if (dates.size() < sequence.items().size()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Edtf.oneOf(dates));
    } catch (EdtfSyntaxException notAList) {
      return refused(Code.BAD_DATE, sequence.at(), reading, name + " is not a date: " + notAList.getMessage(), notAList.hint());
    }
  }

  /** The place of the character at {@code index} of a text, up to its end; the last one when something is missing there. */
  private static Location within(Node.Scalar scalar, int index) {
    Location at = scalar.at();
    int from = Math.min(index, Math.max(0, at.length() - 1));
    return Location.at(at.file(), at.line(), at.column() + from, Math.max(1, at.length() - from));
  }

  @Override
  public Shape shape() {
    return new Shape.Date("2016-10-03");
  }
}
