package io.github.hearsay.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a writer may have meant by numbers that are not a date: other orders, other separators, missing zeros. */
final class NumberSlips {

  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;

  private NumberSlips() {
  }

  static List<Edtf> readings(String tidy) {
    char separator = separator(tidy);
    List<String> numbers = Slips.split(tidy, String.valueOf(separator));
    if (!numbers.stream().allMatch(NumberSlips::isNumber)) {
      return List.of();
    }
    Stream<Optional<Edtf>> readings = switch (numbers.size()) {
      case 1 -> one(numbers.get(0));
      case 2 -> two(numbers.get(0), numbers.get(1), separator);
      case 3 -> three(numbers.get(0), numbers.get(1), numbers.get(2));
      default -> Stream.empty();
    };
    return readings.flatMap(Optional::stream).distinct().toList();
  }

  /** "201610", "20161003". */
  private static Stream<Optional<Edtf>> one(String number) {
    return switch (number.length()) {
      case 6 -> Stream.of(date(number.substring(0, 4), number.substring(4)));
      case 8 -> Stream.of(date(number.substring(0, 4), number.substring(4, 6), number.substring(6)));
      default -> Stream.empty();
    };
  }

  /** "2016/10", "12/2016", "1785-1787", "1785-87", and "1703/04", which may be a month or a pair of years. */
  private static Stream<Optional<Edtf>> two(String first, String second, char separator) {
    if (first.length() != 4) {
      return Stream.of(date(second, first));
    }
    if (second.length() == 4) {
      return Stream.of(years(first, second), years(second, first));
    }
    if (second.length() > 2) {
      return Stream.empty();
    }
    int number = Integer.parseInt(second);
    boolean season = number >= FIRST_SEASON && number <= LAST_SEASON;
    Optional<Edtf> month = date(first, second);
    boolean later = second.length() == 2 && number > Integer.parseInt(first.substring(2));
    boolean years = later && (month.isEmpty() && !(season && separator == '-') || separator == '/');
    return Stream.of(month, years ? years(first, first.substring(0, 2) + second) : Optional.empty());
  }

  /** Year first, or last: then a day before the month and a month before the day are both in use. */
  private static Stream<Optional<Edtf>> three(String first, String second, String third) {
    if (first.length() == 4) {
      Optional<Edtf> plain = date(first, second, third);
      return Stream.of(plain.isPresent() ? plain : date(first, third, second));
    }
    return Stream.of(date(third, second, first), date(third, first, second));
  }

  private static Optional<Edtf> years(String from, String to) {
    return EdtfParser.tryParse(from + "/" + to);
  }

  static Optional<Edtf> date(String year, String... monthAndDay) {
    StringBuilder date = new StringBuilder(year);
    for (String number : monthAndDay) {
      date.append('-').append(padded(number, 2));
    }
    return EdtfParser.tryParse(date.toString());
  }

  static String padded(String number, int length) {
    return "0".repeat(Math.max(0, length - number.length())) + number;
  }

  static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> Cursor.isDigit((char) c));
  }

  private static char separator(String text) {
    for (char c : text.toCharArray()) {
      if ("-/. ".indexOf(c) >= 0) {
        return c;
      }
    }
    return '-';
  }
}
