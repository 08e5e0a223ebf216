package io.github.hearsay.data;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Amount;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Source;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Stories, with what is claimed in them, where it was printed and what was put right. */
final class StoryJson {

  private final Facts facts;
  private final Json json;
  private final PlainText text = new PlainText();

  StoryJson(Facts facts, Json json) {
    this.facts = facts;
    this.json = json;
  }

  void write(Story story) {
    Article article = story.article();
    json.object().put("id", story.id().value()).put("title", article.title()).put("path", Addresses.story(article).value());
    ArchiveJson.date(json, "published", Optional.of(article.published().date()));
    json.put("time", article.published().at())
        .put("kind", Vocabulary.word(article.kind()))
        .put("language", article.publishing().lang().orElse(facts.archive().config().language()))
        .put("summary", article.summary())
        .put("people", facts.people(story.people()))
        .put("mentions", facts.people(story.mentions()))
        .put("topics", story.topics())
        .put("places", facts.places(story.places()))
        .put("events", new LinkedHashSet<>(facts.of(ArchivePart.HAPPENINGS, story.happenings())))
        .put("related", facts.of(ArchivePart.STORIES, story.related().stream().map(related -> related.story()).toList()));
    list("claims", story.claims().stream().filter(facts::has).toList(), this::claim);
    list("sources", article.ledger().sources(), this::source);
    list("corrections", article.ledger().corrections(), this::correction);
    text.put("text", article.body(), json);
    json.endObject();
  }

  private <T> void list(String name, List<T> items, Consumer<T> write) {
    if (!items.isEmpty()) {
      json.list(name);
      items.forEach(write);
      json.endList();
    }
  }

  private void claim(ClaimEntry entry) {
    Claim claim = entry.claim();
    json.object().put("id", claim.id().value()).put("statement", facts.statement(entry)).put("text", claim.text())
        .put("kind", Vocabulary.word(claim.kind())).put("status", Vocabulary.word(claim.status()))
        .put("about", facts.people(entry.about()));
    voice(entry);
    json.put("access", claim.access().map(Vocabulary::word)).put("via", claim.via());
    ArchiveJson.date(json, "due", claim.by());
    amount(json, claim.amount());
    json.put("repeats", facts.of(ArchivePart.CLAIMS, entry.repeats())).put("contradicts", facts.of(ArchivePart.CLAIMS, entry.contradicts()));
    list("history", entry.history(), this::turn);
    json.endObject();
  }

  private void voice(ClaimEntry entry) {
    json.object("saidBy").put("kind", Facts.voice(entry.claim().saidBy())).put("person", entry.saidBy().filter(facts::hasPerson))
        .put("name", facts.name(entry.claim().saidBy(), entry.saidBy())).endObject();
  }

  private void turn(ClaimEntry.Turn turn) {
    json.object();
    ArchiveJson.date(json, "date", Optional.of(turn.change().date()));
    json.put("status", Vocabulary.word(turn.change().status()));
    turn.change().by().ifPresent(by -> json.object("by").put("kind", Facts.voice(by)).put("person", turn.by().filter(facts::hasPerson))
        .put("name", facts.name(by, turn.by())).endObject());
    json.put("evidence", facts.words(turn.evidence())).put("note", turn.change().note()).endObject();
  }

  static void amount(Json json, Optional<Amount> amount) {
    amount.ifPresent(sum -> json.object("amount").put("value", sum.value()).put("currency", sum.currency())
        .put("approximate", sum.approximate()).endObject());
  }

  private void source(Source source) {
    json.object().put("id", source.id()).put("publisher", source.publisher()).put("title", source.title()).put("author", source.author());
    ArchiveJson.date(json, "date", source.date());
    json.put("url", source.url()).put("citation", source.citation()).put("retrieved", source.retrieved()).put("archived", source.archived())
        .put("kind", source.kind().map(Vocabulary::word)).put("basedOn", source.basedOn()).endObject();
  }

  private void correction(Correction correction) {
    json.object().put("date", correction.date().toString()).put("kind", Vocabulary.word(correction.kind()))
        .put("target", Vocabulary.word(correction.target())).put("claim", correction.claim().filter(this::isTold))
        .put("serious", correction.serious())
        .put("text", correction.text()).endObject();
  }

  private boolean isTold(Reference claim) {
    return !Id.isLegal(claim.text()) || facts.has(ArchivePart.CLAIMS, new Id(claim.text()));
  }
}
