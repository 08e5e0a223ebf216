package io.github.hearsay.data;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Vocabulary;

/** What is said, by however many stories. */
final class StatementJson {

  private final Facts facts;
  private final Json json;

  StatementJson(Facts facts, Json json) {
    this.facts = facts;
    this.json = json;
  }

  void write(Assertion assertion) {
    json.object().put("id", assertion.id().value()).put("status", Vocabulary.word(assertion.status()))
        .put("claims", facts.of(ArchivePart.CLAIMS, assertion.claims()))
        .put("stories", facts.of(ArchivePart.STORIES, assertion.stories()))
        .put("origins", assertion.origins())
        .put("about", facts.people(assertion.about()))
        .put("contradicts", facts.of(ArchivePart.ASSERTIONS, assertion.contradictions()));
    ArchiveJson.date(json, "due", assertion.due());
    json.endObject();
  }
}
