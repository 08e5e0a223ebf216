package io.github.hearsay.read;

import io.github.hearsay.model.Waiver;
import io.github.hearsay.problem.Code;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An editor's decision to let a problem stand. */
final class WaiverReader extends RecordReader<Waiver> {

  private static final Field<String> CODE = Field.required("code", new CodeKind(), "the problem's number", "HS102");
  private static final Field<String> REASON =
      Field.required("reason", TextKind.any(), "why it may stand", "the name is spelt so in the source");
  private static final Field<Optional<LocalDate>> UNTIL = Field.optional("until", new DayKind(), "the last day it holds");

  WaiverReader() {
    super(Spec.of("a waiver", CODE, REASON, UNTIL));
  }

  @Override
  Waiver make(Values values, Reading reading) {
    return new Waiver(values.get(CODE), values.get(REASON), values.get(UNTIL), values.at());
  }

  /** The number of a problem that exists. */
  private static final class CodeKind extends ScalarKind<String> {

    @Override
    Optional<String> of(Node.Scalar scalar, String name, Reading reading) {
      String id = scalar.text().strip().toUpperCase(Locale.ROOT);
      if (Arrays.stream(Code.values()).anyMatch(code -> code.id().equals(id))) {
        return Optional.of(id);
      }
      String message = name + " is not the number of a problem: \"" + scalar.text().strip() + "\"";
      return refused(Code.UNKNOWN_WORD, scalar.at(), reading, message, "write the number that the message shows, such as HS102");
    }

    @Override
    public Shape shape() {
      return new Shape.Format("the number of a problem", "HS102");
    }
  }
}
