package io.github.hearsay.render;

import io.github.hearsay.archive.AttributionMix;
import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells on what sort of word claims stand. */
final class Mixes {

  private Mixes() {}

  /** Empty when there are no claims. */
  static Optional<Mix> of(AttributionMix mix) {
    if (mix.total() == 0) {
      return Optional.empty();
    }
    List<Mix.Part> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (AttributionKind kind : AttributionKind.values()) {
      if (mix.of(kind) > 0) {
        parts.add(new Mix.Part(Vocabulary.word(kind), Words.of(kind), mix.of(kind)));
        words.add(mix.of(kind) + " on the word of " + Words.of(kind));
      }
    }
    return Optional.of(new Mix("Of " + ClaimWords.claims(mix.total()) + ", " + Lists.and(words), parts));
  }
}
