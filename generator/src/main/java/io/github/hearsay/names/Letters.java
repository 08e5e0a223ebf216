package io.github.hearsay.names;

import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Scripts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a character means for names: a letter of a word, folded; nothing at all; or something between two words. */
final class Letters {

  /** Told by {@link #of} of what stands between words: a blank or hyphen, a comma, a full stop, and whatever ends a name. */
  static final String BLANK = " ";

  static final String COMMA = ",";
  static final String STOP = ".";
  static final String LINE = "\n";
  static final String END = ";";

  /** Told by {@link #of} of what is not seen: accents, soft hyphens, joiners. */
  static final String NOTHING = "";

  /** The folded letter or digit that an ASCII byte is; 0 for any other byte. */
  static final byte[] ASCII = ascii();

  /** One that Unicode counts among the letters. */
  private static final char APOSTROPHE = '\u02bc';

  private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();
  private static final int MOST_KNOWN = 1 << 14;

  private Letters() {}

  private static byte[] ascii() {
    byte[] table = new byte[128];
    for (int c = 0; c < table.length; c++) {
      table[c] = (byte) (c < 128 && Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
    }
    return table;
  }

  /** What the character is: folded letters, or one of the constants. */
  static String of(int c) {
    String known = KNOWN.get(c);
    if (known == null) {
      known = lookUp(c);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(c, known);
      }
    }
    return known;
  }

  private static String lookUp(int c) {
    if (isUnseen(c)) {
      return NOTHING;
    }
    if (!isLetter(c) || c == APOSTROPHE) {
      return between(c);
    }
    StringBuilder kept = new StringBuilder();
    // A character by itself is never the last of a word, and so a capital Σ never ς.
    Fold.name(Character.toString(c)).replace('ς', 'σ').codePoints().filter(Letters::isLetter).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Whether words are made of it: letters, digits, and signs without which another word is left. */
  static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c) || Scripts.isSign(c);
  }

  private static String between(int c) {
    return switch (c) {
      case '\n' -> LINE;
      // An apostrophe may be left out of a spelling, like a hyphen, and a possessive ends a name.
      case '-', '_', '+', '\'', '\u2019', '\u2018', APOSTROPHE, '`', '\u00b7', '\u30fb', '\u2010', '\u2011', '\t', '\r', '\f' -> BLANK;
      case ',', '\uff0c', '\u3001' -> COMMA;
      case '.' -> STOP;
      default -> Character.isSpaceChar(c) ? BLANK : END;
    };
  }

  /** Accents that stand by themselves, and what only tells where a line may break. The marks 1, 4 and 5 are those of a text's open places. */
  private static boolean isUnseen(int c) {
    return Scripts.isAccent(c) || c == 0xad || c >= 0x200b && c <= 0x200f || c == 0x2060 || c == 0xfeff || c == '*' || c == 1 || c == 4 || c == 5;
  }
}
