package io.github.hearsay.read;

import java.util.List;
import java.util.Locale;

/** Which files are pictures that a page may show. */
final class Pictures {

  /** As a message names them. */
  static final String ENDINGS = "jpg, jpeg, png, gif, webp";

  private static final List<String> KNOWN = List.of(ENDINGS.split(", "));

  private Pictures() {}

  static boolean isPicture(String path) {
    return KNOWN.contains(ending(path));
  }

  static boolean isSvg(String path) {
    return ending(path).equals("svg") || ending(path).equals("svgz");
  }

  /** Why a file is not one, in words that follow its name. */
  static String refusal(String path) {
    return isSvg(path) ? "is an SVG, which can carry scripts" : "is not a picture";
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
