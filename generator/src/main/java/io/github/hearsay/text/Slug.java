package io.github.hearsay.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import net.gcardone.junidecode.Junidecode;

/** Titles, names and file names made into addresses: "Søren & the King's ring" becomes {@code soren-and-the-kings-ring}. */
public final class Slug {

  /** The longest slug made here; the same as the longest id. */
  public static final int MAX_LENGTH = 80;

  private Slug() {}

  /**
   * Lower-case ASCII words joined by single hyphens, spelt out from any script, cut at a word when longer than
   * {@value #MAX_LENGTH}; absent when nothing is left, as of "!!!".
   */
  public static Optional<String> of(String text) {
    String plain = Fold.isAscii(text) ? text : Junidecode.unidecode(Normalizer.normalize(text, Normalizer.Form.NFC));
    String slug = cut(words(plain.toLowerCase(Locale.ROOT)));
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }

  private static String words(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        pending = separate(slug, pending);
        slug.append(c);
      } else if (c == '&') {
        separate(slug, true);
        slug.append("and");
        pending = true;
      } else if (c != '\'' && c != '`') {
        // An apostrophe joins what stands around it; anything else ends a word.
        pending = true;
      }
    }
    return slug.toString();
  }

  private static boolean separate(StringBuilder slug, boolean pending) {
    if (pending && slug.length() > 0) {
      slug.append('-');
    }
    return false;
  }

  private static String cut(String slug) {
    if (slug.length() <= MAX_LENGTH) {
      return slug;
    }
    int lastWord = slug.lastIndexOf('-', MAX_LENGTH);
    return slug.substring(0, lastWord > 0 ? lastWord : MAX_LENGTH);
  }
}
