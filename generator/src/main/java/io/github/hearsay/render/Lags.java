package io.github.hearsay.render;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.words.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long after something happened the world heard of it, as far as the dates tell. */
final class Lags {

  /** Up to so many days are counted in days, up to so many months in months. */
  private static final int DAYS = 62;

  private static final int MONTHS = 24;

  private Lags() {}

  /** "the same day", "10 days later", "2 to 3 months later", "5 days before"; empty when the dates tell too little. */
  static String between(Edtf happened, Edtf reported, Messages words) {
    if (!happened.boundedStart() || !happened.boundedEnd() || !reported.boundedStart() || !reported.boundedEnd()) {
      return "";
    }
    long least = ChronoUnit.DAYS.between(happened.latest(), reported.earliest());
    long most = ChronoUnit.DAYS.between(happened.earliest(), reported.latest());
    if (least == 0 && most == 0) {
      return words.say("lag.sameDay");
    }
    if (least >= 0) {
      return words.say("lag.later", time(happened.latest(), reported.earliest(), happened.earliest(), reported.latest(), words));
    }
    if (most > 0) {
      return "";
    }
    return words.say("lag.before", time(reported.latest(), happened.earliest(), reported.earliest(), happened.latest(), words));
  }

  /** Two spans of time, the shorter first, in the unit that suits the longer. */
  private static String time(LocalDate from, LocalDate to, LocalDate farFrom, LocalDate farTo, Messages words) {
    ChronoUnit unit = unit(farFrom, farTo);
    String key = unit == ChronoUnit.DAYS ? "lag.days" : unit == ChronoUnit.MONTHS ? "lag.months" : "lag.years";
    return words.range(key, Math.toIntExact(unit.between(from, to)), Math.toIntExact(unit.between(farFrom, farTo)));
  }

  private static ChronoUnit unit(LocalDate from, LocalDate to) {
    if (ChronoUnit.DAYS.between(from, to) <= DAYS) {
      return ChronoUnit.DAYS;
    }
    return ChronoUnit.MONTHS.between(from, to) <= MONTHS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
  }
}
