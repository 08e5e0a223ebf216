package io.github.hearsay.text;

import java.util.Collection;
import java.util.Optional;

/** "Did you mean": which known word a misspelt one was probably meant to be. */
public final class Nearest {

  private Nearest() {}

  /**
   * The one of {@code known} nearest to {@code word} within the slips that a word of its length may hold (one up to four letters, two
   * up to eight, three beyond); the first in the collection's order among equals.
   */
  public static Optional<String> of(String word, Collection<String> known) {
    String folded = Fold.name(word);
    String best = null;
    int least = tolerance(folded.length()) + 1;
    for (String candidate : known) {
      int distance = distance(folded, Fold.name(candidate), least - 1);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many slips a word of {@code length} letters may hold and still be taken for another. */
  public static int tolerance(int length) {
    return length <= 4 ? 1 : length <= 8 ? 2 : 3;
  }

  /**
   * How many insertions, deletions, replacements and swaps of neighbours lead from one text to the other (optimal string alignment);
   * {@code limit + 1} as soon as it is certain that they are more than {@code limit}.
   */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        row[j] = cell(a, b, i, j, row, last, beforeLast);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  private static int cell(String a, String b, int i, int j, int[] row, int[] last, int[] beforeLast) {
    int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
  }
}
