package io.github.hearsay.render;

import io.github.hearsay.edtf.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long after something happened the world heard of it, as far as the dates tell. */
final class Lags {

  /** Up to so many days are counted in days, up to so many months in months. */
  private static final int DAYS = 60;

  private static final int MONTHS = 24;

  private Lags() {}

  /** "the same day", "10 days later", "2 to 3 months later", "5 days before"; empty when the dates tell too little. */
  static String between(Edtf happened, Edtf reported) {
    if (!happened.boundedStart() || !happened.boundedEnd() || !reported.boundedStart() || !reported.boundedEnd()) {
      return "";
    }
    long least = ChronoUnit.DAYS.between(happened.latest(), reported.earliest());
    long most = ChronoUnit.DAYS.between(happened.earliest(), reported.latest());
    if (least == 0 && most == 0) {
      return "the same day";
    }
    if (least >= 0) {
      return words(happened.latest(), reported.earliest(), happened.earliest(), reported.latest(), "later");
    }
    return most > 0 ? "" : words(reported.latest(), happened.earliest(), reported.earliest(), happened.latest(), "before");
  }

  /** Two spans of time, the shorter first, in the unit that suits the longer. */
  private static String words(LocalDate from, LocalDate to, LocalDate farFrom, LocalDate farTo, String way) {
    ChronoUnit unit = unit(farFrom, farTo);
    long least = unit.between(from, to);
    long most = unit.between(farFrom, farTo);
    String span = least == most ? Long.toString(most) : least == 0 ? "up to " + most : least + " to " + most;
    String name = unit == ChronoUnit.DAYS ? "day" : unit == ChronoUnit.MONTHS ? "month" : "year";
    return span + " " + name + (most == 1 ? "" : "s") + " " + way;
  }

  private static ChronoUnit unit(LocalDate from, LocalDate to) {
    if (ChronoUnit.DAYS.between(from, to) <= DAYS) {
      return ChronoUnit.DAYS;
    }
    return ChronoUnit.MONTHS.between(from, to) <= MONTHS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
  }
}
