package io.github.hearsay.render;

/** Years and months as headings. */
final class Calendar {

  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
  };

  private Calendar() {}

  /** The name of a month, 1 to 12. */
  static String month(int month) {
    return MONTHS[month - 1];
  }

  static String year(int year) {
    return Integer.toString(year);
  }

  /** "1785", or for more than a year "1780–1789". */
  static String years(int first, int last) {
    return first == last ? year(first) : year(first) + "–" + year(last);
  }
}
