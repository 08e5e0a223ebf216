package io.github.hearsay.words;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything a site says in its own words, in one language: messages by key, counts by the plural rules of the language. A value that any number of
 * threads may use.
 */
public final class Messages {

  /** The categories that plural rules tell apart; every message with forms has the last. */
  public static final List<String> PLURALS = List.of("zero", "one", "two", "few", "many", "other");

  private static final String FORM = "\\.(" + String.join("|", PLURALS) + ")$";

  private final String language;
  private final SortedMap<String, String> texts;
  private final Map<String, String> said;
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Rules rules;

  private Messages(String language, SortedMap<String, String> texts, Rules rules) {
    this.language = language;
    this.texts = Collections.unmodifiableSortedMap(texts);
    this.said = new HashMap<>(texts);
    this.rules = rules;
    texts.forEach((key, text) -> patterns.put(key, Pattern.of(text)));
  }

  /**
   * What is said in {@code language}: in its own words, or those of the language it is a kind of, or in English.
   *
   * @param language BCP 47
   * @param own messages that go before all others, by their keys
   */
  public static Messages of(String language, Map<String, String> own) {
    return own.isEmpty() && MessageFiles.nearest(language).equals("en") ? english() : read(language, own);
  }

  private static Messages read(String language, Map<String, String> own) {
    String spoken = MessageFiles.nearest(language);
    SortedMap<String, String> texts = new TreeMap<>(MessageFiles.read(spoken));
    if (!spoken.equals("en")) {
      // A message that nobody has translated yet; but never a form that the language does not have.
      MessageFiles.read("en").forEach((key, text) -> {
        if (!texts.containsKey(key.replaceFirst(FORM, ".other"))) {
          texts.put(key, text);
        }
      });
    }
    texts.putAll(own);
    return new Messages(spoken, texts, spoken.equals("en") ? new English() : new Cldr(language));
  }

  /** In plain English. */
  public static Messages english() {
    return InEnglish.MESSAGES;
  }

  /** Read when first needed. */
  private static final class InEnglish {
    static final Messages MESSAGES = read("en", Map.of());
  }

  /** The language the words are in, which is English where nobody has translated them: a tag of {@link MessageFiles#LANGUAGES}. */
  public String language() {
    return language;
  }

  /** All messages by their keys. */
  public SortedMap<String, String> texts() {
    return texts;
  }

  /** A message without gaps. */
  public String say(String key) {
    String text = said.get(key);
    if (text == null) {
      throw unknown(key);
    }
    return text;
  }

  /** A message with its gaps filled. */
  public String say(String key, String... parts) {
    return pattern(key).fill(parts);
  }

  /** A message taken apart. */
  public Pattern pattern(String key) {
    Pattern pattern = patterns.get(key);
    if (pattern == null) {
      throw unknown(key);
    }
    return pattern;
  }

  /** "12 stories": the message {@code key} in the form that goes with {@code number}, which fills the first gap. */
  public String count(String key, int number, String... more) {
    String[] parts = new String[more.length + 1];
    parts[0] = rules.number(number);
    System.arraycopy(more, 0, parts, 1, more.length);
    return form(key, number).fill(parts);
  }

  /** "2 to 3 months", "up to 3 months", "3 months": the message {@code key} for a number that is not known to be one. */
  public String range(String key, int least, int most) {
    if (least == most) {
      return count(key, most);
    }
    String numbers = least == 0 ? say("range.upTo", rules.number(most)) : say("range", rules.number(least), rules.number(most));
    Pattern form = form(key, most);
    // Some languages have a word for two things, which leaves no room for a number.
    return (form.gaps().isEmpty() ? pattern(key + ".other") : form).fill(numbers);
  }

  /** All plural forms of the message {@code key}, by their own keys. */
  public SortedMap<String, String> forms(String key) {
    SortedMap<String, String> forms = new TreeMap<>();
    PLURALS.stream().map(form -> key + "." + form).filter(texts::containsKey).forEach(form -> forms.put(form, texts.get(form)));
    return forms;
  }

  private Pattern form(String key, int number) {
    Pattern form = patterns.get(key + "." + rules.plural(number));
    return form == null ? pattern(key + ".other") : form;
  }

  /** "8,500,000". */
  public String number(BigDecimal number) {
    return rules.number(number);
  }

  /** The name of a month, 1 to 12, as a heading. */
  public String month(int month) {
    return rules.month(month);
  }

  /** The same in few letters. */
  public String shortMonth(int month) {
    return rules.shortMonth(month);
  }

  /** "3 October". */
  public String dayOfMonth(int day, int month) {
    return rules.dayOfMonth(day, month);
  }

  /** "October 2016"; {@code year} may be in words. */
  public String monthOfYear(int month, String year) {
    return rules.monthOfYear(month, year);
  }

  /** "3 October 2016"; {@code year} may be in words. */
  public String day(int day, int month, String year) {
    return rules.day(day, month, year);
  }

  /** "1st", "2nd". */
  public String ordinal(int number) {
    return rules.ordinal(number);
  }

  /** "A", "A and B", "A, B and C". */
  public String and(List<String> words) {
    return list(words, "list.between", "list.pair", "list.last");
  }

  /** "A", "A or B", "A, B or C". */
  public String or(List<String> words) {
    return list(words, "list.betweenOr", "list.either", "list.lastOr");
  }

  /** "A, B, C". */
  public String all(List<String> words) {
    return String.join(say("list.comma"), words);
  }

  private String list(List<String> words, String between, String two, String last) {
    int end = words.size() - 1;
    if (end < 1) {
      return String.join("", words);
    }
    return say(end == 1 ? two : last, String.join(say(between), words.subList(0, end)), words.get(end));
  }

  private IllegalArgumentException unknown(String key) {
    return new IllegalArgumentException("no message is called " + key);
  }
}
