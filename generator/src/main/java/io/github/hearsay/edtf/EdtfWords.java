package io.github.hearsay.edtf;

import java.util.List;

/** Says a date in words for people: "October 2016", "about 1785", "3 or 5 October 2016", "since 1785". */
public final class EdtfWords {

  /** What several dates have in common and so is said once, at the end. */
  private enum Shared { NOTHING, YEAR, MONTH_AND_YEAR }

  private EdtfWords() {
  }

  /** The value in words, to be read on its own or after a colon: nothing is capitalised but names. */
  public static String of(Edtf value) {
    return switch (value.form()) {
      case DATE -> date(value);
      case INTERVAL -> interval(value);
      case ONE_OF -> list(value.parts(), English.OR);
    };
  }

  private static String interval(Edtf value) {
    List<Edtf> ends = value.parts();
    if (ends.isEmpty()) {
      return English.ONGOING;
    }
    String first = date(ends.get(0));
    if (ends.size() == 2) {
      return ends.get(0).equals(ends.get(1)) ? first : list(ends, English.TO);
    }
    if (!value.boundedStart()) {
      return fill(English.UNTIL, first);
    }
    return fill(value.ongoing() ? English.SINCE : English.FROM, first);
  }

  private static String list(List<Edtf> dates, String beforeLast) {
    Shared shared = shared(dates);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < dates.size(); i++) {
      Edtf date = dates.get(i);
      words.append(i == 0 ? "" : i == dates.size() - 1 ? beforeLast : English.COMMA);
      words.append(switch (shared) {
        case NOTHING -> date(date);
        case YEAR -> dayAndMonth(date);
        case MONTH_AND_YEAR -> Integer.toString(date.earliest().getDayOfMonth());
      });
    }
    return words.append(tail(dates.get(0), shared)).toString();
  }

  private static String tail(Edtf date, Shared shared) {
    return switch (shared) {
      case NOTHING -> "";
      case YEAR -> " " + year(date.earliest().getYear());
      case MONTH_AND_YEAR -> " " + month(date) + " " + year(date.earliest().getYear());
    };
  }

  private static Shared shared(List<Edtf> dates) {
    Edtf first = dates.get(0);
    Shared shared = first.precision() == Precision.DAY ? Shared.MONTH_AND_YEAR : Shared.YEAR;
    for (Edtf date : dates) {
      boolean alike = date.mark() == Mark.NONE && date.precision() == first.precision();
      if (!alike || date.precision().compareTo(Precision.MONTH) > 0 || date.earliest().getYear() != first.earliest().getYear()) {
        return Shared.NOTHING;
      }
      if (date.earliest().getMonthValue() != first.earliest().getMonthValue()) {
        shared = Shared.YEAR;
      }
    }
    return shared;
  }

  private static String date(Edtf value) {
    String words = unmarked(value);
    return switch (value.mark()) {
      case NONE -> words;
      case UNCERTAIN -> fill(English.POSSIBLY, words);
      case APPROXIMATE -> fill(English.ABOUT, words);
      case BOTH -> fill(English.POSSIBLY, fill(English.ABOUT, words));
    };
  }

  private static String unmarked(Edtf value) {
    int first = value.earliest().getYear();
    return switch (value.precision()) {
      case DAY, MONTH -> dayAndMonth(value) + " " + year(first);
      case YEAR -> year(first);
      case DECADE -> first % 100 < 10
          ? fill(fill(English.FIRST_DECADE, year(first)), Integer.toString(value.latest().getYear()))
          : fill(English.DECADE, year(first));
      case CENTURY -> fill(English.CENTURY, English.ordinal(first / 100 + 1));
    };
  }

  /** "3 October", or "October" where no day is known. */
  private static String dayAndMonth(Edtf value) {
    return value.precision() == Precision.DAY ? value.earliest().getDayOfMonth() + " " + month(value) : month(value);
  }

  private static String month(Edtf value) {
    return English.month(value.earliest().getMonthValue());
  }

  private static String year(int year) {
    return year < 100 ? fill(English.EARLY_YEAR, Integer.toString(year)) : Integer.toString(year);
  }

  /** The pattern with its first gap filled. */
  private static String fill(String pattern, String part) {
    int gap = pattern.indexOf("{}");
    return pattern.substring(0, gap).concat(part).concat(pattern.substring(gap + 2));
  }
}
