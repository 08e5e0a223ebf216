package io.github.hearsay.text;

/** What scripts do with the characters of a word: which are marks and not letters, and whether blanks stand between words at all. */
public final class Scripts {

  private Scripts() {}

  /** A mark that only colours a letter. */
  public static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36f || c >= 0x1ab0 && c <= 0x1aff || c >= 0x1dc0 && c <= 0x1dff;
  }

  /** A mark without which another word is left, such as the vowel signs of Indic scripts and Thai. */
  public static boolean isSign(int c) {
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) && !isAccent(c);
  }

  /** Whether the script leaves no blanks between words, so that each character is taken for a word. */
  public static boolean isUnspaced(int c) {
    return c >= 0xe00 && switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
