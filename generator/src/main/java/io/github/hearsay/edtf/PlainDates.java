package io.github.hearsay.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates that are certain and complete, only written otherwise. */
final class PlainDates {

  private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,4}(?:[-/. ][0-9]{1,2}){0,2}[-/. ][0-9]{1,4}|[0-9]{8}");
  private static final Pattern NAMES =
      Pattern.compile("(?:[0-9]{1,4}(?:st|nd|rd|th)?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august"
          + "|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|of|[ ,./-])+");

  private PlainDates() {}

  static Optional<Edtf> reading(String text) {
    String tidy = Slips.tidy(text);
    boolean isPlain = NUMBERS.matcher(tidy).matches() || NAMES.matcher(tidy).matches();
    List<Edtf> readings = isPlain ? DateSlips.readings(tidy) : List.of();
    boolean isOne = readings.size() == 1 && readings.get(0).form() == Form.DATE;
    return isOne && isInOrder(tidy, readings.get(0).toString()) ? Optional.of(readings.get(0)) : Optional.empty();
  }

  /** A date whose year comes first has its month next: another order is a slip, and nobody knows of what. */
  private static boolean isInOrder(String tidy, String date) {
    boolean isYearFirst = tidy.matches("[0-9]{4}[^0-9].*") && !tidy.matches(".*[a-z].*");
    return !isYearFirst || numbers(tidy).equals(numbers(date));
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : text.split("[^0-9]+")) {
      numbers.add(Integer.valueOf(number));
    }
    return numbers;
  }
}
