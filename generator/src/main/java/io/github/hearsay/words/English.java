package io.github.hearsay.words;

import java.math.BigDecimal;
import java.util.List;

/** English, which most sites are in, without loading the data of every language. */
final class English implements Rules {

  private static final List<String> MONTHS = List.of(
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

  @Override
  public String plural(int number) {
    return number == 1 ? "one" : "other";
  }

  @Override
  public String number(int number) {
    return Integer.toString(number);
  }

  @Override
  public String number(BigDecimal number) {
    String digits = number.toPlainString();
    int point = digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - 3; i > (digits.startsWith("-") ? 1 : 0); i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  @Override
  public String month(int month) {
    return MONTHS.get(month - 1);
  }

  @Override
  public String shortMonth(int month) {
    return month(month).substring(0, 3);
  }

  @Override
  public String dayOfMonth(int day, int month) {
    return day + " " + month(month);
  }

  @Override
  public String monthOfYear(int month, String year) {
    return month(month) + " " + year;
  }

  @Override
  public String day(int day, int month, String year) {
    return dayOfMonth(day, month) + " " + year;
  }

  @Override
  public String ordinal(int number) {
    int tens = number / 10 % 10;
    return number + (tens == 1 ? "th" : switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    });
  }
}
