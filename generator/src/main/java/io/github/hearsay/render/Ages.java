package io.github.hearsay.render;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Person;
import io.github.hearsay.words.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How old somebody is or became, as far as the dates tell. */
final class Ages {

  private Ages() {}

  /** "aged 37", "aged 36 or 37", "aged about 37"; empty when the dates tell too little. */
  static String atDeath(Person.Life life, Messages words) {
    return life.born().isPresent() && life.died().isPresent() ? between(life.born().get(), life.died().get(), words) : "";
  }

  /** The same for somebody of whom no death is known. */
  static String today(Person.Life life, LocalDate today, Messages words) {
    if (life.born().isEmpty() || life.died().isPresent() || !life.born().get().boundedStart()
        || life.born().get().earliest().plusYears(Person.OLDEST).isBefore(today)) {
      return "";
    }
    return between(life.born().get(), Edtf.of(today), words);
  }

  private static String between(Edtf born, Edtf day, Messages words) {
    if (!born.boundedStart() || !born.boundedEnd() || !day.boundedStart() || !day.boundedEnd()) {
      return "";
    }
    long least = ChronoUnit.YEARS.between(born.latest(), day.earliest());
    long most = ChronoUnit.YEARS.between(born.earliest(), day.latest());
    if (least < 0 || most - least > 2) {
      return "";
    }
    boolean about = born.isUnsure() || day.isUnsure() || most - least > 1;
    if (!about && least < most) {
      return words.count("age.either", (int) most, Long.toString(least));
    }
    return words.count(about ? "age.about" : "age", (int) most);
  }
}
