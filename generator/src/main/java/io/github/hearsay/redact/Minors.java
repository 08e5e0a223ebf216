package io.github.hearsay.redact;

import io.github.hearsay.model.Person;
import io.github.hearsay.model.Person.Life;
import io.github.hearsay.model.Person.StatedAge;
import java.time.LocalDate;

/** Who is a minor. Where dates leave it open, whoever may be one is. */
final class Minors {

  private final LocalDate today;
  private final int threshold;

  Minors(LocalDate today, int threshold) {
    this.today = today;
    this.threshold = threshold;
  }

  boolean isMinor(Person person) {
    return switch (person.standing().minor()) {
      case TRUE -> true;
      case FALSE -> false;
      case AUTO -> mayBeMinor(person.life());
    };
  }

  private boolean mayBeMinor(Life life) {
    if (life.born().isPresent()) {
      return isAfterThreshold(life.born().get().lastMeant(), 0);
    }
    for (StatedAge age : life.ages()) {
      if (isAfterThreshold(age.on().lastMeant(), age.age())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody who was {@code age} on {@code day} may be below the threshold today. */
  private boolean isAfterThreshold(LocalDate day, int age) {
    return day.equals(LocalDate.MAX) || day.plusYears(threshold - age).isAfter(today);
  }
}
