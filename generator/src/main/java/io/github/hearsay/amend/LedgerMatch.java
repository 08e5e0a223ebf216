package io.github.hearsay.amend;

import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Ledger;
import io.github.hearsay.model.Source;
import io.github.hearsay.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What two stories both tell, by the place of each in the lists of the one and of the other. A claim is known again by its id or its words, an event
 * by its id or by title and date, a source by its id, its address, or publisher, title, date and citation.
 */
record LedgerMatch(Map<Integer, Integer> events, Map<Integer, Integer> claims, Map<Integer, Integer> sources) {

  static LedgerMatch of(Ledger from, Ledger into) {
    return new LedgerMatch(
        pairs(from.events(), into.events(), List.of((a, b) -> a.named() && b.named() && a.id().equals(b.id()), LedgerMatch::areAlike)),
        pairs(from.claims(), into.claims(), List.of((a, b) -> a.named() && b.named() && a.id().equals(b.id()), LedgerMatch::areAlike)),
        pairs(from.sources(), into.sources(), List.of((a, b) -> isId(a.id(), b.id()), LedgerMatch::areAlike)));
  }

  /** By the surest sign first; nothing is matched twice. */
  private static <T> Map<Integer, Integer> pairs(List<T> from, List<T> into, List<BiPredicate<T, T>> signs) {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (BiPredicate<T, T> sign : signs) {
      for (int i = 0; i < from.size(); i++) {
        for (int j = 0; j < into.size() && !pairs.containsKey(i); j++) {
          if (!pairs.containsValue(j) && sign.test(from.get(i), into.get(j))) {
            pairs.put(i, j);
          }
        }
      }
    }
    return pairs;
  }

  private static boolean isId(Optional<Id> one, Optional<Id> other) {
    return one.isPresent() && one.equals(other);
  }

  private static boolean areAlike(Event one, Event other) {
    return words(one.title()).equals(words(other.title())) && one.date().equals(other.date());
  }

  private static boolean areAlike(Claim one, Claim other) {
    return words(one.text()).equals(words(other.text()));
  }

  private static boolean areAlike(Source one, Source other) {
    if (!one.url().isEmpty() && !other.url().isEmpty()) {
      return one.url().equals(other.url());
    }
    return words(one.publisher()).equals(words(other.publisher())) && words(one.title()).equals(words(other.title()))
        && one.date().equals(other.date()) && words(one.citation()).equals(words(other.citation()));
  }

  /** What two spellings of a sentence have in common: its letters and digits. */
  static String words(String text) {
    String folded = Fold.name(text);
    StringBuilder words = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
    return words.toString();
  }
}
