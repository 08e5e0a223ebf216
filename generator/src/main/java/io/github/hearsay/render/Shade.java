package io.github.hearsay.render;

import java.util.Locale;

/** A colour, and how well it can be told from another (WCAG 2.2, relative luminance and contrast ratio). */
record Shade(int red, int green, int blue) {

  private static final Shade BLACK = new Shade(0, 0, 0);
  private static final Shade WHITE = new Shade(255, 255, 255);

  /** Reads {@code #rrggbb}. */
  static Shade of(String hex) {
    int value = Integer.parseInt(hex.substring(1), 16);
    return new Shade(value >> 16, value >> 8 & 0xff, value & 0xff);
  }

  String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** From 1 (the same) to 21 (black on white). */
  double contrast(Shade other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  /** This colour, or the nearest to it, darker or lighter, that has at least {@code contrast} on {@code ground}. */
  Shade readableOn(Shade ground, double contrast) {
    Shade end = ground.contrast(BLACK) > ground.contrast(WHITE) ? BLACK : WHITE;
    Shade shade = this;
    for (int percent = 0; percent <= 100 && shade.contrast(ground) < contrast; percent++) {
      shade = mixed(end, percent);
    }
    return shade;
  }

  private Shade mixed(Shade other, int percent) {
    return new Shade(mixed(red, other.red, percent), mixed(green, other.green, percent), mixed(blue, other.blue, percent));
  }

  private static int mixed(int one, int other, int percent) {
    return (one * (100 - percent) + other * percent + 50) / 100;
  }
}
