package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.Locale;

/** Finds control characters in YAML, whose parser gives up at the first without saying where it is. */
final class Controls {

  private Controls() {}

  /** {@code source} itself when it has none; otherwise they are reported, at the first, and the rest goes on without them. */
  static YamlSource replaced(YamlSource source, Problems problems) {
    String text = source.text();
    int first = next(text, 0);
    if (first < 0) {
      return source;
    }
    StringBuilder kept = new StringBuilder(text);
    int count = 0;
    for (int i = first; i >= 0; i = next(text, i + 1)) {
      kept.setCharAt(i, '\ufffd');
      count++;
    }
    String more = count == 1 ? "" : ", and " + (count - 1) + " more like it further down";
    Location at = source.place(first, first + 1);
    problems.add(Code.BAD_YAML, at, "the control character " + name(text.charAt(first)) + more,
        "take it out: it cannot be seen, nor shown");
    return source.with(kept.toString());
  }

  /** The place of the first at or after {@code from}, or -1. */
  static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' : c >= 0x7f && (c < 0xa0 && c != '\u0085' || c >= '\ufffe')) {
        return i;
      }
    }
    return -1;
  }

  private static String name(char c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(4 - hex.length()) + hex;
  }
}
