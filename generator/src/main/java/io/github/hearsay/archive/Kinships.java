package io.github.hearsay.archive;

import io.github.hearsay.archive.Kin.Step;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Works out who is kin to whom: siblings by a shared parent, grandparents, in-laws. Nothing follows from a rumour. Safe for many threads once it is
 * made.
 */
final class Kinships {

  private static final Set<RelationKind> FAMILY =
      EnumSet.of(RelationKind.PARENT, RelationKind.CHILD, RelationKind.SPOUSE, RelationKind.SIBLING, RelationKind.HALF_SIBLING,
          RelationKind.GRANDPARENT, RelationKind.GRANDCHILD);

  /** Whom somebody has as what, by id, so that of several ways the same one is always found. */
  private final Map<Id, Map<RelationKind, SortedSet<Id>>> family = new HashMap<>();

  /** @param people everybody */
  Kinships(Ties ties, Collection<Id> people) {
    for (Id person : people) {
      for (Tie tie : ties.of(person)) {
        if (tie.other().isPresent() && tie.level() != RelationLevel.RUMOURED && FAMILY.contains(tie.kind())) {
          family.computeIfAbsent(person, any -> new EnumMap<>(RelationKind.class))
              .computeIfAbsent(tie.kind(), any -> new TreeSet<>()).add(tie.other().get());
        }
      }
    }
  }

  private SortedSet<Id> of(Id person, RelationKind kind) {
    Map<RelationKind, SortedSet<Id>> kinds = family.get(person);
    SortedSet<Id> found = kinds == null ? null : kinds.get(kind);
    return found == null ? new TreeSet<>() : found;
  }

  Kinship of(Id person) {
    return family.containsKey(person) ? new Search(person).all() : Kinship.NONE;
  }

  /** The kin of one person. */
  private final class Search {

    private final Id self;
    private final List<Kin> found = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private boolean more;

    Search(Id self) {
      this.self = self;
    }

    Kinship all() {
      List<List<Step>> siblings = siblings(self);
      siblings.forEach(way -> add(isHalf(last(way)) ? Kin.Kind.HALF_SIBLING : Kin.Kind.SIBLING, way));
      follow(RelationKind.PARENT, RelationKind.PARENT, Kin.Kind.GRANDPARENT);
      follow(RelationKind.CHILD, RelationKind.CHILD, Kin.Kind.GRANDCHILD);
      follow(RelationKind.SPOUSE, RelationKind.PARENT, Kin.Kind.PARENT_IN_LAW);
      follow(RelationKind.CHILD, RelationKind.SPOUSE, Kin.Kind.CHILD_IN_LAW);
      for (Id spouse : of(self, RelationKind.SPOUSE)) {
        Step first = new Step(RelationKind.SPOUSE, spouse);
        follow(List.of(first), RelationKind.SIBLING, Kin.Kind.SIBLING_IN_LAW);
        siblings(spouse).forEach(way -> add(Kin.Kind.SIBLING_IN_LAW, joined(List.of(first), way)));
      }
      for (Id sibling : of(self, RelationKind.SIBLING)) {
        follow(List.of(new Step(RelationKind.SIBLING, sibling)), RelationKind.SPOUSE, Kin.Kind.SIBLING_IN_LAW);
      }
      siblings.forEach(way -> follow(way, RelationKind.SPOUSE, Kin.Kind.SIBLING_IN_LAW));
      return new Kinship(found, more);
    }

    private void follow(RelationKind first, RelationKind second, Kin.Kind kind) {
      for (Id between : of(self, first)) {
        follow(List.of(new Step(first, between)), second, kind);
      }
    }

    private void follow(List<Step> way, RelationKind kind, Kin.Kind makes) {
      for (Id other : of(last(way), kind)) {
        add(makes, joined(way, List.of(new Step(kind, other))));
        if (more) {
          return;
        }
      }
    }

    /** The ways from somebody to the other children of their parents, as many as anybody reads. */
    private List<List<Step>> siblings(Id person) {
      List<List<Step>> ways = new ArrayList<>();
      Set<Id> others = new HashSet<>(Set.of(person));
      for (Id parent : of(person, RelationKind.PARENT)) {
        for (Id child : of(parent, RelationKind.CHILD)) {
          if (ways.size() <= Kinship.MOST && others.add(child)) {
            ways.add(List.of(new Step(RelationKind.PARENT, parent), new Step(RelationKind.CHILD, child)));
          }
        }
      }
      return ways;
    }

    /** Whether all parents of both are on record, and only one is the same. */
    private boolean isHalf(Id other) {
      SortedSet<Id> both = new TreeSet<>(of(self, RelationKind.PARENT));
      both.addAll(of(other, RelationKind.PARENT));
      return of(self, RelationKind.PARENT).size() == 2 && of(other, RelationKind.PARENT).size() == 2 && both.size() == 3;
    }

    /** The first way found to somebody as something is the one told; what somebody wrote down themselves needs no telling. */
    private void add(Kin.Kind kind, List<Step> way) {
      Id other = last(way);
      if (other.equals(self) || isWritten(kind, other) || !seen.add(List.of(kind, other))) {
        return;
      }
      more |= found.size() == Kinship.MOST;
      if (!more) {
        found.add(new Kin(kind, way));
      }
    }

    private boolean isWritten(Kin.Kind kind, Id other) {
      return switch (kind) {
        case SIBLING, HALF_SIBLING -> of(self, RelationKind.SIBLING).contains(other) || of(self, RelationKind.HALF_SIBLING).contains(other);
        case GRANDPARENT -> of(self, RelationKind.GRANDPARENT).contains(other);
        case GRANDCHILD -> of(self, RelationKind.GRANDCHILD).contains(other);
        case PARENT_IN_LAW, CHILD_IN_LAW, SIBLING_IN_LAW -> false;
      };
    }
  }

  private static Id last(List<Step> way) {
    return way.get(way.size() - 1).to();
  }

  private static List<Step> joined(List<Step> first, List<Step> second) {
    List<Step> way = new ArrayList<>(first);
    way.addAll(second);
    return way;
  }
}
