package io.github.hearsay.read;

import io.github.hearsay.model.Alias;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.ArticleKind;
import io.github.hearsay.model.Cast;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Ledger;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.Publishing;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Sensitivity;
import io.github.hearsay.model.Source;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story. */
final class ArticleReader extends RecordReader<Article> {

  private static final Field<String> TITLE =
      Field.required("title", TextKind.upTo(300), "the headline", "Two carriages, one wedding").knownAs("headline", "name");
  private static final Field<Published> DATE =
      Field.required("date", new PublishedKind(), "when the story came out", "1785-12-15").knownAs("published", "publish-date", "pubdate");
  private static final Field<List<Reference>> PEOPLE =
      Field.list("people", ReferenceKind.to("a person"), "whom the story is about; required unless it has topics")
          .knownAs("person", "who", "persons");
  private static final Field<List<Reference>> TOPICS =
      Field.list("topics", ReferenceKind.to("a topic"), "what it is about").or("topic")
          .knownAs("tags", "tag", "categories", "category", "subjects");
  private static final Field<List<Reference>> MENTIONS = Field.list("mentions", ReferenceKind.to("a person"), "people named in passing");
  private static final Field<List<Reference>> PLACES =
      Field.list("places", ReferenceKind.to("a place"), "where it plays").knownAs("place", "location", "where");
  private static final Field<String> SUMMARY =
      Field.or("", "summary", TextKind.upTo(300), "one or two sentences, plain text").knownAs("description", "excerpt", "lead", "subtitle");
  private static final Field<ArticleKind> KIND =
      Field.or(ArticleKind.SUMMARY, "kind", WordKind.of(ArticleKind.class), "what sort of piece it is").knownAs("type", "layout");
  private static final Field<List<Event>> EVENTS = Field.list("events", new EventReader(), "what happened").knownAs("event", "timeline");
  private static final Field<List<Claim>> CLAIMS = Field.list("claims", new ClaimReader(), "what somebody says").knownAs("claim");
  private static final Field<List<Source>> SOURCES =
      Field.list("sources", new SourceReader(), "where it was printed").knownAs("source", "references");
  private static final Field<List<Correction>> CORRECTIONS =
      Field.list("corrections", new CorrectionReader(), "what was put right later").knownAs("correction", "errata");
  private static final Field<List<Reference>> RELATED =
      Field.list("related", ReferenceKind.id("a story"), "other stories, by id").knownAs("see-also");
  private static final Field<List<Alias>> ALIASES =
      Field.list("aliases", new AliasKind(), "old addresses of the page on this site: they lead here")
          .knownAs("redirect_from", "redirects", "alias");
  private static final Field<Boolean> DRAFT = Field.or(false, "draft", new FlagKind(), "true keeps it out of the site");
  private static final Field<Boolean> INDEX =
      Field.or(true, "index", new FlagKind(), "false keeps it out of search engines, sitemap, feeds and search");
  private static final Field<Optional<String>> LANG =
      Field.optional("lang", new LanguageKind(), "its language, if not the site's").knownAs("language");
  private static final Field<List<Sensitivity>> SENSITIVITY =
      Field.list("sensitivity", WordKind.of(Sensitivity.class), "subjects that ask for care");
  private static final Field<Boolean> MINOR_EDIT =
      Field.or(false, "minor-edit", new FlagKind(), "true says the last change changed no meaning");

  ArticleReader() {
    super(
        Spec.of(
            Folder.ARTICLES.noun(), TITLE, DATE, PEOPLE, TOPICS, MENTIONS, PLACES, SUMMARY, KIND, EVENTS, CLAIMS, SOURCES, CORRECTIONS,
            CommonFields.IMAGE, RELATED, ALIASES, CommonFields.SLUG, DRAFT, INDEX, LANG, SENSITIVITY, MINOR_EDIT, CommonFields.ALLOW));
  }

  @Override
  void check(Values values) {
    if (!values.isGiven(PEOPLE) && !values.isGiven(TOPICS)) {
      values.fail(
          Code.MISSING_FIELD, values.at(), "the story is about nobody and nothing",
          "write people: with the names of whom it is about, or topics: with what it is about");
    }
    Optional<Published> published = values.find(DATE);
    for (Correction correction : values.find(CORRECTIONS).orElse(List.of())) {
      if (published.isPresent() && correction.date().isBefore(published.get().date().earliest())) {
        values.fail(
            Code.DATE_ORDER, correction.at(),
            "the correction of " + correction.date() + " comes before the story (" + published.get().date() + ")",
            "look which of the dates is wrong");
      }
    }
  }

  @Override
  Article make(Values values, Reading reading) {
    Ledger ledger = new Ledger(values.get(EVENTS), values.get(CLAIMS), values.get(SOURCES), values.get(CORRECTIONS));
    checkIds(ledger, reading);
    return new Article(
        reading.id(), values.at(TITLE), values.get(TITLE), values.get(DATE), values.get(SUMMARY), values.get(KIND),
        new Cast(values.get(PEOPLE), values.get(MENTIONS), values.get(TOPICS), values.get(PLACES), values.get(RELATED)), ledger,
        values.get(CommonFields.IMAGE),
        Publishing.of(values.get(DRAFT), values.get(INDEX), values.get(MINOR_EDIT), values.get(LANG), values.get(ALIASES)),
        values.get(SENSITIVITY), values.get(CommonFields.ALLOW), reading.body(),
        TextHash.and(TextHash.and(reading.textHash(), values.get(TITLE)), values.get(SUMMARY)));
  }

  private static void checkIds(Ledger ledger, Reading reading) {
    Map<Id, Location> events = new HashMap<>();
    ledger.events().forEach(event -> checkId("events", event.id(), event.at(), events, reading));
    Map<Id, Location> claims = new HashMap<>();
    ledger.claims().forEach(claim -> checkId("claims", claim.id(), claim.at(), claims, reading));
    Map<Id, Location> sources = new HashMap<>();
    ledger.sources().forEach(source -> source.id().ifPresent(id -> checkId("sources", id, source.at(), sources, reading)));
  }

  private static void checkId(String what, Id id, Location at, Map<Id, Location> seen, Reading reading) {
    Location first = seen.putIfAbsent(id, at);
    if (first != null) {
      reading.report(
          Code.DUPLICATE_ID, at, "two " + what + " of this story have the id " + id + ": the other is on line " + first.line(),
          "give one of them another id");
    }
  }
}
