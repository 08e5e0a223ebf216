package io.github.hearsay.archive;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Person;
import java.time.LocalDate;

/**
 * Who may be handed on to machines: to search engines, and in files to take away. Whoever is a minor or lives in private may not, however a page
 * may speak of them.
 */
public final class Discretion {

  private final int threshold;
  private final LocalDate today;

  private Discretion(int threshold, LocalDate today) {
    this.threshold = threshold;
    this.today = today;
  }

  /** The discretion that a site's settings ask for. */
  public static Discretion of(SiteConfig config) {
    return new Discretion(config.minorsThreshold(), config.today());
  }

  /** Whether anything at all may be handed on about {@code person}. */
  public boolean allows(Person person) {
    return person.standing().profile() != Person.Profile.PRIVATE && !isMinor(person);
  }

  /** Whether the days of birth and death may be, too. */
  public boolean allowsDates(Person person) {
    return allows(person) && person.standing().profile() == Person.Profile.PUBLIC;
  }

  private boolean isMinor(Person person) {
    return switch (person.standing().minor()) {
      case TRUE -> true;
      case FALSE -> false;
      case AUTO -> person.life().born().isPresent() ? isYoung(person.life().born().get()) : isYoungByAge(person);
    };
  }

  private boolean isYoung(Edtf born) {
    return born.boundedStart() && isYoung(born.earliest());
  }

  private boolean isYoung(LocalDate born) {
    return born.plusYears(threshold).isAfter(today);
  }

  /** A story said how old they were: the first day on which they can have been born tells. */
  private boolean isYoungByAge(Person person) {
    for (Person.StatedAge age : person.life().ages()) {
      if (age.on().boundedStart() && isYoung(age.on().earliest().minusYears(age.age() + 1L).plusDays(1))) {
        return true;
      }
    }
    return false;
  }
}
