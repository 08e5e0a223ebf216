package io.github.hearsay.archive;

import io.github.hearsay.text.Fold;
import io.github.hearsay.words.Collation;
import java.util.Locale;
import java.util.Optional;

/** The order of names in indexes, and the letters they stand under: as a Latin reader looks them up, or by the rules of the site's language. */
public final class Sorting {

  /** No letter: what stands before, between or after the letters of an alphabet. */
  public static final String NONE = "#";

  private final Optional<Collation> collation;

  private Sorting(Optional<Collation> collation) {
    this.collation = collation;
  }

  /** That of a site in {@code language}. */
  public static Sorting of(String language) {
    return new Sorting(Collation.of(language));
  }

  /** What a name is sorted by. */
  String key(String name) {
    return collation.map(order -> order.key(name)).orElseGet(() -> Fold.sortKey(name));
  }

  /**
   * One capital letter, or {@link #NONE}.
   *
   * @param key what the name is sorted by, so that each letter is one stretch of the list
   */
  String letter(String name, String key) {
    return collation.map(order -> order.letter(name)).map(letter -> letter.isEmpty() ? NONE : letter).orElseGet(() -> latin(key));
  }

  private static String latin(String key) {
    return key.isEmpty() || key.charAt(0) < 'a' ? NONE : key.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /** What a name begins with, where many names are divided by their first letters; a language with rules of its own is divided by one. */
  public String beginning(String name) {
    return collation.map(order -> order.letter(name).toLowerCase(Locale.ROOT)).orElseGet(() -> Fold.sortKey(name));
  }
}
