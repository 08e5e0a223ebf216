package io.github.hearsay.edtf;

import java.util.List;

/** Every English word a reader can meet in a date. Another language means another such table. {@code {}} stands for a part. */
final class English {

  static final String ABOUT = "about {}";
  static final String POSSIBLY = "possibly {}";
  static final String DECADE = "the {}s";
  /** The first decade of a century: "the 1700s" would be read as the whole century. */
  static final String FIRST_DECADE = "the years {} to {}";
  static final String CENTURY = "the {} century";
  /** A year of fewer than three digits alone would be read as something else. */
  static final String EARLY_YEAR = "AD {}";
  static final String SINCE = "since {}";
  static final String FROM = "from {}, end not known";
  static final String UNTIL = "until {}";
  static final String ONGOING = "still going on, start not known";
  static final String TO = " to ";
  static final String OR = " or ";
  static final String COMMA = ", ";

  private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December");

  private English() {
  }

  /** The name of a month, from 1 to 12. */
  static String month(int number) {
    return MONTHS.get(number - 1);
  }

  static String ordinal(int number) {
    int tens = number / 10 % 10;
    String ending = tens == 1 ? "th" : switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
    return number + ending;
  }
}
