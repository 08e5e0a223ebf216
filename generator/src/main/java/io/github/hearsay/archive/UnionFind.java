package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.HashMap;
import java.util.Map;

/** Groups of ids that mean one thing. */
final class UnionFind {

  private final Map<Id, Id> parents = new HashMap<>();

  /** The id that stands for the group of {@code id}. */
  Id find(Id id) {
    Id root = id;
    for (Id parent = parents.get(root); parent != null; parent = parents.get(root)) {
      root = parent;
    }
    Id step = id;
    while (!step.equals(root)) {
      step = parents.put(step, root);
    }
    return root;
  }

  /** Makes the groups of both one, which the smaller id stands for. */
  void union(Id a, Id b) {
    Id rootA = find(a);
    Id rootB = find(b);
    int order = rootA.compareTo(rootB);
    if (order != 0) {
      parents.put(order < 0 ? rootB : rootA, order < 0 ? rootA : rootB);
    }
  }
}
