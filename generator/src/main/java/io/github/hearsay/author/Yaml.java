package io.github.hearsay.author;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML writes them: plain where that is safe in any reader and any place, else in quotation marks. */
public final class Yaml {

  private static final Pattern PLAIN = Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} .'’()&/–—-]*[\\p{L}\\p{M}\\p{N}.)])?");
  private static final Pattern DATE = Pattern.compile("[0-9][0-9X]*(?:[-/~?%.]+[0-9X]*)*");

  /** Words that some readers take for something else than text. */
  private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  private Yaml() {}

  /** One text, on one line. */
  public static String text(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain || DATE.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
  }

  /** Several texts in brackets. */
  public static String list(List<String> texts) {
    return texts.stream().map(Yaml::text).collect(Collectors.joining(", ", "[", "]"));
  }
}
