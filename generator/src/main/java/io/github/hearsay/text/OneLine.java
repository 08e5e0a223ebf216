package io.github.hearsay.text;

import java.util.regex.Pattern;

/** Texts on one line, whatever somebody typed. */
public final class OneLine {

  private static final Pattern GAP = Pattern.compile("[\\p{Cc}\\s]+");

  private OneLine() {}

  /** {@code text} with single blanks for all blanks, line ends and control characters in it, and none at its ends. */
  public static String of(String text) {
    return GAP.matcher(text).replaceAll(" ").strip();
  }
}
