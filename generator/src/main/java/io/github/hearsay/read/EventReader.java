package io.github.hearsay.read;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Amount;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.EventCategory;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.RoleOf;
import io.github.hearsay.problem.Code;
import java.util.List;
import java.util.Optional;

/** Something that happened. */
final class EventReader extends RecordReader<Event> {

  private static final Field<String> TITLE =
      Field.required("title", TextKind.upTo(120), "what happened", "A wedding in a drawing room").knownAs("name", "text");
  private static final Field<Optional<Edtf>> DATE =
      Field.optional("date", new DateKind(), "when (EDTF); required unless undated").knownAs("when");
  private static final Field<Boolean> UNDATED = Field.or(false, "undated", new FlagKind(), "true for an event nobody can date");
  private static final Field<String> AS_TOLD = Field.or("", "as-told", TextKind.upTo(200), "how the source put the date: last week");
  private static final Field<List<Reference>> PEOPLE =
      Field.list("people", ReferenceKind.to("a person"), "who took part; otherwise the story's people").knownAs("who", "person");
  private static final Field<List<RoleOf>> ROLES =
      Field.or(List.of(), "roles", new RolesKind(), "what part somebody had: a map from people to words");
  private static final Field<Optional<Reference>> PLACE =
      Field.optional("place", ReferenceKind.to("a place"), "where").knownAs("places", "where", "location");
  private static final Field<EventCategory> CATEGORY =
      Field.or(EventCategory.OTHER, "category", WordKind.of(EventCategory.class), "what sort of thing happened").knownAs("kind", "type");
  private static final Field<Certainty> CERTAINTY =
      Field.or(Certainty.REPORTED, "certainty", WordKind.of(Certainty.class), "how sure it is").knownAs("status");
  private static final Field<Optional<Amount>> AMOUNT = Field.optional("amount", new AmountReader(), "the money in it");
  private static final Field<Optional<Id>> ID =
      Field.optional("id", new SlugKind(), "a name for it; the same in two stories is the same event");
  private static final Field<List<Reference>> SAME_AS =
      Field.list("same-as", ReferenceKind.id("an event"), "events that are this one, told elsewhere");
  private static final Field<Optional<Reference>> PART_OF =
      Field.optional("part-of", ReferenceKind.id("an event"), "the event this is a part of");

  EventReader() {
    super(
        Spec.of(
            "an event", TITLE, DATE, UNDATED, AS_TOLD, PEOPLE, ROLES, PLACE, CATEGORY, CERTAINTY, AMOUNT, ID, SAME_AS, PART_OF));
  }

  @Override
  void check(Values values) {
    boolean undated = values.find(UNDATED).orElse(true);
    if (!values.isGiven(DATE) && !undated) {
      values.fail(
          Code.MISSING_FIELD, values.at(), "the event has no date",
          "write date: 2016-10, as far as it is known, or undated: true if nobody can date it");
    } else if (values.isGiven(DATE) && values.isGiven(UNDATED) && undated) {
      values.fail(Code.BAD_DATE, values.at(UNDATED), "the event is undated and has a date", "take away one of them");
    }
  }

  @Override
  Event make(Values values, Reading reading) {
    Id numbered = reading.nextEvent();
    Optional<Id> named = values.get(ID);
    return new Event(
        named.orElse(numbered), named.isPresent(), values.get(TITLE), values.get(DATE), values.get(AS_TOLD), values.get(PEOPLE),
        values.get(ROLES), values.get(PLACE), values.get(CATEGORY), values.get(CERTAINTY), values.get(AMOUNT), values.get(SAME_AS),
        values.get(PART_OF), values.at());
  }
}
