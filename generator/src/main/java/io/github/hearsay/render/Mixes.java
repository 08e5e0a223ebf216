package io.github.hearsay.render;

import io.github.hearsay.archive.AttributionMix;
import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells on what sort of word claims stand. */
final class Mixes {

  private Mixes() {}

  /** Empty when there are no claims. */
  static Optional<Mix> of(AttributionMix mix, Scene scene) {
    if (mix.total() == 0) {
      return Optional.empty();
    }
    List<Mix.Part> parts = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    for (AttributionKind kind : AttributionKind.values()) {
      if (mix.of(kind) > 0) {
        parts.add(new Mix.Part(Vocabulary.word(kind), scene.terms().of(kind), mix.of(kind)));
        counted.add(scene.terms().counted(kind, mix.of(kind)));
      }
    }
    Messages words = scene.words();
    return Optional.of(new Mix(words.say("mix", words.count("claims", mix.total()), words.and(counted)), parts));
  }
}
