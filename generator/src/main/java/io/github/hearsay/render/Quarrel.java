package io.github.hearsay.render;

import io.github.hearsay.archive.Disagreement;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.model.Certainty;
import java.util.List;

/**
 * Something that reports differ about.
 *
 * @param about "When", "Where"…
 * @param versions what they say, and which stories do
 */
record Quarrel(String about, List<Version> versions) {

  /** One of several versions. */
  record Version(String words, Links stories) {}

  /** Everything that the tellings of one event differ about. */
  static List<Quarrel> of(Happening happening, Scene scene) {
    List<Disagreement> all = happening.disagreements();
    return all.isEmpty() ? List.of() : Scene.each(all, one -> of(one, scene));
  }

  private static Quarrel of(Disagreement disagreement, Scene scene) {
    String about =
        switch (disagreement.about()) {
          case DATE -> "quarrel.when";
          case PLACE -> "quarrel.where";
          case AMOUNT -> "quarrel.howMuch";
          case WHETHER -> "quarrel.whether";
        };
    return new Quarrel(
        scene.words().say(about),
        Scene.each(
            disagreement.versions(),
            version -> new Version(words(disagreement.about(), version.as(), scene), scene.links(Scene.each(version.stories(), scene::story)))));
  }

  private static String words(Disagreement.About about, Telling telling, Scene scene) {
    return switch (about) {
      case DATE -> telling.event().date().map(scene.terms()::of).orElse("");
      case PLACE -> telling.place().map(place -> scene.place(place).label()).orElse("");
      case AMOUNT -> telling.event().amount().map(scene.terms()::of).orElse("");
      case WHETHER -> scene.words().say(telling.event().certainty() == Certainty.DID_NOT_HAPPEN ? "quarrel.itDidNot" : "quarrel.itDid");
    };
  }
}
