package io.github.hearsay.words;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The order of names in a language, and the letters under which its readers look for them, by the Unicode locale data. */
public final class Collation {

  private final Collator collator;
  private final AlphabeticIndex.ImmutableIndex<Void> letters;

  private Collation(ULocale locale) {
    this.collator = Collator.getInstance(locale).freeze();
    this.letters = new AlphabeticIndex<Void>(locale).addLabels(ULocale.ENGLISH).buildImmutableIndex();
  }

  /** That of {@code language}; none where the order of Latin letters will do, as for English. */
  public static Optional<Collation> of(String language) {
    return MessageFiles.nearest(language).equals("en") ? Optional.empty() : Optional.of(new Collation(ULocale.forLanguageTag(language)));
  }

  /** A text by which a name is sorted, as compared by {@link String#compareTo}. Names that stand under no letter come last, all together. */
  public String key(String name) {
    String key = new String(collator.getCollationKey(name).toByteArray(), StandardCharsets.ISO_8859_1);
    return (letter(name).isEmpty() ? "1" : "0") + key;
  }

  /** The letter of the alphabet that a name stands under; empty for names that begin with none. */
  public String letter(String name) {
    AlphabeticIndex.Bucket<Void> bucket = letters.getBucket(letters.getBucketIndex(name));
    return bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL ? bucket.getLabel() : "";
  }
}
