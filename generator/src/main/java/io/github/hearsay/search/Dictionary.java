package io.github.hearsay.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words, given in the order in which threads come upon them: nothing that is published depends on that order. */
final class Dictionary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** The number of a word, a new one if it has none. */
  synchronized int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, words.size());
    words.add(word);
    return words.size() - 1;
  }

  /** The words by number. */
  synchronized List<String> words() {
    return List.copyOf(words);
  }
}
