package io.github.hearsay.read;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Relation;
import io.github.hearsay.model.RelationEnd;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.problem.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One spell of a relation: a map with one key that says what the other person is, and more about it. */
final class RelationReader extends RecordReader<Relation> {

  private static final String UNNAMED = "unnamed";

  private static final Map<RelationKind, Field<Optional<Reference>>> OTHERS = others();
  private static final Field<Optional<Edtf>> FROM = Field.optional("from", new DateKind(), "since when (EDTF)").knownAs("since", "start");
  private static final Field<Optional<Edtf>> TO = Field.optional("to", new DateKind(), "until when (EDTF)").knownAs("until", "end");
  private static final Field<Optional<RelationEnd>> ENDED = Field.optional("ended", WordKind.of(RelationEnd.class), "how it ended");
  private static final Field<RelationLevel> LEVEL =
      Field.or(RelationLevel.REPORTED, "level", WordKind.of(RelationLevel.class), "how well it is known").knownAs("status", "certainty");
  private static final Field<List<Reference>> SOURCES =
      Field.list("sources", new EvidenceKind(true), "story ids, web addresses or text").knownAs("source", "evidence");
  private static final Field<String> NOTE = Field.or("", "note", TextKind.upTo(600), "what else is to be said");
  private static final Field<Optional<BigDecimal>> COUNT =
      Field.optional("count", DecimalKind.whole(1, 99), "how many children who must not be named").knownAs("number");

  RelationReader() {
    super(Spec.of("a relation").with(List.copyOf(OTHERS.values())).with(List.of(FROM, TO, ENDED, LEVEL, SOURCES, NOTE, COUNT)));
  }

  private static Map<RelationKind, Field<Optional<Reference>>> others() {
    Map<RelationKind, Field<Optional<Reference>>> fields = new EnumMap<>(RelationKind.class);
    for (RelationKind kind : RelationKind.values()) {
      String word = Vocabulary.word(kind);
      fields.put(kind, Field.optional(word, ReferenceKind.to("a person"), "who is this person's " + word));
    }
    return fields;
  }

  @Override
  void check(Values values) {
    List<RelationKind> given = new ArrayList<>();
    OTHERS.forEach((kind, field) -> {
      if (values.isGiven(field)) {
        given.add(kind);
      }
    });
    if (given.size() > 1) {
      String both = Vocabulary.word(given.get(0)) + " and " + Vocabulary.word(given.get(1));
      values.fail(
          Code.WRONG_TYPE, values.at(OTHERS.get(given.get(1))), "a relation is one thing; here are " + both, "write a relation for each");
    } else if (given.isEmpty() && values.isWhole()) {
      values.fail(
          Code.MISSING_FIELD, values.at(), "the relation does not say who is what",
          "write one of " + String.join(", ", Vocabulary.words(RelationKind.class)) + " with a name");
    } else if (given.size() == 1) {
      checkUnnamed(values, given.get(0));
    }
    Dates.checkSpan(values, FROM, TO);
  }

  /** Children may stay unnamed, and only they may be counted. */
  private static void checkUnnamed(Values values, RelationKind kind) {
    boolean child = kind == RelationKind.CHILD || kind == RelationKind.STEP_CHILD || kind == RelationKind.GRANDCHILD;
    boolean unnamed = isUnnamed(values.find(OTHERS.get(kind)).flatMap(other -> other));
    if (unnamed && !child) {
      values.fail(
          Code.UNKNOWN_WORD, values.at(OTHERS.get(kind)), "only a child may be unnamed", "write the name of the " + Vocabulary.word(kind)
              + ", or take the relation away");
    } else if (!unnamed && values.isGiven(COUNT)) {
      values.fail(Code.UNKNOWN_KEY, values.at(COUNT), "count is for children who are not named",
          "write {child: unnamed, count: 2}, or take it away");
    }
  }

  private static boolean isUnnamed(Optional<Reference> other) {
    return other.filter(reference -> reference.text().equals(UNNAMED)).isPresent();
  }

  @Override
  Relation make(Values values, Reading reading) {
    for (Map.Entry<RelationKind, Field<Optional<Reference>>> candidate : OTHERS.entrySet()) {
      Optional<Reference> other = values.get(candidate.getValue());
      if (other.isPresent()) {
        return new Relation(
            candidate.getKey(), isUnnamed(other) ? Optional.empty() : other, values.get(COUNT).map(BigDecimal::intValueExact).orElse(1),
            values.get(FROM), values.get(TO), values.get(ENDED), values.get(LEVEL), values.get(SOURCES), values.get(NOTE), values.at());
      }
    }
    throw new IllegalStateException("a relation without a kind passed its check");
  }
}
