package io.github.hearsay.render;

import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.AttributionMix;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.StatusTally;
import io.github.hearsay.archive.Story;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Makes the views of a story's claims: who says what, and how it turned out. */
final class ClaimViews {

  private final Story story;
  private final Scene scene;
  private final ClaimWords words;

  ClaimViews(Story story, Scene scene) {
    this.story = story;
    this.scene = scene;
    this.words = new ClaimWords(scene);
  }

  List<StoryView.Claim> all() {
    return Scene.each(story.claims(), this::claim);
  }

  /** "5 claims: 1 confirmed, 4 unconfirmed". Empty when there are none. */
  String tally() {
    return words.tally(StatusTally.of(story.claims().stream().map(ClaimEntry::assertion).distinct().map(words::assertion).toList()));
  }

  /** On what sort of word they stand. */
  Optional<Mix> mix() {
    return Mixes.of(AttributionMix.of(story.claims()), scene);
  }

  private StoryView.Claim claim(ClaimEntry entry) {
    Claim claim = entry.claim();
    Assertion assertion = words.assertion(entry.assertion());
    boolean aboutAll = entry.about().equals(story.people()) || new HashSet<>(entry.about()).equals(new HashSet<>(story.people()));
    return new StoryView.Claim(
        ClaimWords.anchor(claim.id()),
        claim.text(),
        scene.terms().of(claim.kind()),
        scene.terms().of(assertion.status()),
        Vocabulary.word(assertion.status()),
        words.voice(entry),
        aboutAll ? Links.NONE : scene.people(entry.about()),
        words.notes(claim),
        Scene.each(assertion.history(), step -> words.turn(step, Optional.of(story.id()))),
        tellings(entry.repeats()),
        others(entry.contradicts()),
        tellings(entry.repeatedBy()),
        others(entry.contradictedBy()),
        page(assertion));
  }

  private Link page(Assertion assertion) {
    Optional<SitePath> path = scene.directory().claim(assertion.id());
    if (path.isEmpty()) {
      return Link.plain("");
    }
    String label = assertion.claims().size() == 1 ? scene.words().say("claimByItself") : words.spread(assertion);
    return new Link(label, scene.href(path.get()));
  }

  /** The same claim where other stories tell it. */
  private List<Link> tellings(List<Id> claims) {
    return Scene.each(claims, id -> new Link(words.claim(id).claim().text(), words.hrefInStory(words.claim(id))));
  }

  /** Other claims. */
  private List<Link> others(List<Id> claims) {
    List<Link> links = new ArrayList<>(claims.size());
    for (Id id : claims) {
      ClaimEntry other = words.claim(id);
      links.add(new Link(other.claim().text(), words.href(words.assertion(other.assertion()), other)));
    }
    return links;
  }
}
