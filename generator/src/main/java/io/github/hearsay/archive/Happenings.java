package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.EventCategory;
import io.github.hearsay.model.Id;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one happening of all its tellings. */
final class Happenings {

  /** Narrow dates before wide ones, certain before doubtful. */
  private static final Comparator<Edtf> EXACTNESS =
      Comparator.comparingLong(Happenings::width).thenComparing(Edtf::isUnsure);

  private Happenings() {}

  /** @param tellings in order of publication */
  static Happening of(List<Telling> tellings, Disagreements disagreements, Optional<Id> partOf, List<Id> parts) {
    return of(id(tellings), tellings, disagreements, partOf, parts);
  }

  /**
   * The same for some of the tellings, which alone might go by another id.
   *
   * @param tellings in order of publication
   */
  static Happening of(Id id, List<Telling> tellings, Disagreements disagreements, Optional<Id> partOf, List<Id> parts) {
    Map<Id, Participant> people = new LinkedHashMap<>();
    Set<Id> places = new LinkedHashSet<>();
    for (Telling telling : tellings) {
      telling.people().forEach(participant -> people.putIfAbsent(participant.person(), participant));
      telling.place().ifPresent(places::add);
    }
    Telling first = tellings.get(0);
    return new Happening(
        id, first.event().title(), date(tellings), List.copyOf(people.values()), List.copyOf(places), category(tellings),
        certainty(tellings), tellings, disagreements.of(tellings), partOf, parts);
  }

  /** The first id an author gave; failing that the first there is. */
  static Id id(List<Telling> tellings) {
    for (Telling telling : tellings) {
      if (telling.event().named()) {
        return telling.event().id();
      }
    }
    return tellings.get(0).event().id();
  }

  private static Optional<Edtf> date(List<Telling> tellings) {
    List<Edtf> dates = new ArrayList<>(tellings.size());
    for (Telling telling : tellings) {
      telling.event().date().filter(Edtf::isBounded).ifPresent(dates::add);
    }
    // The sort is stable: of equally exact dates the one reported first wins.
    dates.sort(EXACTNESS);
    return dates.stream().findFirst();
  }

  private static long width(Edtf date) {
    boolean bounded = date.boundedStart() && date.boundedEnd();
    return bounded ? ChronoUnit.DAYS.between(date.earliest(), date.latest()) : Long.MAX_VALUE;
  }

  private static EventCategory category(List<Telling> tellings) {
    for (Telling telling : tellings) {
      if (telling.event().category() != EventCategory.OTHER) {
        return telling.event().category();
      }
    }
    return EventCategory.OTHER;
  }

  private static Certainty certainty(List<Telling> tellings) {
    Certainty certainty = Certainty.REPORTED;
    for (Telling telling : tellings) {
      certainty = telling.event().certainty() == Certainty.REPORTED ? certainty : telling.event().certainty();
    }
    return certainty;
  }

  /** By date and the id its tellings give it; what nobody can date comes last, by first report. */
  static final Comparator<Happening> ORDER =
      (a, b) -> {
        int order = Boolean.compare(a.date().isEmpty(), b.date().isEmpty());
        order = order != 0 ? order : a.date().orElse(a.firstReported()).compareTo(b.date().orElse(b.firstReported()));
        return order != 0 ? order : id(a.tellings()).compareTo(id(b.tellings()));
      };
}
