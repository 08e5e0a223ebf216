package io.github.hearsay.search;

/** How well pages fit words, from 1 to 15, but for how rare a word is: BM25. */
final class Fit {

  private static final double K = 1.2;
  private static final double B = 0.6;
  private static final int BEST = 15;
  private static final int SHORT = 32;

  private final int usual;

  private Fit(int usual) {
    this.usual = usual;
  }

  /** Of pages that are no stories. */
  static Fit ofOthers() {
    return new Fit(SHORT);
  }

  /**
   * Of stories. Their usual length is taken roughly, lest every edit change how well all of them fit.
   *
   * @param words how many they have together
   */
  static Fit ofStories(long words, int stories) {
    return new Fit((int) Math.max(SHORT, Math.round(words / Math.max(1.0, stories) / SHORT) * SHORT));
  }

  /** How well a page of {@code length} words fits a word that has this weight on it. */
  int of(int weight, int length) {
    double share = weight / (weight + K * (1 - B + B * length / (double) usual));
    return 1 + (int) Math.min(BEST - 1, share * BEST);
  }

  /** Whether pages fit alike by both. */
  boolean isLike(Fit other) {
    return usual == other.usual;
  }
}
