package io.github.hearsay.archive;

import java.util.List;

/** Lists in words. */
final class Words {

  private Words() {}

  /** "A", "A and B", "A, B and C". */
  static String and(List<String> words) {
    return join(words, " and ");
  }

  /** "A", "A or B", "A, B or C". */
  static String or(List<String> words) {
    return join(words, " or ");
  }

  private static String join(List<String> words, String last) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int end = words.size() - 1;
    return String.join(", ", words.subList(0, end)) + last + words.get(end);
  }
}
