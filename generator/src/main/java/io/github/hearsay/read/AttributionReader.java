package io.github.hearsay.read;

import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Attribution.Voice;
import io.github.hearsay.problem.Code;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** On whose word something stands: a map with one key, or the word {@code unattributed}. */
final class AttributionReader extends RecordReader<Attribution> {

  private static final String NOBODY = "unattributed";

  private static final Field<Optional<Attribution>> PERSON =
      voice("person", ReferenceKind.to("a person"), "somebody of the archive, in their own voice", Attribution.ByPerson::new);
  private static final Field<Optional<Attribution>> SPOKESPERSON = named("spokesperson", Voice.SPOKESPERSON, "who speaks for somebody");
  private static final Field<Optional<Attribution>> DOCUMENT = named("document", Voice.DOCUMENT, "a document that says so");
  private static final Field<Optional<Attribution>> ORGANISATION = named("organisation", Voice.ORGANISATION, "an organisation")
      .knownAs("organization");
  private static final Field<Optional<Attribution>> PUBLICATION = named("publication", Voice.PUBLICATION, "a publication in its own voice");
  private static final Field<Optional<Attribution>> ANONYMOUS =
      voice("anonymous", TextKind.name(120), "somebody who is not named, in the source's words", Attribution.Anonymous::new)
          .knownAs("source", "insider", "friend");

  private static final List<Field<Optional<Attribution>>> VOICES =
      List.of(PERSON, SPOKESPERSON, DOCUMENT, ORGANISATION, PUBLICATION, ANONYMOUS);

  AttributionReader() {
    super(Spec.of("an attribution").with(VOICES));
  }

  private static <T> Field<Optional<Attribution>> voice(
      String key, Kind<T> kind, String description, Function<T, Attribution> make) {
    return Field.optional(key, kind, description).as(given -> given.map(make));
  }

  private static Field<Optional<Attribution>> named(String key, Voice voice, String description) {
    return voice(key, TextKind.name(200), description, name -> new Attribution.ByName(voice, name));
  }

  @Override
  Optional<Attribution> readOther(Node node, String name, Reading reading) {
    if (!(node instanceof Node.Scalar scalar)) {
      return wrongType(node, name, reading);
    }
    String word = scalar.text().strip();
    if (word.equals(NOBODY)) {
      return Optional.of(new Attribution.Unattributed());
    }
    String hint = "write {person: " + word + "} for somebody of the archive, {anonymous: " + word + "}, or another of "
        + String.join(", ", keys()) + "; or unattributed";
    return refused(Code.WRONG_TYPE, scalar.at(), reading, name + " does not say what \"" + word + "\" is", hint);
  }

  private static List<String> keys() {
    return VOICES.stream().map(Field::key).toList();
  }

  @Override
  void check(Values values) {
    List<String> given = new ArrayList<>();
    for (Field<?> voice : VOICES) {
      if (values.isGiven(voice)) {
        given.add(voice.key());
      }
    }
    if (given.size() > 1) {
      values.fail(
          Code.WRONG_TYPE, values.at(), "an attribution names one voice; here are " + Lists.and(given),
          "write a claim for each voice");
    } else if (given.isEmpty() && values.isWhole()) {
      String hint = "write one of " + String.join(", ", keys()) + " with a value";
      values.fail(Code.MISSING_FIELD, values.at(), "the attribution names nobody", hint);
    }
  }

  @Override
  Attribution make(Values values, Reading reading) {
    for (Field<Optional<Attribution>> voice : VOICES) {
      Optional<Attribution> given = values.get(voice);
      if (given.isPresent()) {
        return given.get();
      }
    }
    throw new IllegalStateException("an attribution without a voice passed its check");
  }

  @Override
  public Shape shape() {
    return new Shape.Either(super.shape(), new Shape.Words(List.of(NOBODY)));
  }
}
