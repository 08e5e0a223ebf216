package io.github.hearsay.render;

import io.github.hearsay.plan.Stretch;

/** Stretches of timelines in words. */
final class StretchWords {

  private StretchWords() {}

  /** "All years", "1780s", "1785", "December 1785", "December 1785, part 2". */
  static String of(Stretch stretch) {
    return stretch.part() == 1 ? whole(stretch) : whole(stretch) + ", part " + stretch.part();
  }

  private static String whole(Stretch stretch) {
    return switch (stretch.kind()) {
      case WHOLE -> "All years";
      case DECADE -> Calendar.year(stretch.first()) + "s";
      case UNDATED -> "No date known";
      case ASIDE -> "On the edge";
      case YEARS -> stretch.isMonth() ? month(stretch) : years(stretch.first(), stretch.last());
    };
  }

  private static String month(Stretch stretch) {
    String month = stretch.month() > 0 ? Calendar.month(stretch.month()) + " " : "";
    return month.isEmpty() ? years(stretch.first(), stretch.last()) + ", month not known" : month + Calendar.year(stretch.first());
  }

  /** "1785", or "1780–1789, year not known". */
  static String years(int first, int last) {
    return first == last ? Calendar.year(first) : Calendar.years(first, last) + ", year not known";
  }
}
