package io.github.hearsay.imports;

import io.github.hearsay.text.Lists;
import io.github.hearsay.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of sources that stories are made of. */
public enum Format {
  TEXT,
  HTML,
  WORDPRESS,
  FEED,
  CSV,
  JEKYLL,
  HUGO,
  JBAKE;

  /** What people call it. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** All words there are. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  /**
   * The format that {@code word} means.
   *
   * @throws IllegalArgumentException in words, when there is no such format
   */
  public static Format named(String word) {
    Optional<Format> format = Arrays.stream(values()).filter(one -> one.word().equals(word.strip())).findFirst();
    return format.orElseThrow(() -> new IllegalArgumentException("nothing can be imported from \"" + word + "\": "
        + Nearest.of(word, words()).map(near -> "did you mean " + near + "?").orElse("it is " + Lists.or(words()))));
  }

  /** Whether what it holds has been published already, as it is. */
  boolean isPublished() {
    return this != TEXT && this != HTML && this != FEED;
  }

  /** Whether its texts are Markdown, with what a tool has added to that. */
  boolean isMarkdown() {
    return this == JEKYLL || this == HUGO || this == JBAKE;
  }
}
