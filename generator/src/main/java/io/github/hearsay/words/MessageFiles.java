package io.github.hearsay.words;

import io.github.hearsay.shipped.Shipped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The files of messages that come with the program: {@code en.properties} and so on. */
public final class MessageFiles {

  /** The languages in which everything is said. */
  public static final List<String> LANGUAGES = List.of("ar", "de", "en");

  private static final String ICU = "com/ibm/icu/util/ULocale.class";

  private MessageFiles() {}

  /** The one of {@link #LANGUAGES} for readers of {@code language}: itself, what it is a kind of, else English. */
  static String nearest(String language) {
    String plain = Locale.forLanguageTag(language).getLanguage();
    return LANGUAGES.contains(language) ? language : LANGUAGES.contains(plain) ? plain : "en";
  }

  /** Whether what is needed to speak {@code language} is there: for all but English, the Unicode locale data of ICU. */
  public static boolean speaks(String language) {
    return nearest(language).equals("en") || MessageFiles.class.getClassLoader().getResource(ICU) != null;
  }

  /** The messages of one of {@link #LANGUAGES}. */
  static Map<String, String> read(String language) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(Shipped.text("io/github/hearsay/words/" + language + ".properties")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Map<String, String> messages = new TreeMap<>();
    read.forEach((key, message) -> messages.put((String) key, (String) message));
    return messages;
  }
}
