package io.github.hearsay.read;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Redaction;
import io.github.hearsay.model.Redaction.Action;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be kept back, as {@code redactions.yml} says it. */
final class RedactionReader extends RecordReader<Redaction> {

  static final String FILE = "redactions.yml";

  private static final Field<List<Reference>> TARGET =
      Field.required(
          "target", new ListKind<>(ReferenceKind.to("a person, or story: or claim: with an id")), "whom or what it is about", "Jane Roe")
          .knownAs("targets", "name", "person", "who");
  private static final Field<Action> ACTION =
      Field.required("action", WordKind.of(Action.class), "what is done", "mask").knownAs("do");
  private static final Field<String> AS =
      Field.or("", "as", TextKind.upTo(100), "what stands for the name").knownAs("replacement", "pseudonym");
  private static final Field<List<String>> EXCEPT =
      Field.list("except", TextKind.upTo(200), "longer phrases in which the name is not the person's").knownAs("allow");
  private static final Field<LocalDate> DATE = Field.required("date", new DayKind(), "the day of the decision", "2026-11-02").knownAs("decided");
  private static final Field<Optional<LocalDate>> REVIEW =
      Field.optional("review", new DayKind(), "the day from which it should be decided again").knownAs("until");
  private static final Field<String> REASON =
      Field.or("", "reason", TextKind.any(), "why; for the editors, never shown").knownAs("note", "basis");

  RedactionReader() {
    super(Spec.of("a redaction", TARGET, ACTION, AS, EXCEPT, DATE, REVIEW, REASON));
  }

  @Override
  Redaction make(Values values, Reading reading) {
    return new Redaction(
        values.get(TARGET), values.get(ACTION), values.get(AS), values.get(EXCEPT), values.get(DATE), values.get(REVIEW), values.at());
  }

  /** Those of the archive, and those of the file that a setting names. */
  static List<Redaction> read(Path content, Optional<String> elsewhere, Problems problems) {
    List<Redaction> all = new ArrayList<>();
    if (Files.exists(content.resolve(FILE))) {
      all.addAll(read(FILE, content.resolve(FILE), problems));
    }
    if (elsewhere.isPresent()) {
      try {
        all.addAll(read(elsewhere.get(), content.resolve(elsewhere.get()), problems));
      } catch (InvalidPathException noPath) {
        problems.add(Code.UNREADABLE_FILE, Location.file(FILE), "the file of the setting redactions cannot have this name", "give its path");
      }
    }
    return all;
  }

  private static List<Redaction> read(String name, Path file, Problems problems) {
    return SourceText.read(name, file, "write into it: redactions: [], or take it away", problems)
        .map(text -> read(name, text, problems)).orElse(List.of());
  }

  /** Those that {@code text}, the file {@code name}, decides. */
  static List<Redaction> read(String name, String text, Problems problems) {
    Location whole = Location.file(name);
    Node root = YamlReader.read(new YamlSource(name, 1, text), whole, problems);
    Reading reading = new Reading(name, new Id("redactions"), Body.EMPTY, 0, problems, new Alike());
    return new AllReader().read(root, "the file", reading).orElse(List.of());
  }

  /** The file as a whole. */
  private static final class AllReader extends RecordReader<List<Redaction>> {

    private static final Field<List<Redaction>> REDACTIONS =
        Field.list("redactions", new RedactionReader(), "what is to be kept back");

    AllReader() {
      super(Spec.of("a file of redactions", REDACTIONS));
    }

    @Override
    List<Redaction> make(Values values, Reading reading) {
      return values.get(REDACTIONS);
    }
  }
}
