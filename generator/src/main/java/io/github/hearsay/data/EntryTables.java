package io.github.hearsay.data;

import static io.github.hearsay.data.StoryTables.numbered;
import static io.github.hearsay.data.Table.dates;
import static io.github.hearsay.data.Table.row;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import java.util.Optional;

/** Tables of people, topics, places and events. */
final class EntryTables {

  private EntryTables() {}

  static Table people() {
    return new Table.Builder("people", "People, in the order of the A to Z").key("id").text("id", "the id").text("name", "as shown")
        .text("sort_name", "as the A to Z has it").text("path", "the page, from the site's root")
        .text("disambiguation", "which of several of that name")
        .text("description", "who they are").dates("born", "birth").dates("died", "death")
        .rows(facts -> facts.people().stream().map(entry -> person(entry, facts)));
  }

  private static Object[] person(PersonEntry entry, Facts facts) {
    Person person = entry.person();
    Person.Life life = person.life();
    return row(
        entry.id(), person.name(), entry.sortName(), Addresses.person(entry.id()), person.disambiguation(), person.description(),
            dates(life.born()),
        dates(life.died()));
  }

  static Table names() {
    return new Table.Builder("person_names", "Other names of people").key("person", "number").id("person", "people", "the person")
        .integer("number", "counted from 1").text("name", "the name").text("kind", "birth, stage, alias…").dates("since", "from when")
        .dates("until", "until when")
        .rows(facts -> facts.people().stream().flatMap(entry -> numbered(entry.person().names(), (number, name) -> row(
            entry.id(), number, name.value(), Vocabulary.word(name.kind()), dates(name.from()), dates(name.to())))));
  }

  static Table relations() {
    return new Table.Builder("relations", "What people are to each other, a row for each of the two and each spell").key("person", "number")
        .id("person", "people", "the person").integer("number", "counted from 1").text("kind", "what the other is to this person")
        .id("other", "people", "the other; none for children who are not named").integer("count", "how many children are not named")
        .dates("since", "from when").dates("until", "until when").text("ended", "how it ended")
        .text("level", "rumoured, reported, acknowledged or documented").text("note", "words about it")
        .rows(facts -> facts.people().stream().flatMap(entry -> numbered(facts.relations(entry), (number, tie) -> relation(entry, number, tie))));
  }

  private static Object[] relation(PersonEntry entry, int number, Tie tie) {
    return row(
        entry.id(), number, Vocabulary.word(tie.kind()), tie.other(), tie.other()
            .isPresent() ? null : tie.count(), dates(tie.from()), dates(tie.to()),
        tie.ended().map(Vocabulary::word), Vocabulary.word(tie.level()), tie.note());
  }

  static Table topics() {
    return new Table.Builder("topics", "Topics, by name").key("id").text("id", "the id").text("name", "as shown")
        .text("path", "the page, from the site's root").id("part_of", "topics", "the topic it is a part of").text("description", "what it is")
        .rows(facts -> facts.archive().topics().stream().map(entry -> row(
            entry.id(), entry.name(), Addresses.topic(entry.id()), entry.partOf().stream().findFirst(), entry.topic().description())));
  }

  static Table places() {
    return new Table.Builder("places", "Places, by name; nobody's home is among them").key("id").text("id", "the id").text("name", "as shown")
        .text("path", "the page, from the site's root").text("kind", "city, venue…").id("within", "places", "the place it lies in")
        .column(Table.Type.NUMBER, "latitude", "degrees north").column(Table.Type.NUMBER, "longitude", "degrees east")
        .text("description", "what it is")
        .rows(facts -> facts.places().stream().map(entry -> place(entry, facts)));
  }

  private static Object[] place(PlaceEntry entry, Facts facts) {
    Place place = entry.place();
    return row(
        entry.id(), entry.name(), Addresses.place(entry.id()), place.kind().map(Vocabulary::word),
        entry.within().stream().filter(facts::hasPlace).findFirst(), place.coordinates().map(Place.Coordinates::latitude),
        place.coordinates().map(Place.Coordinates::longitude), place.description());
  }

  static Table events() {
    return new Table.Builder("events", "What happened, in order of time").key("id").text("id", "the id").text("title", "what it was")
        .dates("date", "when").text("category", "wedding, death…").text("certainty", "reported, confirmed, disputed or did-not-happen")
        .dates("reported", "when it was first reported").id("part_of", "events", "the event it is a part of")
        .rows(facts -> facts.happenings().stream().map(event -> event(event, facts)));
  }

  private static Object[] event(Happening event, Facts facts) {
    Optional<Telling> first = facts.tellings(event).stream().findFirst();
    return row(
        event.id(), event.title(), dates(event.date()), Vocabulary.word(event.category()), Vocabulary.word(event.certainty()),
        dates(first.map(telling -> telling.published().date())), event.partOf().filter(id -> facts.has(ArchivePart.HAPPENINGS, id)));
  }

  static Table eventPeople() {
    return new Table.Builder("event_people", "Who took part in events").key("event", "person").id("event", "events", "the event")
        .id("person", "people", "the person").text("role", "subject, witness…")
        .rows(facts -> facts.happenings().stream().flatMap(event -> facts.people(event).stream().map(part ->
            row(event.id(), part.person(), Vocabulary.word(part.role())))));
  }

  static Table eventPlaces() {
    return new Table.Builder("event_places", "Where events took place").key("event", "place").id("event", "events", "the event")
        .id("place", "places", "the place")
        .rows(facts -> facts.happenings().stream().flatMap(event -> facts.places(event.places()).stream().map(place -> row(event.id(), place))));
  }

  static Table tellings() {
    return new Table.Builder("tellings", "How stories tell of events").key("event", "number").id("event", "events", "the event")
        .integer("number", "in order of publication, from 1").id("story", "stories", "the story").text("title", "what the story calls it")
        .dates("date", "when it says it was").text("as_told", "how its source put the date").text("certainty", "how sure it is")
        .id("place", "places", "where it says it was").amount()
        .rows(facts -> facts.happenings().stream()
        .flatMap(event -> numbered(facts.tellings(event), (number, one) -> telling(event, number, one, facts))));
  }

  private static Object[] telling(Happening event, int number, Telling one, Facts facts) {
    return row(
        event.id(), number, one.story(), one.event().title(), dates(one.event().date()), one.event()
            .asTold(), Vocabulary.word(one.event().certainty()),
        one.place().filter(facts::hasPlace), one.event().amount().map(sum -> sum.value()), one.event().amount().map(sum -> sum.currency()));
  }
}
