package io.github.hearsay.data;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Participant;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Vocabulary;
import java.util.List;
import java.util.Optional;

/** What happened, and how each story tells it. */
final class EventJson {

  private final Facts facts;
  private final Json json;

  EventJson(Facts facts, Json json) {
    this.facts = facts;
    this.json = json;
  }

  void write(Happening happening) {
    json.object().put("id", happening.id().value()).put("title", happening.title());
    ArchiveJson.date(json, "date", happening.date());
    List<Telling> tellings = facts.tellings(happening);
    ArchiveJson.date(json, "firstReported", tellings.stream().findFirst().map(telling -> telling.published().date()));
    json.put("category", Vocabulary.word(happening.category())).put("certainty", Vocabulary.word(happening.certainty()));
    people(facts.people(happening));
    json.put("places", facts.places(happening.places())).put("partOf", happening.partOf().filter(id -> facts.has(ArchivePart.HAPPENINGS, id)));
    json.list("tellings");
    tellings.forEach(this::telling);
    json.endList().endObject();
  }

  private void people(List<Participant> people) {
    if (!people.isEmpty()) {
      json.list("people");
      people.forEach(part -> json.object().put("person", part.person().value()).put("role", Vocabulary.word(part.role())).endObject());
      json.endList();
    }
  }

  private void telling(Telling telling) {
    json.object().put("story", telling.story().value()).put("title", telling.event().title());
    ArchiveJson.date(json, "published", Optional.of(telling.published().date()));
    ArchiveJson.date(json, "date", telling.event().date());
    json.put("asTold", telling.event().asTold()).put("certainty", Vocabulary.word(telling.event().certainty()))
        .put("place", telling.place().filter(facts::hasPlace));
    StoryJson.amount(json, telling.event().amount());
    json.endObject();
  }
}
