package io.github.hearsay.render;

import io.github.hearsay.plan.Stretch;
import io.github.hearsay.words.Messages;

/** Stretches of timelines in words. */
final class StretchWords {

  private StretchWords() {}

  /** "All years", "1780s", "1785", "December 1785", "December 1785, part 2". */
  static String of(Stretch stretch, Messages words) {
    String whole = whole(stretch, words);
    return stretch.part() == 1 ? whole : whole + words.say("furtherPart", Integer.toString(stretch.part()));
  }

  private static String whole(Stretch stretch, Messages words) {
    return switch (stretch.kind()) {
      case WHOLE -> words.say("allYears");
      case DECADE -> words.say("decade", Calendar.year(stretch.first()));
      case UNDATED -> words.say("noDateKnown");
      case ASIDE -> words.say("onTheEdge");
      case YEARS -> stretch.isMonth() ? month(stretch, words) : years(stretch.first(), stretch.last(), words);
    };
  }

  private static String month(Stretch stretch, Messages words) {
    return stretch.month() > 0
        ? words.monthOfYear(stretch.month(), Calendar.year(stretch.first()))
        : words.say("stretch.monthNotKnown", years(stretch.first(), stretch.last(), words));
  }

  /** "1785", or "1780–1789, year not known". */
  static String years(int first, int last, Messages words) {
    return first == last ? Calendar.year(first) : words.say("stretch.yearNotKnown", Calendar.years(first, last));
  }
}
