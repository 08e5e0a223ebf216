package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Which topic is part of which, or which place lies in which: without circles. */
final class Hierarchy {

  private final Map<Id, Id> parents;
  private final Map<Id, List<Id>> children;

  private Hierarchy(Map<Id, Id> parents) {
    this.parents = parents;
    this.children = Loops.children(parents);
  }

  /** Links that lead in a circle are reported and left out. */
  static <T> Hierarchy of(Register<T> register, Lookup lookup, Function<T, Optional<Reference>> parent, Problems problems) {
    Map<Id, Id> parents = new TreeMap<>();
    Map<Id, Location> places = new TreeMap<>();
    register.all().forEach((id, one) -> parent.apply(one).ifPresent(reference -> lookup.resolve(reference).ifPresent(above -> {
      if (above.equals(id)) {
        problems.add(
            Code.SELF_REFERENCE, reference.at(), "the " + lookup.kind().word + " \"" + id + "\" lies in itself", "leave it out");
      } else {
        parents.put(id, above);
        places.put(id, reference.at());
      }
    })));
    List<List<Id>> loops = Loops.of(parents);
    for (List<Id> loop : loops) {
      problems.add(
          Code.REFERENCE_LOOP, places.get(loop.get(0)), lookup.kind().folder + " that lie in each other: " + Loops.inWords(loop),
          "leave one of these steps out");
    }
    return new Hierarchy(Loops.without(parents, loops));
  }

  /** What it lies in, nearest first. */
  List<Id> above(Id id) {
    return Loops.chain(id, parents);
  }

  /** What lies directly in it. */
  List<Id> below(Id id) {
    return children.getOrDefault(id, List.of());
  }
}
