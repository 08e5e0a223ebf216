package io.github.hearsay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the words of the content format and the constants here are spelt for each other: {@code did-not-happen}, {@code DID_NOT_HAPPEN}. */
public final class Vocabulary {

  private Vocabulary() {}

  /** The word authors write for {@code constant}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that {@code word} spells, if it is one of them. */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** All words of a vocabulary, in its own order. */
  public static <E extends Enum<E>> List<String> words(Class<E> type) {
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      words.add(word(constant));
    }
    return List.copyOf(words);
  }
}
