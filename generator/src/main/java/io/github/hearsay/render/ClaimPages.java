package io.github.hearsay.render;

import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.AttributionMix;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.model.ClaimKind;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the view of the page of a claim. */
final class ClaimPages {

  private static final int TITLE = 90;
  private static final int DESCRIPTION = 160;

  private final Assertion assertion;
  private final Scene scene;
  private final ClaimWords words;
  private final ClaimEntry first;

  private ClaimPages(Assertion assertion, Scene scene) {
    this.assertion = assertion;
    this.scene = scene;
    this.words = new ClaimWords(scene);
    this.first = words.claim(assertion.first());
  }

  static ClaimView of(Assertion assertion, Scene scene) {
    return new ClaimPages(assertion, scene).view();
  }

  private ClaimView view() {
    Directory.OfStory story = scene.directory().story(first.story());
    List<ClaimEntry> all = Scene.each(assertion.claims(), words::claim);
    return new ClaimView(
        head(),
        first.claim().text(),
        Words.of(first.claim().kind()),
        Words.of(assertion.status()),
        Vocabulary.word(assertion.status()),
        words.voice(first),
        new Link(story.title(), words.hrefInStory(first)),
        story.date(),
        scene.people(assertion.about()),
        ClaimWords.spread(assertion),
        ClaimWords.notes(first.claim()),
        Scene.each(assertion.history(), step -> words.turn(step, Optional.empty())),
        Scene.each(all.subList(1, all.size()), this::telling),
        disputes(),
        all.size() == 1 ? Optional.empty() : Mixes.of(AttributionMix.of(all)),
        Scene.each(assertion.corrections(), id -> words.correction(scene.archive().correction(id).orElseThrow())));
  }

  private Head head() {
    String text = first.claim().text();
    String description = Words.of(assertion.status()) + ". " + ClaimWords.spread(assertion) + ". " + text;
    return scene
        .head(Words.shortened(text, TITLE), Words.shortened(description, DESCRIPTION), "claims")
        .below(scene.crumbs(new Link("Claims", scene.href(Addresses.CLAIMS))));
  }

  private ClaimView.Telling telling(ClaimEntry entry) {
    Directory.OfStory story = scene.directory().story(entry.story());
    String text = entry.claim().text().equals(first.claim().text()) ? "" : entry.claim().text();
    return new ClaimView.Telling(
        new Link(story.title(), words.hrefInStory(entry)), story.date(), text, words.voice(entry), ClaimWords.notes(entry.claim()));
  }

  private List<ClaimView.Dispute> disputes() {
    List<ClaimView.Dispute> disputes = new ArrayList<>();
    for (Id id : assertion.contradictions()) {
      Assertion other = words.assertion(id);
      ClaimEntry entry = words.claim(other.first());
      Directory.OfStory story = scene.directory().story(entry.story());
      disputes.add(
          new ClaimView.Dispute(
              entry.claim().kind() == ClaimKind.DENIAL ? "Denied" : "Contradicted", new Link(entry.claim().text(), words.href(other, entry)),
              Words.of(other.status()), Vocabulary.word(other.status()), words.voice(entry),
              new Link(story.title(), words.hrefInStory(entry)), story.date()));
    }
    return disputes;
  }
}
