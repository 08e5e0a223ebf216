package corpus;

/** SplitMix64: a few lines, good enough, and the same on every machine and in every Java. */
final class Dice {

  /** What a source of chance is for; each has a sequence of its own for each number. */
  enum Purpose { CAST, TITLE, FACTS, BODY, NAME, LIFE, TIES, BIOGRAPHY }

  private long state;

  Dice(long seed, Purpose purpose, long number) {
    state = mix(mix(seed * 31 + purpose.ordinal()) + number);
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private long next() {
    state += 0x9e3779b97f4a7c15L;
    return mix(state);
  }

  /** From 0 to {@code n - 1}. */
  int below(long n) {
    return (int) Math.multiplyHigh(next() >>> 1, 2 * n);
  }

  int between(int low, int high) {
    return low + below(high - low + 1L);
  }

  boolean percent(int p) {
    return below(100) < p;
  }

  String pick(String[] from) {
    return from[below(from.length)];
  }

  /** A rank below {@code n}; rank r has about the weight 1 / (r + 1 + shift). */
  int zipf(int n, double shift) {
    double low = StrictMath.log(0.5 + shift);
    double high = StrictMath.log(n + 0.5 + shift);
    double u = (next() >>> 11) * 0x1p-53;
    return Math.max(0, Math.min(n - 1, (int) (StrictMath.exp(low + u * (high - low)) - 0.5 - shift)));
  }
}
