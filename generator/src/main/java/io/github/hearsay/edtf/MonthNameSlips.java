package io.github.hearsay.edtf;

import io.github.hearsay.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a writer may have meant by a date with the name of its month: "Dec 2016", "Monday, 26th of December 2016", "December 26, 2016". */
final class MonthNameSlips {

  private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final List<String> MONTHS =
      IntStream.rangeClosed(1, 12).mapToObj(month -> Messages.english().month(month).toLowerCase(Locale.ROOT)).toList();

  private MonthNameSlips() {
  }

  static Optional<Edtf> reading(String tidy) {
    String year = "";
    String month = "";
    String day = "";
    for (String word : tidy.replace(',', ' ').replace('.', ' ').replace('-', ' ').replace('/', ' ').split(" ")) {
      String number = withoutOrdinal(word);
      if (NumberSlips.isNumber(number)) {
        boolean isYear = number.length() > 2;
        if (!(isYear ? year : day).isEmpty()) {
          return Optional.empty();
        }
        year = isYear ? NumberSlips.padded(number, 4) : year;
        day = isYear ? day : number;
      } else if (!month(word).isEmpty() && month.isEmpty()) {
        month = month(word);
      } else if (!word.isEmpty() && !word.equals("of") && !isShortFor(word, WEEKDAYS)) {
        return Optional.empty();
      }
    }
    if (month.isEmpty()) {
      return Optional.empty();
    }
    return day.isEmpty() ? NumberSlips.date(year, month) : NumberSlips.date(year, month, day);
  }

  private static String withoutOrdinal(String word) {
    int cut = word.length() - 2;
    boolean ordinal = cut > 0 && List.of("st", "nd", "rd", "th").contains(word.substring(cut));
    return ordinal && NumberSlips.isNumber(word.substring(0, cut)) ? word.substring(0, cut) : word;
  }

  /** The number of the month a word is short for, or nothing. */
  private static String month(String word) {
    for (int i = 1; i <= 12 && word.length() >= 3; i++) {
      if (MONTHS.get(i - 1).startsWith(word)) {
        return Integer.toString(i);
      }
    }
    return "";
  }

  private static boolean isShortFor(String word, List<String> names) {
    return word.length() >= 3 && names.stream().anyMatch(name -> name.startsWith(word));
  }
}
