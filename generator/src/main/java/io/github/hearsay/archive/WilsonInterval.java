package io.github.hearsay.archive;

/**
 * The Wilson score interval of a share: between which shares the true one lies with 95 % confidence, when {@code k} of {@code n} were
 * counted. Unlike the plain error bar it says little where little was counted (Wilson 1927).
 */
public record WilsonInterval(double low, double high) {

  private static final double Z = 1.959963984540054;

  /** The interval for {@code k} of {@code n}; {@code n} is at least 1. */
  public static WilsonInterval of(int k, int n) {
    if (n < 1 || k < 0 || k > n) {
      throw new IllegalArgumentException(k + " of " + n);
    }
    double share = (double) k / n;
    double z2 = Z * Z;
    double middle = share + z2 / (2 * n);
    double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
    double scale = 1 + z2 / n;
    return new WilsonInterval(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
  }
}
