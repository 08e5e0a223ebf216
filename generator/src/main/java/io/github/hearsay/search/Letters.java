package io.github.hearsay.search;

import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Scripts;
import java.util.HashMap;
import java.util.Map;

/** What a character is to a search: folded letters of a word, nothing at all, or what stands between words. {@code search.js} does the same. */
final class Letters {

  /** Told of what parts words. */
  static final String BETWEEN = " ";

  /** Letters that are no others with an accent, as people without them on their keyboard write them; and a sigma as it stands within a word. */
  private static final Map<Integer, String> SPELT_OUT =
      Map.of(
          (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i",
          (int) 'ς', "σ");

  private final Map<Integer, String> known = new HashMap<>();

  /** The character folded: {@link #BETWEEN}, or letters and digits, of which there may be none. */
  String of(int c) {
    return known.computeIfAbsent(c, Letters::folded);
  }

  private static String folded(int c) {
    if (Scripts.isAccent(c) || c == 0xad || c == 0x200b || c == 0x200c || c == 0x200d || c == 0x2060) {
      return "";
    }
    if (!isLetter(c)) {
      return BETWEEN;
    }
    StringBuilder kept = new StringBuilder();
    Fold.name(Character.toString(c)).codePoints().filter(Letters::isLetter).forEach(one -> {
      String spelt = SPELT_OUT.get(one);
      if (spelt == null) {
        kept.appendCodePoint(one);
      } else {
        kept.append(spelt);
      }
    });
    return kept.toString();
  }

  /** U+02BC is an apostrophe, although Unicode counts it among the letters. */
  private static boolean isLetter(int c) {
    boolean isMark = Scripts.isSign(c) || Character.getType(c) == Character.ENCLOSING_MARK && !Scripts.isAccent(c);
    return (Character.isLetter(c) || Character.isDigit(c) || isMark) && c != 0x2bc;
  }
}
