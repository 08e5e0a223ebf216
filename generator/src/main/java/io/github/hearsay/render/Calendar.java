package io.github.hearsay.render;

/** Years as headings. */
final class Calendar {

  private Calendar() {}

  static String year(int year) {
    return Integer.toString(year);
  }

  /** "1785", or for more than a year "1780–1789". */
  static String years(int first, int last) {
    return first == last ? year(first) : year(first) + "–" + year(last);
  }
}
