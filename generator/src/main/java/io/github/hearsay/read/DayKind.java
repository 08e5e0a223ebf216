package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** One day, known for certain. */
final class DayKind extends ScalarKind<LocalDate> {

  private static final int LENGTH = "2016-10-03".length();

  @Override
  Optional<LocalDate> of(Node.Scalar scalar, String name, Reading reading) {
    String text = scalar.text().strip();
    try {
      if (text.length() == LENGTH) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException notADay) {
      // said below
    }
    return refused(Code.BAD_DATE, scalar.at(), reading, name + " is not a day: \"" + text + "\"", "write year, month and day: 2016-10-03");
  }

  @Override
  public Shape shape() {
    return new Shape.Format("a day", "2016-10-03");
  }
}
