package io.github.hearsay.render;

import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.ClaimKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what became of a story's claims after it came out: readers shall know before they read on. */
final class Outcomes {

  /** A claim that is only disputed is what it always was. */
  private static final Set<ClaimStatus> NEWS = EnumSet.complementOf(EnumSet.of(ClaimStatus.UNVERIFIED, ClaimStatus.DISPUTED));

  private final Story story;
  private final Scene scene;
  private final ClaimWords words;

  private Outcomes(Story story, Scene scene) {
    this.story = story;
    this.scene = scene;
    this.words = new ClaimWords(scene);
  }

  /** One for each thing the story says that later turned out so or otherwise, in the author's order. */
  static List<StoryView.Outcome> of(Story story, Scene scene) {
    Outcomes outcomes = new Outcomes(story, scene);
    Map<Id, ClaimEntry> said = new LinkedHashMap<>();
    story.claims().forEach(entry -> said.putIfAbsent(entry.assertion(), entry));
    List<StoryView.Outcome> all = new ArrayList<>();
    said.forEach((id, entry) -> outcomes.of(entry, outcomes.words.assertion(id)).ifPresent(all::add));
    return all;
  }

  private Optional<StoryView.Outcome> of(ClaimEntry entry, Assertion assertion) {
    if (!NEWS.contains(assertion.status())) {
      return denied(entry, assertion);
    }
    ClaimEntry.Turn turn = assertion.last().orElseThrow().turn();
    if (!isLater(turn.change().date())) {
      return Optional.empty();
    }
    return Optional.of(
        new StoryView.Outcome(
            link(entry), scene.terms().of(assertion.status()), Vocabulary.word(assertion.status()), scene.moment(turn.change().date()),
            words.by(turn), words.evidence(turn)));
  }

  /** Nobody settled the matter, but a later story says that somebody denied it. */
  private Optional<StoryView.Outcome> denied(ClaimEntry entry, Assertion assertion) {
    for (Id id : assertion.contradictions()) {
      ClaimEntry other = words.claim(words.assertion(id).first());
      Edtf date = scene.brief(other.story()).published().date();
      if (other.claim().kind() == ClaimKind.DENIAL && isLater(date)) {
        return Optional.of(
            new StoryView.Outcome(
                link(entry), scene.terms().of(ClaimStatus.DENIED), Vocabulary.word(ClaimStatus.DENIED), scene.moment(date),
                Optional.of(words.voice(other)), List.of(scene.story(other.story()))));
      }
    }
    return Optional.empty();
  }

  private static Link link(ClaimEntry entry) {
    return new Link(entry.claim().text(), "#" + ClaimWords.anchor(entry.claim().id()));
  }

  /** Whether {@code date} may lie after the day on which the story came out. */
  private boolean isLater(Edtf date) {
    Edtf published = story.article().published().date();
    LocalDate last = date.boundedEnd() ? date.latest() : LocalDate.MAX;
    return published.boundedEnd() && last.isAfter(published.latest());
  }
}
