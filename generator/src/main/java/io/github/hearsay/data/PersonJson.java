package io.github.hearsay.data;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** People: what their files say, and in a file of their own what the archive holds about them. */
final class PersonJson {

  private final Facts facts;
  private final Json json;

  PersonJson(Facts facts, Json json) {
    this.facts = facts;
    this.json = json;
  }

  /** What is known of a person, inside an object. */
  void known(PersonEntry entry) {
    Person person = entry.person();
    json.put("id", entry.id().value()).put("name", person.name()).put("sortName", entry.sortName())
        .put("path", Addresses.person(entry.id()).value()).put("disambiguation", person.disambiguation()).put("description", person.description())
        .put("aliases", person.aliases());
    names(person.names());
    Person.Life life = person.life();
    ArchiveJson.date(json, "born", life.born());
    ArchiveJson.date(json, "died", life.died());
    relations(facts.relations(entry));
    json.put("sameAs", person.sameAs());
  }

  /** All there is about a person, inside an object. */
  void whole(PersonEntry entry) {
    known(entry);
    new PlainText().put("biography", entry.person().body(), json);
    json.put("stories", facts.of(ArchivePart.STORIES, entry.stories()))
        .put("mentionedIn", facts.of(ArchivePart.STORIES, entry.mentionedIn().stream().map(backlink -> backlink.story()).toList()))
        .put("events", events(entry.timeline()))
        .put("claimsAbout", facts.of(ArchivePart.CLAIMS, entry.claimsAbout()))
        .put("claimsBy", facts.of(ArchivePart.CLAIMS, entry.claimsBy()));
  }

  private Set<Id> events(Timeline timeline) {
    Set<Id> events = new LinkedHashSet<>();
    for (TimelineEntry entry : timeline.entries()) {
      if (entry instanceof TimelineEntry.Happened happened) {
        add(events, happened.happening());
      }
    }
    timeline.undated().forEach(happening -> add(events, happening));
    timeline.aside().forEach(happening -> add(events, happening));
    return events;
  }

  private void add(Set<Id> events, Happening happening) {
    if (facts.has(ArchivePart.HAPPENINGS, happening.id())) {
      events.add(happening.id());
    }
  }

  private void names(List<Person.NameForm> names) {
    if (!names.isEmpty()) {
      json.list("names");
      for (Person.NameForm name : names) {
        json.object().put("value", name.value()).put("kind", Vocabulary.word(name.kind()));
        ArchiveJson.date(json, "from", name.from());
        ArchiveJson.date(json, "to", name.to());
        json.endObject();
      }
      json.endList();
    }
  }

  private void relations(List<Tie> ties) {
    if (!ties.isEmpty()) {
      json.list("relations");
      ties.forEach(this::relation);
      json.endList();
    }
  }

  private void relation(Tie tie) {
    json.object().put("kind", Vocabulary.word(tie.kind())).put("person", tie.other());
    if (tie.other().isEmpty()) {
      json.put("count", tie.count());
    }
    ArchiveJson.date(json, "from", tie.from());
    ArchiveJson.date(json, "to", tie.to());
    json.put("ended", tie.ended().map(Vocabulary::word)).put("level", Vocabulary.word(tie.level()))
        .put("sources", facts.words(tie.sources())).put("note", tie.note()).endObject();
  }
}
