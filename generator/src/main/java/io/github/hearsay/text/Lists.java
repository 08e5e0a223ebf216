package io.github.hearsay.text;

import java.util.List;

/** Lists and counts in words. */
public final class Lists {

  private Lists() {}

  /** "A", "A and B", "A, B and C". */
  public static String and(List<String> words) {
    return join(words, " and ");
  }

  /** "A", "A or B", "A, B or C". */
  public static String or(List<String> words) {
    return join(words, " or ");
  }

  private static String join(List<String> words, String last) {
    int end = words.size() - 1;
    return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
  }

  /** "1 story", "12 stories". */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
