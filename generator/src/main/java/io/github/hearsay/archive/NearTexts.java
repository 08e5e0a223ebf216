package io.github.hearsay.archive;

import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Ids or paths, ready to be asked which of them a misspelt one was meant to be: most are ruled out by their length and letters alone. */
final class NearTexts {

  /** The most slips that {@link Nearest} forgives. */
  private static final int SLIPS = 3;

  private final Map<Integer, List<Spelling>> byLength = new HashMap<>();

  private record Spelling(String text, long letters) {}

  NearTexts(Collection<String> known) {
    for (String text : new TreeSet<>(known)) {
      byLength.computeIfAbsent(text.length(), any -> new ArrayList<>()).add(new Spelling(text, letters(Fold.name(text))));
    }
  }

  /** The nearest; of several, the first in order of characters. */
  Optional<String> to(String text) {
    long letters = letters(Fold.name(text));
    List<String> near = new ArrayList<>();
    for (int length = text.length() - SLIPS; length <= text.length() + SLIPS; length++) {
      for (Spelling spelling : byLength.getOrDefault(length, List.of())) {
        // Each slip takes at most one letter away and brings one.
        if (Long.bitCount(letters ^ spelling.letters) <= 2 * SLIPS) {
          near.add(spelling.text);
        }
      }
    }
    near.sort(null);
    return Nearest.of(text, near);
  }

  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << text.charAt(i);
    }
    return letters;
  }
}
