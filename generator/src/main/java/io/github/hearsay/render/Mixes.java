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

  /** Of claims, each counted once. Empty when there are none. */
  static Optional<Mix> of(AttributionMix mix, Scene scene) {
    return of(mix, "claims", scene);
  }

  /** Of all that say one and the same. */
  static Optional<Mix> ofTellings(AttributionMix mix, Scene scene) {
    return of(mix, "tellings", scene);
  }

  private static Optional<Mix> of(AttributionMix mix, String counted, Scene scene) {
    if (mix.total() == 0) {
      return Optional.empty();
    }
    List<Mix.Part> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (AttributionKind kind : AttributionKind.values()) {
      if (mix.of(kind) > 0) {
        parts.add(new Mix.Part(Vocabulary.word(kind), scene.terms().of(kind), mix.of(kind)));
        words.add(scene.terms().counted(kind, mix.of(kind)));
      }
    }
    Messages site = scene.words();
    return Optional.of(new Mix(site.say("mix", site.count(counted, mix.total()), site.and(words)), parts));
  }
}
