package io.github.hearsay.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a folded name, and what tells two people apart however near their names are. */
public final class NameTokens {

  /** Words after which two names are two people's: "Charles", "Charles the Bald". */
  private static final Set<String> PARTICLES =
      Set.of("of", "the", "and", "de", "du", "des", "von", "van", "zu", "le", "la", "der", "den", "al", "bin", "ibn", "ben");

  private static final Set<String> TITLES =
      Set.of("king", "queen", "prince", "princess", "duke", "duchess", "lord", "lady", "sir", "dame", "saint", "st", "count",
          "countess", "baron", "baroness", "earl", "marquis", "marquess", "emperor", "empress", "pope", "mr", "mrs", "ms", "miss",
          "dr", "cardinal", "bishop", "captain", "colonel", "general", "president", "madame", "mme", "monsieur");

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "junior", "senior", "elder", "younger");

  private static final Set<String> ROMAN = roman();

  private NameTokens() {}

  /** Runs of letters and digits; apostrophes join, everything else parts. */
  static String[] of(String folded) {
    List<String> tokens = new ArrayList<>(4);
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
        token.appendCodePoint(c);
      } else if (c != '\'' && token.length() > 0) {
        tokens.add(token.toString());
        token.setLength(0);
      }
    }
    if (token.length() > 0) {
      tokens.add(token.toString());
    }
    return tokens.toArray(String[]::new);
  }

  static String sorted(String[] tokens) {
    String[] sorted = tokens.clone();
    Arrays.sort(sorted);
    return String.join(" ", sorted);
  }

  /** The first {@code count} words. */
  static String prefix(String[] tokens, int count) {
    return String.join(" ", Arrays.asList(tokens).subList(0, count));
  }

  /** Whether a word is a title, in lower case: "king", "mrs". */
  public static boolean isTitle(String token) {
    return TITLES.contains(token);
  }

  /** Whether a word only joins others of a name, in lower case: "of", "de". */
  public static boolean isParticle(String token) {
    return PARTICLES.contains(token);
  }

  /** Whether a word after a first name makes it another's, in lower case: "Emma of Normandy". "And" and "the" mostly join sentences. */
  public static boolean isLink(String token) {
    return isParticle(token) && !token.equals("and") && !token.equals("the");
  }

  /** Whether a word numbers a person ("ii", "2nd", "jr"): it is right or it is another person's. */
  public static boolean isNumber(String token) {
    return GENERATIONS.contains(token) || isRoman(token) || Character.isDigit(token.charAt(0));
  }

  /** Whether a word is a Roman number up to 39, in either case. */
  static boolean isRoman(String token) {
    return ROMAN.contains(token.toLowerCase(Locale.ROOT));
  }

  private static Set<String> roman() {
    Set<String> numbers = new HashSet<>();
    for (String tens : List.of("", "x", "xx", "xxx")) {
      for (String ones : List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")) {
        numbers.add(tens + ones);
      }
    }
    numbers.remove("");
    return Set.copyOf(numbers);
  }
}
