package io.github.hearsay.render;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Story;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.ArticleKind;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Source;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a story tells machines: itself, whom it is about apart from whom it only mentions, what is claimed in it, and what happened. */
final class StoryJsonLd {

  private final JsonLd graph;
  private final Story story;
  private final Article article;
  private final List<Happening> happenings;
  private final List<ClaimEntry> claims;

  private StoryJsonLd(JsonLd graph, Story story) {
    this.graph = graph;
    this.story = story;
    this.article = story.article();
    this.happenings = EventJsonLd.told(story, graph);
    this.claims = story.claims().stream().filter(entry -> graph.isTold(ArchivePart.CLAIMS, entry.claim().id())).toList();
  }

  static Head on(Head head, Story story, Scene scene) {
    return JsonLd.on(head, scene, graph -> new StoryJsonLd(graph, story).all(head));
  }

  private void all(Head head) {
    story(head);
    graph.organisation();
    graph.brief(people());
    happenings.forEach(happening -> EventJsonLd.write(happening, graph));
    if (article.kind() == ArticleKind.FACTCHECK) {
      ClaimJsonLd review = new ClaimJsonLd(story, graph);
      claims.forEach(review::review);
    }
  }

  /** Everybody the graph refers to. */
  private Set<Id> people() {
    Set<Id> people = new LinkedHashSet<>(story.people());
    people.addAll(story.mentions());
    for (ClaimEntry claim : claims) {
      people.addAll(claim.about());
      claim.saidBy().ifPresent(people::add);
    }
    happenings.forEach(happening -> happening.people().forEach(part -> people.add(part.person())));
    return people;
  }

  private void story(Head head) {
    Json node = graph.node(type(), graph.story(story.id()));
    node.put("url", graph.page(graph.scene().path()))
        .put("headline", article.title())
        .put("description", head.description())
        .put("inLanguage", article.publishing().lang().orElse(graph.scene().config().language()))
        .put("datePublished", published())
        .put("dateModified", modified().map(LocalDate::toString))
        .put("temporalCoverage", coverage())
        .put("articleSection", Scene.each(story.topics(), topic -> graph.scene().directory().topic(topic).label()));
    node.put("image", article.image()
        .flatMap(shown -> graph.scene().plan().picture(graph.scene().path(), shown.src()))
        .map(planned -> graph.page(planned.path())));
    graph.refer("isPartOf", graph.site());
    graph.refer("author", graph.publisher());
    graph.refer("publisher", graph.publisher());
    graph.refer("about", Scene.each(graph.told(story.people()), graph::person));
    List<String> mentions = new ArrayList<>(Scene.each(graph.told(story.mentions()), graph::person));
    happenings.forEach(happening -> mentions.add(EventJsonLd.id(happening, graph)));
    graph.refer("mentions", mentions);
    claims(node);
    places(node);
    sources(node);
    corrections(node);
    node.endObject();
  }

  private String type() {
    return switch (article.kind()) {
      case REPORT, INTERVIEW -> "ReportageNewsArticle";
      case OPINION -> "OpinionNewsArticle";
      default -> "NewsArticle";
    };
  }

  private Optional<String> published() {
    Optional<OffsetDateTime> at = article.published().at();
    return at.isPresent()
        ? at.map(StoryJsonLd::time)
        : JsonLd.date(article.published().date());
  }

  /** With seconds, even where there are none: what a formatter would make of it, which takes several times longer. */
  static String time(OffsetDateTime at) {
    String time = at.toLocalTime().withNano(0).toString();
    return at.toLocalDate() + "T" + time + (at.getSecond() == 0 ? ":00" : "") + at.getOffset();
  }

  /** The day something was last put right or seen otherwise, if that has happened. */
  private Optional<LocalDate> modified() {
    LocalDate last = LocalDate.MIN;
    for (Correction correction : article.ledger().corrections()) {
      last = correction.date().isAfter(last) ? correction.date() : last;
    }
    for (LocalDate turned : ClaimJsonLd.turned(story)) {
      last = turned.isAfter(last) ? turned : last;
    }
    Edtf published = article.published().date();
    boolean later = !last.equals(LocalDate.MIN) && (!published.boundedEnd() || last.isAfter(published.latest()));
    return later ? Optional.of(last) : Optional.empty();
  }

  /** From the first day of its events to the last, where both are known. */
  private Optional<String> coverage() {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Happening happening : happenings) {
      if (happening.date().isEmpty() || !happening.date().get().boundedStart() || !happening.date().get().boundedEnd()) {
        return Optional.empty();
      }
      Edtf date = happening.date().get();
      first = date.earliest().isBefore(first) ? date.earliest() : first;
      last = date.latest().isAfter(last) ? date.latest() : last;
    }
    return happenings.isEmpty() ? Optional.empty() : Optional.of(first.equals(last) ? first.toString() : first + "/" + last);
  }

  private void claims(Json node) {
    if (!claims.isEmpty()) {
      ClaimJsonLd part = new ClaimJsonLd(story, graph);
      node.list("hasPart");
      claims.forEach(part::write);
      node.endList();
    }
  }

  private void places(Json node) {
    List<Id> places = graph.toldPlaces(story.places());
    if (!places.isEmpty()) {
      node.list("contentLocation");
      places.forEach(place -> EventJsonLd.place(place, graph));
      node.endList();
    }
  }

  private void sources(Json node) {
    List<Source> sources = article.ledger().sources();
    if (!sources.isEmpty()) {
      node.list("isBasedOn");
      sources.forEach(this::source);
      node.endList();
    }
  }

  private void source(Source source) {
    graph.thing("CreativeWork")
        .put("name", source.title())
        .put("author", source.author())
        .put("url", source.url())
        .put("archivedAt", source.archived())
        .put("datePublished", source.date().flatMap(JsonLd::date))
        .object("publisher").put("@type", "Organization").put("name", source.publisher()).endObject()
        .endObject();
  }

  private void corrections(Json node) {
    List<Correction> corrections = article.ledger().corrections();
    if (!corrections.isEmpty()) {
      node.list("correction");
      for (Correction correction : corrections) {
        graph.thing("CorrectionComment").put("text", correction.text()).put("datePublished", correction.date().toString()).endObject();
      }
      node.endList();
    }
  }
}
