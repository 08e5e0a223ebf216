package io.github.hearsay.archive;

import io.github.hearsay.text.Nearest;

/**
 * Whether one name may be a slip of the pen for another. Stricter than a count of changed letters: "Louis XV" and "Louis XVI", "Iran"
 * and "Iraq", "Erin Hale" and "Eric Hale" are one letter apart and not the same.
 */
final class Slips {

  /** Answers {@link #between} for names that are not slips of each other. */
  static final int NONE = Integer.MAX_VALUE;

  private Slips() {}

  /** How many slips lead from one to the other, or {@link #NONE}. Words begin alike, but for long last names, and numbers are right. */
  static int between(String[] a, String[] b) {
    if (a.length != b.length) {
      return NONE;
    }
    int slips = 0;
    int length = 0;
    for (int i = 0; i < a.length; i++) {
      int here = betweenWords(a[i], b[i], i > 0 && i == a.length - 1);
      if (here == NONE) {
        return NONE;
      }
      slips += here;
      length += Math.min(a[i].length(), b[i].length());
    }
    return slips <= (length <= 8 ? 1 : 2) ? slips : NONE;
  }

  private static int betweenWords(String a, String b, boolean isLast) {
    if (a.equals(b)) {
      return 0;
    }
    int shorter = Math.min(a.length(), b.length());
    boolean alike = a.charAt(0) == b.charAt(0);
    if (shorter < 3 || !alike && !(isLast && shorter >= 7) || NameTokens.isNumber(a) || NameTokens.isNumber(b)) {
      return NONE;
    }
    int limit = shorter < 8 || !alike ? 1 : 2;
    int distance = Nearest.distance(a, b, limit);
    if (distance > limit || shorter < 5 && replacesALetter(a, b)) {
      return NONE;
    }
    return distance;
  }

  /** Short words are rarely mistyped by another letter; they are another word: "Mary", "Mark". */
  private static boolean replacesALetter(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differing == 1;
  }
}
