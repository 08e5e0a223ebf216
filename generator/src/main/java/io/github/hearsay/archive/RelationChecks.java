package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Relation;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What cannot be true of relations: two marriages at one time, a parent hardly older than the child, a relation before or after a life.
 * Dates that are not known exactly count only if no reading of them fits.
 */
final class RelationChecks {

  /** Nobody has a child at less than this age, in years. */
  private static final int LEAST_AGE = 10;

  private final Map<Id, Person> persons;
  private final Problems problems;

  /** A relation as written on one of the two. */
  record Written(Id self, Id other, Relation relation) {}

  private RelationChecks(Map<Id, Person> persons, Problems problems) {
    this.persons = persons;
    this.problems = problems;
  }

  /** @param persons everybody, by id */
  static void run(List<Written> relations, Map<Id, Person> persons, Problems problems) {
    RelationChecks checks = new RelationChecks(persons, problems);
    Map<Id, List<Written>> marriages = new TreeMap<>();
    for (Written one : relations) {
      checks.checkAges(one);
      checks.checkLife(one, one.self);
      checks.checkLife(one, one.other);
      if (one.relation.kind() == RelationKind.SPOUSE && one.relation.level() != RelationLevel.RUMOURED && one.relation.from().isPresent()) {
        marriages.computeIfAbsent(one.self, any -> new ArrayList<>(2)).add(one);
        marriages.computeIfAbsent(one.other, any -> new ArrayList<>(2)).add(new Written(one.other, one.self, one.relation));
      }
    }
    marriages.forEach(checks::checkMarriages);
  }

  private void checkAges(Written one) {
    boolean parent = one.relation.kind() == RelationKind.PARENT;
    if (!parent && one.relation.kind() != RelationKind.CHILD) {
      return;
    }
    Person older = persons.get(parent ? one.other : one.self);
    Person younger = persons.get(parent ? one.self : one.other);
    Optional<LocalDate> first = older.life().born().filter(Edtf::boundedStart).map(Edtf::earliest);
    Optional<LocalDate> second = younger.life().born().filter(Edtf::boundedEnd).map(Edtf::latest);
    if (first.isPresent() && second.isPresent() && ChronoUnit.YEARS.between(first.get(), second.get()) < LEAST_AGE) {
      problems.add(
          Code.PARENT_TOO_YOUNG, one.relation.at(),
          older.name() + " (born " + older.life().born().get() + ") would be less than " + LEAST_AGE + " years older than "
              + younger.name() + " (born " + younger.life().born().get() + ")",
          "check both births, and which of the two is the parent");
    }
  }

  private void checkLife(Written one, Id who) {
    Person person = persons.get(who);
    Optional<Edtf> born = person.life().born();
    Optional<Edtf> died = person.life().died();
    for (Optional<Edtf> end : List.of(one.relation.from(), one.relation.to())) {
      if (end.isPresent() && born.isPresent() && end.get().latest().isBefore(born.get().earliest())) {
        outside(one, end.get(), "before " + person.name() + " was born (" + born.get() + ")");
        return;
      }
      if (end.isPresent() && died.isPresent() && end.get().earliest().isAfter(died.get().latest())) {
        outside(one, end.get(), "after " + person.name() + " had died (" + died.get() + ")");
        return;
      }
    }
  }

  private void outside(Written one, Edtf date, String words) {
    problems.add(Code.RELATION_OUTSIDE_LIFE, one.relation.at(), "a relation of " + date + ", " + words, "check the dates of both");
  }

  /** Reported where the second of two marriages is written. */
  private void checkMarriages(Id who, List<Written> all) {
    all.sort((a, b) -> a.relation.from().get().compareTo(b.relation.from().get()));
    for (int i = 1; i < all.size(); i++) {
      Written second = all.get(i);
      for (Written first : all.subList(0, i)) {
        if (!first.other.equals(second.other) && overlap(who, first, second)) {
          problems.add(
              Code.TWO_MARRIAGES, second.relation.at(),
              persons.get(who).name() + " marries " + persons.get(second.other).name() + " (" + second.relation.from().get()
                  + ") while married to " + persons.get(first.other).name() + " (" + span(first.relation) + ")",
              "check the dates; of a marriage that was none, say so with level: rumoured, or let the warning stand with a reason");
          break;
        }
      }
    }
  }

  /** Whether the first surely still held on the last day on which the second can have begun, and the second outlasted its day. */
  private boolean overlap(Id who, Written first, Written second) {
    LocalDate begun = second.relation.from().get().latest();
    return first.relation.from().get().latest().isBefore(begun) && begun.isBefore(sureEnd(who, first));
  }

  /** The day until which a marriage surely lasted: its end, or the first death; where neither is known, nothing is sure. */
  private LocalDate sureEnd(Id who, Written one) {
    if (one.relation.to().isPresent()) {
      return one.relation.to().get().earliest();
    }
    LocalDate end = LocalDate.MAX;
    boolean known = false;
    for (Id id : List.of(who, one.other)) {
      Optional<Edtf> died = persons.get(id).life().died();
      if (died.isPresent() && died.get().earliest().isBefore(end)) {
        end = died.get().earliest();
        known = true;
      }
    }
    return known && one.relation.ended().isEmpty() ? end : LocalDate.MIN;
  }

  private static String span(Relation relation) {
    return relation.from().get() + (relation.to().isPresent() ? " to " + relation.to().get() : "");
  }
}
