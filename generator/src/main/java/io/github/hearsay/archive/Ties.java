package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Relation;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Relations seen from both sides. What is written on one person is shown on both; where both wrote down the same spell (their dates
 * agree, or one gives none) it is one, with what either knows.
 */
final class Ties {

  private final Lookup people;
  private final EvidenceFinder evidence;
  private final Problems problems;
  private final Map<Two, List<Spell>> spells = new HashMap<>();
  private final Map<Id, List<Tie>> ties = new HashMap<>();
  private final List<RelationChecks.Written> written = new ArrayList<>();

  /** Two people, by id, and what the second is to the first. */
  private record Two(Id first, Id second, RelationKind kind) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Two two && kind == two.kind && first.equals(two.first) && second.equals(two.second);
    }

    @Override
    public int hashCode() {
      return (first.hashCode() * 31 + second.hashCode()) * 31 + kind.ordinal();
    }
  }

  private record Spell(Tie tie, Id writtenOn, boolean both) {}

  private Ties(Lookup people, EvidenceFinder evidence, Problems problems) {
    this.people = people;
    this.evidence = evidence;
    this.problems = problems;
  }

  /** @param persons everybody, by id */
  static Ties of(Map<Id, Person> persons, Lookup people, EvidenceFinder evidence, Problems problems) {
    Ties ties = new Ties(people, evidence, problems);
    persons.values().forEach(person -> person.relations().forEach(relation -> ties.add(person.id(), relation)));
    RelationChecks.run(ties.written, persons, problems);
    ties.spells.forEach((pair, spells) -> spells.forEach(spell -> ties.share(pair, spell.tie)));
    return ties;
  }

  private void add(Id self, Relation relation) {
    if (relation.other().isEmpty()) {
      ties.computeIfAbsent(self, any -> new ArrayList<>()).add(tie(relation.kind(), Optional.empty(), relation));
      return;
    }
    Optional<Id> other = people.resolve(relation.other().get());
    if (other.isEmpty()) {
      return;
    }
    if (other.get().equals(self)) {
      problems.add(
          Code.SELF_REFERENCE, relation.at(), "a relation of " + people.get(self) + " to themselves", "name the other person");
      return;
    }
    written.add(new RelationChecks.Written(self, other.get(), relation));
    boolean first = self.compareTo(other.get()) < 0;
    Two pair = first ? new Two(self, other.get(), relation.kind()) : new Two(other.get(), self, relation.kind().inverse());
    join(spells.computeIfAbsent(pair, any -> new ArrayList<>(1)), tie(pair.kind, Optional.of(pair.second), relation), self);
  }

  private Tie tie(RelationKind kind, Optional<Id> other, Relation relation) {
    List<Evidence> sources = new ArrayList<>(relation.sources().size());
    relation.sources().forEach(source -> sources.add(evidence.any(source)));
    return new Tie(
        kind, other, relation.count(), relation.from(), relation.to(), relation.ended(), relation.level(), sources, relation.note());
  }

  private static void join(List<Spell> spells, Tie tie, Id writtenOn) {
    for (int i = 0; i < spells.size(); i++) {
      Spell spell = spells.get(i);
      if (!spell.both && !spell.writtenOn.equals(writtenOn) && agree(spell.tie, tie)) {
        spells.set(i, new Spell(merged(spell.tie, tie), writtenOn, true));
        return;
      }
    }
    spells.add(new Spell(tie, writtenOn, false));
  }

  private static boolean agree(Tie a, Tie b) {
    return agree(a.from(), b.from()) && agree(a.to(), b.to());
  }

  private static boolean agree(Optional<Edtf> a, Optional<Edtf> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static Tie merged(Tie a, Tie b) {
    Set<Evidence> sources = new LinkedHashSet<>(a.sources());
    sources.addAll(b.sources());
    RelationLevel level = a.level().compareTo(b.level()) >= 0 ? a.level() : b.level();
    String note = a.note().isEmpty() || a.note().equals(b.note()) ? b.note() : (a.note() + " " + b.note()).strip();
    return new Tie(
        a.kind(), a.other(), a.count(), a.from().or(b::from), a.to().or(b::to), a.ended().or(b::ended), level, List.copyOf(sources), note);
  }

  private void share(Two pair, Tie tie) {
    ties.computeIfAbsent(pair.first, any -> new ArrayList<>()).add(tie);
    Tie inverse =
        new Tie(
            pair.kind.inverse(), Optional.of(pair.first), tie.count(), tie.from(), tie.to(), tie.ended(), tie.level(), tie.sources(),
            tie.note());
    ties.computeIfAbsent(pair.second, any -> new ArrayList<>()).add(inverse);
  }

  /** The relations of a person, in no particular order. */
  List<Tie> of(Id person) {
    return ties.getOrDefault(person, List.of());
  }
}
