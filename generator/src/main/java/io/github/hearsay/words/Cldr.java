package io.github.hearsay.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/** Any language but English, by what the Unicode locale data (CLDR) say of it. Digits are those of addresses and data in every language. */
final class Cldr implements Rules {

  private final PluralRules plurals;
  private final LocalizedNumberFormatter numbers;
  private final DateFormatSymbols names;
  private final String dayOfMonth;
  private final String monthOfYear;
  private final String day;

  Cldr(String language) {
    ULocale locale = new ULocale.Builder().setLanguageTag(language).setUnicodeLocaleKeyword("nu", "latn").build();
    plurals = PluralRules.forLocale(locale);
    numbers = NumberFormatter.withLocale(locale);
    names = DateFormatSymbols.getInstance(locale);
    DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
    dayOfMonth = patterns.getBestPattern("MMMMd");
    monthOfYear = patterns.getBestPattern("yMMMM");
    day = patterns.getBestPattern("yMMMMd");
  }

  @Override
  public String plural(int number) {
    return plurals.select(number);
  }

  @Override
  public String number(int number) {
    return numbers.format(number).toString();
  }

  @Override
  public String number(BigDecimal number) {
    return numbers.format(number).toString();
  }

  @Override
  public String month(int month) {
    return name(month, DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
  }

  @Override
  public String shortMonth(int month) {
    return name(month, DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
  }

  private String name(int month, int context, int width) {
    return names.getMonths(context, width)[month - 1];
  }

  @Override
  public String dayOfMonth(int day, int month) {
    return fill(dayOfMonth, Integer.toString(day), month, "");
  }

  @Override
  public String monthOfYear(int month, String year) {
    return fill(monthOfYear, "", month, year);
  }

  @Override
  public String day(int day, int month, String year) {
    return fill(this.day, Integer.toString(day), month, year);
  }

  /** A number alone: what makes it an ordinal stands in the messages. */
  @Override
  public String ordinal(int number) {
    return Integer.toString(number);
  }

  /** A pattern such as {@code d. MMMM y}: runs of letters stand for parts of the date, and letters between apostrophes for themselves. */
  private String fill(String pattern, String day, int month, String year) {
    StringBuilder filled = new StringBuilder(pattern.length() + 16);
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (quoted || !Character.isLetter(c) || c > 'z') {
        filled.append(c);
      } else if (i == 0 || pattern.charAt(i - 1) != c) {
        filled.append(switch (c) {
          case 'd' -> day;
          case 'M' -> name(month, DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
          case 'L' -> month(month);
          case 'y' -> year;
          default -> throw new IllegalArgumentException("a date has no part " + c + ": " + pattern);
        });
      }
    }
    return filled.toString();
  }
}
