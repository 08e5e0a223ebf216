package io.github.hearsay.data;

import static io.github.hearsay.data.Table.dates;
import static io.github.hearsay.data.Table.row;

import io.github.hearsay.archive.Story;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Source;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of stories, of whom and what they are about, their sources and corrections. */
final class StoryTables {

  private StoryTables() {}

  static Table stories() {
    return columns().rows(facts -> facts.stories().stream().map(story -> story(story, facts)));
  }

  /** With the text of each, which a database can search. */
  static Table withText() {
    return columns().text("text", "the text, without markup")
        .rows(facts -> withText(facts, new PlainText()));
  }

  private static Stream<Object[]> withText(Facts facts, PlainText text) {
    return facts.stories().stream().map(story -> row(story(story, facts), text.of(story.article().body())));
  }

  private static Table.Builder columns() {
    return new Table.Builder("stories", "Stories, newest first").key("id").text("id", "the id").text("title", "the headline")
        .text("path", "the page, from the site's root").dates("published", "when it came out").text("kind", "report, summary, factcheck…")
        .text("language", "BCP 47").text("summary", "one or two sentences").integer("words", "length of the text");
  }

  private static Object[] story(Story story, Facts facts) {
    Article article = story.article();
    return row(
        story.id(), article.title(), Addresses.story(article), dates(Optional.of(article.published().date())), Vocabulary.word(article.kind()),
        article.publishing().lang().orElse(facts.archive().config().language()), article.summary(), article.body().words());
  }

  static Table people() {
    return new Table.Builder("story_people", "Whom stories are about or mention").key("story", "person").id("story", "stories", "the story")
        .id("person", "people", "the person").text("role", "about or mentions")
        .rows(facts -> facts.stories().stream().flatMap(story -> Stream.concat(
            facts.people(story.people()).stream().map(person -> row(story.id(), person, "about")),
            facts.people(story.mentions()).stream().map(person -> row(story.id(), person, "mentions")))));
  }

  static Table topics() {
    return of("story_topics", "What stories are about", "topic", "topics", (facts, story) -> story.topics());
  }

  static Table places() {
    return of("story_places", "Where stories play", "place", "places", (facts, story) -> facts.places(story.places()));
  }

  private interface Parts {
    List<Id> of(Facts facts, Story story);
  }

  private static Table of(String name, String description, String column, String table, Parts parts) {
    return new Table.Builder(name, description).key("story", column).id("story", "stories", "the story").id(column, table, "the " + column)
        .rows(facts -> facts.stories().stream().flatMap(story -> parts.of(facts, story).stream().map(part -> row(story.id(), part))));
  }

  static Table sources() {
    return new Table.Builder("sources", "Where stories were printed or told").key("story", "number").id("story", "stories", "the story")
        .integer("number", "its place in the story's list, from 1").text("id", "the author's id for it").text("publisher", "who printed it")
        .text("title", "its title").text("author", "who wrote it").dates("date", "when it was printed").text("url", "its address")
        .text("citation", "volume and page").column(Table.Type.DATE, "retrieved", "when somebody last read it there")
        .text("archived", "an archived copy").text("kind", "newspaper, letter…")
        .rows(facts -> facts.stories().stream().flatMap(story -> numbered(story.article().ledger()
        .sources(), (number, source) -> source(story, number, source))));
  }

  private static Object[] source(Story story, int number, Source source) {
    return row(
        story.id(), number, source.id(), source.publisher(), source.title(), source.author(), dates(source.date()), source.url(),
        source.citation(), source.retrieved(), source.archived(), source.kind().map(Vocabulary::word));
  }

  static Table corrections() {
    return new Table.Builder("corrections", "What was put right").key("story", "number").id("story", "stories", "the story")
        .integer("number", "its place in the story's list, from 1").column(Table.Type.DATE, "date", "when").text("kind", "correction, apology…")
        .text("target", "what it puts right").flag("serious", "whether readers were seriously misled")
        .text("text", "what was wrong and what is right")
        .rows(facts -> facts.stories().stream().flatMap(story -> numbered(story.article().ledger()
        .corrections(), (number, one) -> correction(story, number, one))));
  }

  private static Object[] correction(Story story, int number, Correction one) {
    return row(story.id(), number, one.date(), Vocabulary.word(one.kind()), Vocabulary.word(one.target()), one.serious(), one.text());
  }

  /** Makes a row of each of several, told its number. */
  interface Numbered<T> {
    Object[] row(int number, T one);
  }

  static <T> Stream<Object[]> numbered(List<T> all, Numbered<T> made) {
    List<Object[]> rows = new ArrayList<>(all.size());
    for (T one : all) {
      rows.add(made.row(rows.size() + 1, one));
    }
    return rows.stream();
  }
}
