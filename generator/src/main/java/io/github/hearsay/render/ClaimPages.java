package io.github.hearsay.render;

import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.AttributionMix;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.model.ClaimKind;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.DatedShelf;
import io.github.hearsay.plan.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the view of the page of a claim. */
final class ClaimPages {

  private static final int TITLE = 90;
  private static final int DESCRIPTION = 160;

  private final Assertion assertion;
  private final DatedShelf tellings;
  private final Scene scene;
  private final ClaimWords words;
  private final ClaimEntry first;

  private ClaimPages(Page.OfClaim page, Scene scene) {
    this.assertion = page.assertion();
    this.tellings = page.tellings();
    this.scene = scene;
    this.words = new ClaimWords(scene);
    this.first = words.claim(assertion.first());
  }

  static ClaimView of(Page.OfClaim page, Scene scene) {
    return new ClaimPages(page, scene).view();
  }

  private ClaimView view() {
    Directory.OfStory story = scene.directory().story(first.story());
    boolean top = tellings.isFirst();
    List<Id> told = top ? tellings.ids().subList(1, tellings.ids().size()) : tellings.ids();
    return new ClaimView(
        head(),
        first.claim().text(),
        scene.terms().of(first.claim().kind()),
        scene.terms().of(assertion.status()),
        Vocabulary.word(assertion.status()),
        words.voice(first),
        new Link(story.title(), words.hrefInStory(first)),
        story.date(),
        scene.people(assertion.about()),
        words.spread(assertion),
        words.notes(first.claim()),
        top ? Scene.each(assertion.history(), step -> words.turn(step, Optional.empty())) : List.of(),
        Scene.each(told, id -> telling(words.claim(id))),
        top ? disputes() : List.of(),
        top ? mix() : Optional.empty(),
        top ? Scene.each(assertion.corrections(), id -> words.correction(scene.archive().correction(id).orElseThrow())) : List.of());
  }

  private Optional<Mix> mix() {
    List<Id> claims = assertion.claims();
    return claims.size() == 1 ? Optional.empty() : Mixes.ofTellings(AttributionMix.ofTellings(Scene.each(claims, words::claim)), scene);
  }

  private Head head() {
    String text = first.claim().text();
    String description = scene.words().say("claimAbout", scene.terms().of(assertion.status()), words.spread(assertion), text);
    Head head = scene
        .head(
            ShelfWords.title(Words.shortened(text, TITLE), tellings, scene),
            ShelfWords.title(Words.shortened(description, DESCRIPTION), tellings, scene), "claims")
        .below(scene.crumbs(new Link(scene.words().say("claims"), scene.href(Addresses.CLAIMS))));
    return ClaimJsonLd.on(ShelfWords.between(tellings, head, scene), assertion, first, scene);
  }

  private ClaimView.Telling telling(ClaimEntry entry) {
    Directory.OfStory story = scene.directory().story(entry.story());
    String text = entry.claim().text().equals(first.claim().text()) ? "" : entry.claim().text();
    return new ClaimView.Telling(
        new Link(story.title(), words.hrefInStory(entry)), story.date(), text, words.voice(entry), words.notes(entry.claim()));
  }

  private List<ClaimView.Dispute> disputes() {
    List<ClaimView.Dispute> disputes = new ArrayList<>();
    for (Id id : assertion.contradictions()) {
      Assertion other = words.assertion(id);
      ClaimEntry entry = words.claim(other.first());
      Directory.OfStory story = scene.directory().story(entry.story());
      disputes.add(
          new ClaimView.Dispute(
              scene.words().say(entry.claim().kind() == ClaimKind.DENIAL ? "dispute.denied" : "dispute.contradicted"),
              new Link(entry.claim().text(), words.href(other, entry)), scene.terms().of(other.status()), Vocabulary.word(other.status()),
              words.voice(entry), new Link(story.title(), words.hrefInStory(entry)), story.date()));
    }
    return disputes;
  }
}
