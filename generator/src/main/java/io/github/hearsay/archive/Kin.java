package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationKind;
import java.util.List;

/**
 * A relation that nobody wrote down but that follows from some that were.
 *
 * @param kind what the other is to the person
 * @param way from the person to the other, at least two steps
 */
public record Kin(Kind kind, List<Step> way) {

  /** What follows. */
  public enum Kind {
    SIBLING,
    HALF_SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    PARENT_IN_LAW,
    CHILD_IN_LAW,
    SIBLING_IN_LAW
  }

  public Kin {
    way = List.copyOf(way);
    if (way.size() < 2) {
      throw new IllegalArgumentException("nothing follows from " + way);
    }
  }

  /** The other. */
  public Id other() {
    return way.get(way.size() - 1).to();
  }

  /** From one person to the next: what the next is to the one. */
  public record Step(RelationKind kind, Id to) {}
}
