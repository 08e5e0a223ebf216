package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Things that lie in each other, and whether they do so in a circle. */
final class Loops {

  private Loops() {}

  /** Every circle in {@code parents} once, from its smallest id on. */
  static List<List<Id>> of(Map<Id, Id> parents) {
    Map<Id, Id> seenFrom = new HashMap<>();
    List<List<Id>> loops = new ArrayList<>();
    for (Id start : new TreeSet<>(parents.keySet())) {
      Id at = start;
      while (at != null && !seenFrom.containsKey(at)) {
        seenFrom.put(at, start);
        at = parents.get(at);
      }
      if (at != null && seenFrom.get(at).equals(start)) {
        loops.add(loop(at, parents));
      }
    }
    return loops;
  }

  private static List<Id> loop(Id any, Map<Id, Id> parents) {
    List<Id> loop = new ArrayList<>();
    Id at = any;
    do {
      loop.add(at);
      at = parents.get(at);
    } while (!at.equals(any));
    int smallest = loop.indexOf(loop.stream().min(Id::compareTo).orElseThrow());
    List<Id> turned = new ArrayList<>(loop.subList(smallest, loop.size()));
    turned.addAll(loop.subList(0, smallest));
    return turned;
  }

  /** {@code parents} without the links of {@code loops}. */
  static Map<Id, Id> without(Map<Id, Id> parents, List<List<Id>> loops) {
    Map<Id, Id> rest = new TreeMap<>(parents);
    loops.forEach(loop -> loop.forEach(rest::remove));
    return rest;
  }

  /** What {@code id} lies in, nearest first. */
  static List<Id> chain(Id id, Map<Id, Id> parents) {
    List<Id> chain = new ArrayList<>();
    for (Id at = parents.get(id); at != null; at = parents.get(at)) {
      chain.add(at);
    }
    return chain;
  }

  /** The other way round: what lies directly in what, by id. */
  static Map<Id, List<Id>> children(Map<Id, Id> parents) {
    Map<Id, List<Id>> children = new HashMap<>();
    new TreeMap<>(parents).forEach((child, parent) -> children.computeIfAbsent(parent, any -> new ArrayList<>()).add(child));
    return children;
  }

  /** For a person to read: "paris → france → paris". */
  static String inWords(List<Id> loop) {
    StringBuilder words = new StringBuilder();
    loop.forEach(id -> words.append(id).append(" → "));
    return words.append(loop.get(0)).toString();
  }
}
