package io.github.hearsay.render;

import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.CorrectionEntry;
import io.github.hearsay.archive.StatusTally;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Access;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.words.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims in words, as every page that shows them puts it. */
final class ClaimWords {

  private final Scene scene;

  ClaimWords(Scene scene) {
    this.scene = scene;
  }

  /** The id of the element that shows the claim on its story's page. */
  static String anchor(Id claim) {
    return "claim-" + claim;
  }

  Assertion assertion(Id id) {
    return scene.archive().assertion(id).orElseThrow();
  }

  ClaimEntry claim(Id id) {
    return scene.archive().claim(id).orElseThrow();
  }

  /** Where a claim is told. */
  String hrefInStory(ClaimEntry entry) {
    return scene.storyHref(entry.story(), anchor(entry.claim().id()));
  }

  /** The claim's own page; where it has none, the story that alone carries it. */
  String href(Assertion assertion, ClaimEntry first) {
    return scene.directory().claim(assertion.id()).map(scene::href).orElseGet(() -> hrefInStory(first));
  }

  /** The claim as lists show it, with what it says and how it turned out. */
  ClaimLines.Known known(Id assertion) {
    return scene.directory().claimLines().find(assertion, scene);
  }

  ClaimLine line(Id id) {
    return ClaimLines.line(known(id), scene);
  }

  /** What {@code first} says; leads to the claim's page, or to the story that alone carries it. */
  Link link(Assertion assertion, ClaimEntry first) {
    return new Link(first.claim().text(), href(assertion, first));
  }

  /** The story that carries a claim. */
  Link in(ClaimEntry entry) {
    return scene.story(entry.story());
  }

  /** "On the word of Ann Marshall · in Two carriages, 16 December 1785". */
  Markup origin(ClaimEntry entry) {
    return scene.terms().origin(voice(entry), in(entry), scene.directory().story(entry.story()).date());
  }

  /** "5 claims: 1 confirmed, 4 unconfirmed", or empty. */
  String tally(StatusTally outcomes) {
    if (outcomes.total() == 0) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (ClaimStatus status : ClaimStatus.BY_OUTCOME) {
      if (outcomes.of(status) > 0) {
        parts.add(scene.words().say("tally.part", Integer.toString(outcomes.of(status)), scene.terms().within(status)));
      }
    }
    return scene.words().say("tally", claims(outcomes.total()), scene.words().all(parts));
  }

  /** @param count how many there are; {@code lines} may be fewer */
  ClaimGroup group(ClaimStatus status, int count, List<ClaimLine> lines) {
    return new ClaimGroup(scene.terms().of(status), Vocabulary.word(status), claims(count), lines);
  }

  /** "12 claims". */
  String claims(int n) {
    return scene.words().count("claims", n);
  }

  /** "In 14 stories, from 2 independent origins". */
  String spread(Assertion assertion) {
    int stories = assertion.stories().size();
    if (assertion.claims().size() == 1) {
      return scene.words().count("spread", 1);
    }
    return scene.words().count("spread.origins", stories, scene.words().count("origins", assertion.origins()));
  }

  List<String> notes(Claim claim) {
    List<String> notes = new ArrayList<>();
    claim.access().ifPresent(access -> notes.add(scene.words().say(access == Access.FIRST_HAND ? "firstHand" : "secondHand")));
    if (!claim.via().isEmpty()) {
      notes.add(scene.words().say("carriedBy", claim.via()));
    }
    claim.amount().ifPresent(amount -> notes.add(Words.capital(scene.terms().of(amount))));
    claim.by().ifPresent(by -> notes.add(scene.words().say("due", scene.terms().of(by))));
    return notes;
  }

  /**
   * A step of a claim's history.
   *
   * @param self the story that shows it; empty on a page of the claim's own
   */
  StoryView.Turn turn(Assertion.Step step, Optional<Id> self) {
    ClaimEntry.Turn turn = step.turn();
    Edtf date = turn.change().date();
    ClaimStatus status = turn.change().status();
    ClaimEntry teller = claim(step.claim());
    boolean here = self.isPresent() && self.get().equals(teller.story());
    return new StoryView.Turn(
        scene.moment(date), scene.terms().of(status), Vocabulary.word(status), by(turn), Words.sentence(turn.change().note()), evidence(turn),
        here ? Link.plain("") : new Link(scene.directory().story(teller.story()).title(), hrefInStory(teller)));
  }

  Optional<StoryView.Voice> by(ClaimEntry.Turn turn) {
    return turn.change().by().map(by -> voice(by, turn.by()));
  }

  List<Link> evidence(ClaimEntry.Turn turn) {
    return Scene.each(turn.evidence(), evidence -> EvidenceLinks.of(evidence, scene));
  }

  CorrectionLine correction(CorrectionEntry entry) {
    return new CorrectionLine(
        scene.moment(entry.correction().date()), scene.terms().of(entry.correction().kind()), what(entry), entry.correction().text(),
        new Link(scene.directory().story(entry.story()).title(), scene.storyHref(entry.story(), entry.anchor())));
  }

  /** "the headline", "a claim". */
  String what(CorrectionEntry entry) {
    boolean claim = entry.correction().claim().isPresent();
    return claim ? scene.words().say("aClaim") : scene.terms().of(entry.correction().target());
  }

  StoryView.Voice voice(ClaimEntry entry) {
    return voice(entry.claim().saidBy(), entry.saidBy());
  }

  private StoryView.Voice voice(Attribution attribution, Optional<Id> person) {
    if (person.isPresent()) {
      return new StoryView.Voice("", scene.person(person.get()), "");
    }
    if (attribution instanceof Attribution.ByPerson by) {
      return new StoryView.Voice("", Link.plain(by.person().text()), "");
    }
    if (attribution instanceof Attribution.ByName by) {
      return named(by);
    }
    return attribution instanceof Attribution.Anonymous anonymous
        ? voice("voice.unnamed", Link.plain(anonymous.label()))
        : new StoryView.Voice(scene.words().say("voice.nobody"), Link.plain(""), "");
  }

  private StoryView.Voice voice(String key, Link name) {
    Pattern around = scene.words().pattern(key);
    return new StoryView.Voice(around.before(), name, around.after());
  }

  private StoryView.Voice named(Attribution.ByName by) {
    return switch (by.voice()) {
      case SPOKESPERSON -> voice("voice.spokesperson", Link.plain(by.name()));
      case DOCUMENT -> voice("voice.document", Link.plain(by.name()));
      case ORGANISATION -> new StoryView.Voice("", Link.plain(by.name()), "");
      case PUBLICATION -> voice("voice.publication", scene.publisher(by.name()));
    };
  }
}
