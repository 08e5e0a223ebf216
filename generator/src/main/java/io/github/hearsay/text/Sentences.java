package io.github.hearsay.text;

import java.util.Set;

/**
 * Finds the sentence that a link or a name stands in, for those who read about it elsewhere. Not {@link java.text.BreakIterator}: it ends a
 * sentence after "Mrs." and costs a story a tenth of all its compiling.
 */
public final class Sentences {

  /** The longest context given, ellipses included. */
  static final int LONGEST = 300;

  /** After these a full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "St", "Ste", "Prof", "Rev", "Hon", "Capt", "Col", "Gen", "Lt", "Maj", "Sgt", "Mme",
          "Mlle", "Messrs", "Jr", "Sr", "No", "Nos", "Vol", "vol", "pp", "vs", "cf", "ca", "fl", "viz", "e.g", "i.e",
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

  private static final String STOPS = ".!?\u2026\u061f\u06d4\u0964";
  private static final String FULL_WIDTH_STOPS = "\u3002\uff01\uff1f\uff61";
  private static final String CLOSERS = "\"')]}\u2019\u201d\u00bb\u300d\u300f\uff09";

  private Sentences() {}

  /** The sentence of {@code block} around the part from {@code start} to {@code end}, cut at words when too long. */
  public static String around(String block, int start, int end) {
    // Beyond the longest context it does not matter where the sentence ends.
    int first = Math.max(0, start - LONGEST - 1);
    int last = Math.min(block.length(), end + LONGEST + 1);
    int from = start;
    while (from > first && !isBoundary(block, from)) {
      from--;
    }
    int to = Math.max(end, Math.min(start + 1, block.length()));
    while (to < last && !isBoundary(block, to)) {
      to++;
    }
    return cut(block, from, to, start, end);
  }

  /** Whether a sentence ends before {@code at} and another begins there. */
  private static boolean isBoundary(String text, int at) {
    int stop = at;
    while (stop > 0 && text.charAt(stop - 1) <= ' ') {
      stop--;
    }
    boolean blank = stop < at;
    while (stop > 0 && CLOSERS.indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (stop == 0 || at < text.length() && text.charAt(at) <= ' ') {
      return false;
    }
    char last = text.charAt(stop - 1);
    if (FULL_WIDTH_STOPS.indexOf(last) >= 0) {
      return at == text.length() || CLOSERS.indexOf(text.charAt(at)) < 0;
    }
    return blank && STOPS.indexOf(last) >= 0 && !goesOn(text, at) && !(last == '.' && isAbbreviation(text, stop - 1));
  }

  /** After "Really?" and the like a small letter shows that the sentence goes on. */
  private static boolean goesOn(String text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  private static boolean isAbbreviation(String text, int stop) {
    int word = text.lastIndexOf(' ', stop) + 1;
    while (word < stop && !Character.isLetter(text.charAt(word))) {
      word++;
    }
    boolean initial = stop - word == 1 && Character.isUpperCase(text.charAt(word));
    return initial || ABBREVIATIONS.contains(text.substring(word, stop));
  }

  private static String cut(String text, int from, int to, int start, int end) {
    if (to - from <= LONGEST) {
      return text.substring(from, to).strip();
    }
    // Some of what comes before the link, most of it after.
    int left = Math.max(from, Math.min(start - LONGEST / 3, to - LONGEST + 2));
    if (left > from) {
      int word = text.indexOf(' ', left);
      left = word >= 0 && word < start ? word + 1 : start;
    }
    int right = Math.min(to, left + LONGEST - 2);
    if (right < to) {
      int word = text.lastIndexOf(' ', right);
      right = word >= Math.min(end, right) && word > left ? word : right;
      right -= Character.isHighSurrogate(text.charAt(right - 1)) ? 1 : 0;
    }
    return (left > from ? "…" : "") + text.substring(left, right).strip() + (right < to ? "…" : "");
  }
}
