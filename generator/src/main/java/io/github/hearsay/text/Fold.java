package io.github.hearsay.text;

import java.text.Normalizer;
import java.util.Locale;
import net.gcardone.junidecode.Junidecode;

/** Spellings reduced to what two spellings of one name have in common. */
public final class Fold {

  private Fold() {}

  /**
   * The form by which names are compared: compatibility forms, accents, case, the kind of apostrophe and repeated blanks no longer
   * tell two spellings apart. "Khloé  KARDASHIAN" and "Khloe Kardashian" fold to the same text.
   */
  public static String name(String text) {
    // Full case folding of the one letter whose upper case may be two: "STRASSE", "STRAẞE" and "Straße" are one word.
    String plain = isAscii(text) ? text.toLowerCase(Locale.ROOT) : unaccented(text).toLowerCase(Locale.ROOT).replace("ß", "ss");
    return blanks(plain);
  }

  /**
   * A key that sorts names of any script among each other as a Latin reader looks them up: "Łukasz" beside "Lukas". Letters with no
   * decomposition are spelt out in ASCII, and what comes before the first letter or digit does not count: "’O Brien" stands under O.
   */
  public static String sortKey(String text) {
    String plain = isAscii(text) ? text : Junidecode.unidecode(Normalizer.normalize(text, Normalizer.Form.NFC));
    String key = blanks(plain.toLowerCase(Locale.ROOT));
    int start = 0;
    while (start < key.length() && !isLetterOrDigit(key.charAt(start))) {
      start++;
    }
    return key.substring(start);
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private static String unaccented(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c == '\u2019' || c == '\u2018' || c == '\u02bc') {
        kept.append('\'');
      } else if (c == '\u2010' || c == '\u2011' || c == '\u2013') {
        kept.append('-');
      } else if (!Scripts.isAccent(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static String blanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        pending = kept.length() > 0;
      } else {
        if (pending) {
          kept.append(' ');
          pending = false;
        }
        kept.append(c);
      }
    }
    return kept.toString();
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
