package io.github.hearsay.data;

import static io.github.hearsay.data.StoryTables.numbered;
import static io.github.hearsay.data.Table.dates;
import static io.github.hearsay.data.Table.row;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Vocabulary;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of claims, and of what they say. */
final class ClaimTables {

  private ClaimTables() {}

  static Table statements() {
    return new Table.Builder("statements", "What is said, by however many claims").key("id").text("id", "the id")
        .text("text", "as the first claim puts it")
        .text("status", "how it turned out").integer("claims", "how many claims say it").integer("stories", "in how many stories")
        .integer("origins", "how many of those have it from no other").dates("due", "for a prediction, when it should have come true")
        .rows(facts -> facts.assertions().stream().map(one -> statement(one, facts)));
  }

  private static Object[] statement(Assertion one, Facts facts) {
    String text = facts.archive().claim(facts.of(ArchivePart.CLAIMS, one.claims()).get(0)).orElseThrow().claim().text();
    return row(
        one.id(), text, Vocabulary.word(one.status()), facts.of(ArchivePart.CLAIMS, one.claims()).size(),
        facts.of(ArchivePart.STORIES, one.stories()).size(), one.origins(), dates(one.due()));
  }

  static Table claims() {
    return new Table.Builder("claims", "Claims, oldest story first").key("id").text("id", "the id")
        .id("story", "stories", "the story that carries it")
        .id("statement", "statements", "what it says").text("text", "in the story's words").text("kind", "fact, prediction, denial…")
        .text("status", "how it turned out").text("said_by", "what sort of voice: person, document, anonymous…")
        .id("said_by_person", "people", "the person on whose word it stands").text("said_by_name", "another voice's name or label")
        .text("access", "first-hand or second-hand").text("via", "the publication that carried it")
        .dates("due", "for a prediction, when it should have come true")
        .amount()
        .rows(facts -> facts.claims().stream().map(entry -> claim(entry, facts)));
  }

  private static Object[] claim(ClaimEntry entry, Facts facts) {
    Claim claim = entry.claim();
    return row(
        claim.id(), entry.story(), facts.statement(entry), claim.text(), Vocabulary.word(claim.kind()), Vocabulary.word(claim.status()),
        Facts.voice(claim.saidBy()), entry.saidBy().filter(facts::hasPerson), facts.name(claim.saidBy(), entry.saidBy()),
        claim.access().map(Vocabulary::word), claim.via(), dates(claim.by()), claim.amount().map(sum -> sum.value()),
        claim.amount().map(sum -> sum.currency()));
  }

  static Table people() {
    return new Table.Builder("claim_people", "Whom claims are about").key("claim", "person").id("claim", "claims", "the claim")
        .id("person", "people", "the person")
        .rows(facts -> facts.claims().stream().flatMap(entry -> facts.people(entry.about()).stream().distinct().map(person ->
            row(entry.claim().id(), person))));
  }

  static Table links() {
    return new Table.Builder("claim_links", "Which claims repeat or contradict which").key("claim", "link", "other")
        .id("claim", "claims", "the claim")
        .text("link", "repeats or contradicts").id("other", "claims", "the other claim")
        .rows(facts -> facts.claims().stream().flatMap(entry -> Stream.concat(
            facts.of(ArchivePart.CLAIMS, entry.repeats()).stream().distinct().map(other -> row(entry.claim().id(), "repeats", other)),
            facts.of(ArchivePart.CLAIMS, entry.contradicts()).stream().distinct().map(other -> row(entry.claim().id(), "contradicts", other)))));
  }

  static Table history() {
    return new Table.Builder("claim_history", "How claims came to be seen otherwise").key("claim", "number").id("claim", "claims", "the claim")
        .integer("number", "oldest first, from 1").dates("date", "when").text("status", "as what")
        .text("decided_by", "what sort of voice brought that about")
        .id("decided_by_person", "people", "the person who did").text("decided_by_name", "another voice's name")
        .text("evidence", "on what, a line each").text("note", "words about it")
        .rows(facts -> facts.claims().stream().flatMap(entry -> numbered(entry.history(), (number, turn) -> turn(entry, number, turn, facts))));
  }

  private static Object[] turn(ClaimEntry entry, int number, ClaimEntry.Turn turn, Facts facts) {
    Optional<Attribution> by = turn.change().by();
    return row(
        entry.claim().id(), number, dates(Optional.of(turn.change().date())), Vocabulary.word(turn.change().status()), by.map(Facts::voice),
        turn.by().filter(facts::hasPerson), by.map(voice -> facts.name(voice, turn.by())).filter(name -> !name.isEmpty()),
        String.join("\n", facts.words(turn.evidence())), turn.change().note());
  }
}
