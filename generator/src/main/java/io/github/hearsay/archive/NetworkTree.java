package io.github.hearsay.archive;

import io.github.hearsay.archive.Network.Bond;
import io.github.hearsay.archive.Network.Reached;
import io.github.hearsay.model.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shortest ways from the best connected people to everybody who knows anybody. */
public final class NetworkTree {

  private final List<List<Bond>> of;
  private final boolean[] reached;
  private final List<Reached> known = new ArrayList<>();

  private NetworkTree(Network network) {
    this.of = new ArrayList<>(network.people().size());
    this.reached = new boolean[network.people().size()];
    network.people().forEach(any -> of.add(new ArrayList<>()));
    for (Bond bond : network.bonds()) {
      of.get(bond.first()).add(bond);
      of.get(bond.second()).add(bond);
    }
  }

  /** Everybody: first the best connected person and all who can be reached from there, the nearest first; then likewise of the others. */
  public static List<Reached> of(Network network) {
    NetworkTree tree = new NetworkTree(network);
    List<Integer> best = new ArrayList<>();
    for (int person = 0; person < network.people().size(); person++) {
      best.add(person);
    }
    best.sort((a, b) -> Integer.compare(tree.of.get(b).size(), tree.of.get(a).size()));
    best.forEach(tree::reach);
    return List.copyOf(tree.known);
  }

  private void reach(int from) {
    if (reached[from]) {
      return;
    }
    reached[from] = true;
    int next = known.size();
    known.add(new Reached(from, 0, -1, Optional.empty(), Optional.empty()));
    while (next < known.size()) {
      Reached by = known.get(next);
      for (Bond bond : of.get(by.person())) {
        boolean forth = bond.first() == by.person();
        int other = forth ? bond.second() : bond.first();
        if (!reached[other]) {
          reached[other] = true;
          known.add(new Reached(other, by.steps() + 1, next, forth ? bond.kind() : bond.kind().map(RelationKind::inverse), bond.level()));
        }
      }
      next++;
    }
  }
}
