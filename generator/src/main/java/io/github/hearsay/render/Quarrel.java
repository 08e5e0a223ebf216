package io.github.hearsay.render;

import io.github.hearsay.archive.Disagreement;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.edtf.EdtfWords;
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
          case DATE -> "When";
          case PLACE -> "Where";
          case AMOUNT -> "How much";
          case WHETHER -> "Whether it happened";
        };
    return new Quarrel(
        about,
        Scene.each(
            disagreement.versions(),
            version -> new Version(words(disagreement.about(), version.as(), scene), new Links(Scene.each(version.stories(), scene::story)))));
  }

  private static String words(Disagreement.About about, Telling telling, Scene scene) {
    return switch (about) {
      case DATE -> telling.event().date().map(EdtfWords::of).orElse("");
      case PLACE -> telling.place().map(place -> scene.place(place).label()).orElse("");
      case AMOUNT -> telling.event().amount().map(Words::of).orElse("");
      case WHETHER -> telling.event().certainty() == Certainty.DID_NOT_HAPPEN ? "it did not" : "it did";
    };
  }
}
