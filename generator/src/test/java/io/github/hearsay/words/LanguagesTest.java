package io.github.hearsay.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of messages: every language says everything, and nothing is written in vain. */
class LanguagesTest {

  private static final Pattern FORM = Pattern.compile("(.+)\\.(" + String.join("|", Messages.PLURALS) + ")");

  /** Keys that are put together: what stands for the second part is a constant of the model, a table, or a number. */
  private static final Pattern GATHERED = Pattern.compile(
      "(status|word|claim|certainty|story|correction|target|source|place|name|role|level|end|relation|kin|table|yearsAgo|search\\.more)\\..+");

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de"})
  void everyLanguageHasTheKeysOfEnglish(String language) {
    assertThat(byMessage(MessageFiles.read(language)).keySet()).isEqualTo(byMessage(MessageFiles.read("en")).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de"})
  void everyMessageHasTheGapsOfEnglish(String language) {
    Map<String, String> english = MessageFiles.read("en");
    MessageFiles.read(language).forEach((key, text) -> {
      Matcher form = FORM.matcher(key);
      String like = english.containsKey(key) || !form.matches() ? key : form.group(1) + ".other";
      Set<Integer> gaps = new TreeSet<>(io.github.hearsay.words.Pattern.of(text).gaps());
      Set<Integer> wanted = new TreeSet<>(io.github.hearsay.words.Pattern.of(english.get(like)).gaps());
      if (key.matches(".+\\.(zero|one|two)")) {
        // "Two stories" may be one word.
        gaps.add(0);
      }
      assertThat(gaps).as(key).isEqualTo(wanted);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "en"})
  void everyFormIsOneThatTheLanguageTellsApart(String language) {
    Set<String> forms = new HashSet<>(PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords());
    byMessage(MessageFiles.read(language)).forEach((key, given) -> {
      if (!given.isEmpty()) {
        assertThat(forms).as(key).containsAll(given);
        assertThat(given).as(key).contains("other");
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de"})
  void nothingIsLeftInEnglish(String language) {
    Map<String, String> english = MessageFiles.read("en");
    MessageFiles.read(language).forEach((key, text) -> {
      if (text.equals(english.get(key))) {
        assertThat(text.replaceAll("\\{\\d}", "")).as(key).matches("[^A-Za-z]*( ?[Ii]n ?[^A-Za-z]*)?|Feed|Interview|Region");
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de"})
  void listsAreThoseOfTheLocaleData(String language) {
    Messages words = Messages.of(language, Map.of());
    ULocale locale = ULocale.forLanguageTag(language);
    ListFormatter and = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
    ListFormatter or = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    for (List<String> list : List.of(List.of("A", "B"), List.of("A", "B", "C"), List.of("A", "B", "C", "D"))) {
      assertThat(words.and(list)).isEqualTo(and.format(list));
      assertThat(words.or(list)).isEqualTo(or.format(list));
    }
  }

  @Test
  void everyMessageIsUsed() {
    Set<String> named = new HashSet<>();
    Matcher quoted = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9.-]*)\"|words\\.([a-zA-Z]+)").matcher(sources());
    while (quoted.find()) {
      named.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
    }
    assertThat(byMessage(MessageFiles.read("en")).keySet()).allSatisfy(key -> {
      if (!GATHERED.matcher(key).matches()) {
        assertThat(named).contains(key);
      }
    });
  }

  /** The messages without their plural forms, each with those it has. */
  private static Map<String, Set<String>> byMessage(Map<String, String> messages) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (String key : messages.keySet()) {
      Matcher form = FORM.matcher(key);
      boolean counted = form.matches();
      Set<String> forms = all.computeIfAbsent(counted ? form.group(1) : key, any -> new TreeSet<>());
      if (counted) {
        forms.add(form.group(2));
      }
    }
    return all;
  }

  private static String sources() {
    StringBuilder all = new StringBuilder();
    for (Path folder : List.of(Path.of("src/main/java"), Path.of("../templates"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|ftlh)") && !one.toString().contains("target")).toList()) {
          all.append(Files.readString(file)).append('\n');
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return all.toString();
  }
}
