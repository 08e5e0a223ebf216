package io.github.hearsay.render;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.ClaimStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stories tell machines of claims: who says what, never that it is so. A review, which does say so, is only what a fact check finds true or
 * false on evidence that it names.
 */
final class ClaimJsonLd {

  private final Story story;
  private final JsonLd graph;

  ClaimJsonLd(Story story, JsonLd graph) {
    this.story = story;
    this.graph = graph;
  }

  /** What the page of a claim tells: which claim it is about. The story that makes it first tells the rest. */
  static Head on(Head head, Assertion assertion, ClaimEntry first, Scene scene) {
    // The title of such a page is what is claimed: by itself it would say that it is so.
    Head said = head.titled(scene.words().say("claimPage", head.title()));
    Head told = JsonLd.on(said, scene, graph -> {
      graph.collection("CollectionPage", said);
      if (graph.isTold(ArchivePart.ASSERTIONS, assertion.id())) {
        graph.refer("mainEntity", id(first, graph));
      }
      graph.end();
    });
    return head.telling(told.jsonLd());
  }

  static String id(ClaimEntry entry, JsonLd graph) {
    return graph.spot(graph.scene().directory().story(entry.story()).path(), ClaimWords.anchor(entry.claim().id()));
  }

  /** The days on which claims of a story came to be seen otherwise, as far as they are known to the day. */
  static List<LocalDate> turned(Story story) {
    List<LocalDate> days = new ArrayList<>();
    for (ClaimEntry entry : story.claims()) {
      for (ClaimEntry.Turn turn : entry.history()) {
        if (turn.change().date().isDay()) {
          days.add(turn.change().date().latest());
        }
      }
    }
    return days;
  }

  void write(ClaimEntry entry) {
    Json node = graph.node("Claim", id(entry, graph)).put("text", entry.claim().text());
    voice(entry, node);
    if (!entry.claim().about().isEmpty()) {
      // Else it is about those the story is about, which the story says.
      graph.refer("about", Scene.each(graph.told(entry.about()), graph::person));
    }
    graph.refer("appearance", graph.story(story.id()));
    graph.scene().archive().assertion(entry.assertion())
        .flatMap(assertion -> graph.scene().archive().claim(assertion.first()))
        .filter(first -> graph.isTold(ArchivePart.STORIES, first.story()))
        .ifPresent(first -> graph.refer("firstAppearance", graph.story(first.story())));
    node.endObject();
  }

  /** Who says it; a document is what it rests on. Nobody in particular is nobody. */
  private void voice(ClaimEntry entry, Json node) {
    if (entry.saidBy().isPresent()) {
      graph.refer("author", Scene.each(graph.told(entry.saidBy().stream().toList()), graph::person));
    } else if (entry.claim().saidBy() instanceof Attribution.ByName by) {
      String property = by.voice() == Attribution.Voice.DOCUMENT ? "isBasedOn" : "author";
      node.object(property).put("@type", type(by.voice())).put("name", by.name()).endObject();
    }
  }

  private static String type(Attribution.Voice voice) {
    return switch (voice) {
      case SPOKESPERSON -> "Person";
      case DOCUMENT -> "CreativeWork";
      case ORGANISATION, PUBLICATION -> "Organization";
    };
  }

  /** What a fact check found, if it found anything and says on what evidence. */
  void review(ClaimEntry entry) {
    Optional<ClaimEntry.Turn> verdict = entry.history().isEmpty()
        ? Optional.empty() : Optional.of(entry.history().get(entry.history().size() - 1)).filter(ClaimJsonLd::isVerdict);
    if (verdict.isEmpty()) {
      return;
    }
    ClaimStatus status = verdict.get().change().status();
    Json node = graph.thing("ClaimReview").put("url", id(entry, graph)).put("claimReviewed", entry.claim().text());
    node.put("datePublished", JsonLd.date(verdict.get().change().date()));
    graph.refer("author", graph.publisher());
    graph.refer("itemReviewed", id(entry, graph));
    node.object("reviewRating").put("@type", "Rating").put("ratingValue", status == ClaimStatus.CONFIRMED ? 5 : 1)
        .put("bestRating", 5).put("worstRating", 1).put("alternateName", graph.scene().terms().of(status)).endObject();
    node.endObject();
  }

  private static boolean isVerdict(ClaimEntry.Turn turn) {
    ClaimStatus status = turn.change().status();
    return (status == ClaimStatus.CONFIRMED || status == ClaimStatus.FALSE) && !turn.evidence().isEmpty();
  }
}
