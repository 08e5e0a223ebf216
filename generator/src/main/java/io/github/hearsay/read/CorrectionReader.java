package io.github.hearsay.read;

import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Correction.Kind;
import io.github.hearsay.model.Correction.Requester;
import io.github.hearsay.model.Correction.Target;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Code;
import java.time.LocalDate;
import java.util.Optional;

/** What was put right after a story came out. */
final class CorrectionReader extends RecordReader<Correction> {

  private static final Field<LocalDate> DATE = Field.required("date", new DayKind(), "the day it was put right", "2017-01-04");
  private static final Field<Kind> KIND =
      Field.required("kind", WordKind.of(Kind.class), "what sort of change it is", "correction").knownAs("type");
  private static final Field<String> TEXT =
      Field.required("text", TextKind.between(20, 600), "what was wrong and what is right", "The wedding was in May, not in March.")
          .knownAs("note", "description");
  private static final Field<Aim> TARGET =
      Field.required("target", new AimKind(), "what it puts right: headline, body, image, metadata or claim:ID", "body");
  private static final Field<Boolean> SERIOUS = Field.or(false, "serious", new FlagKind(), "whether readers were seriously misled");
  private static final Field<Optional<Requester>> REQUESTED_BY =
      Field.optional("requested-by", WordKind.of(Requester.class), "who asked for it, never by name");

  CorrectionReader() {
    super(Spec.of("a correction", DATE, KIND, TEXT, TARGET, SERIOUS, REQUESTED_BY));
  }

  @Override
  Correction make(Values values, Reading reading) {
    Aim aim = values.get(TARGET);
    return new Correction(
        values.get(DATE), values.get(KIND), values.get(TEXT), aim.target(), aim.claim(), values.get(SERIOUS), values.get(REQUESTED_BY),
        values.at());
  }

  private record Aim(Target target, Optional<Reference> claim) {}

  /** A word, or {@code claim:ID}. */
  private static final class AimKind extends ScalarKind<Aim> {

    private static final String CLAIM = "claim:";

    private final WordKind<Target> words = WordKind.of(Target.class);

    @Override
    Optional<Aim> of(Node.Scalar scalar, String name, Reading reading) {
      String text = scalar.text().strip();
      if (!text.startsWith("claim")) {
        return words.of(scalar, name, reading).map(target -> new Aim(target, Optional.empty()));
      }
      String id = text.startsWith(CLAIM) ? text.substring(CLAIM.length()).strip() : "";
      if (!Id.isLegal(id)) {
        String message = name + " does not say which claim";
        return refused(Code.UNKNOWN_WORD, scalar.at(), reading, message, "write claim: and its id without a space: claim:ring-was-off");
      }
      return Optional.of(new Aim(Target.CLAIM, Optional.of(new Reference(id, scalar.at()))));
    }

    @Override
    public Shape shape() {
      return new Shape.Either(words.shape(), new Shape.Format("claim:ID", "claim:ring-was-off"));
    }
  }
}
