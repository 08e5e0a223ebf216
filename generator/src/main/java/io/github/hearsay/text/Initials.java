package io.github.hearsay.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The letters that stand for a name where there is no picture. */
public final class Initials {

  /** Letters of these change their shape with their neighbours, or are whole words: one says more than two that are no word together. */
  private static final Set<UnicodeScript> ONE =
      Set.of(
          UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.NKO, UnicodeScript.MONGOLIAN, UnicodeScript.HAN,
          UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Initials() {}

  /** Those of the first and of the last part of {@code name} that is no particle; empty for a name without any letter or digit. */
  public static String of(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return "";
    }
    String first = first(words.get(0));
    String last = first(words.get(words.size() - 1));
    return words.size() == 1 || isOne(first) || isOne(last) ? first : first + last;
  }

  /** The parts that begin with a letter of no small kind ("de" and "of" do not count), or all of them where none does. */
  private static List<String> words(String name) {
    List<String> all = new ArrayList<>();
    List<String> great = new ArrayList<>();
    for (String part : name.split("[\\s\\p{Z}\\p{Pd}]+")) {
      int start = start(part);
      if (start < part.length()) {
        String word = part.substring(start);
        all.add(word);
        if (!Character.isLowerCase(word.codePointAt(0))) {
          great.add(word);
        }
      }
    }
    return great.isEmpty() ? all : great;
  }

  /** Where the first letter or digit is; a vowel sign that Thai and Lao write before its consonant is none. */
  private static int start(String word) {
    int at = 0;
    while (at < word.length() && !(Character.isLetterOrDigit(word.codePointAt(at)) && !isVowelBefore(word.codePointAt(at)))) {
      at += Character.charCount(word.codePointAt(at));
    }
    return at;
  }

  private static boolean isVowelBefore(int letter) {
    return letter >= 0x0e40 && letter <= 0x0e44 || letter >= 0x0ec0 && letter <= 0x0ec4;
  }

  /** The first letter with the marks on it, as a capital if it has one. */
  private static String first(String word) {
    StringBuilder initial = new StringBuilder().appendCodePoint(Character.toTitleCase(word.codePointAt(0)));
    int at = Character.charCount(word.codePointAt(0));
    while (at < word.length() && isMark(word.codePointAt(at))) {
      initial.appendCodePoint(word.codePointAt(at));
      at += Character.charCount(word.codePointAt(at));
    }
    return initial.toString();
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || character == ZERO_WIDTH_JOINER;
  }

  private static boolean isOne(String initial) {
    return ONE.contains(UnicodeScript.of(initial.codePointAt(0)));
  }
}
