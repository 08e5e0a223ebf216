package io.github.hearsay.plan;

import io.github.hearsay.archive.Network;
import io.github.hearsay.archive.Network.Reached;
import io.github.hearsay.archive.NetworkTree;
import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shares everybody who knows somebody out among the pages that say by whom. */
public final class Paths {

  /** More people than this no page lists. */
  static final int MOST = 300;

  private Paths() {}

  /** Nothing where nobody knows anybody. */
  static List<Page> of(Network network, int most) {
    List<Reached> known = NetworkTree.of(network);
    List<List<Reached>> parts = Portions.of(known, most);
    List<Page> pages = new ArrayList<>();
    boolean apart = false;
    for (int part = 1; part <= parts.size(); part++) {
      List<Way> ways = new ArrayList<>(most);
      for (Reached one : parts.get(part - 1)) {
        apart |= one.by() < 0 && !(pages.isEmpty() && ways.isEmpty());
        Optional<Id> by = one.by() < 0 ? Optional.empty() : Optional.of(id(known.get(one.by()), network));
        ways.add(new Way(id(one, network), one.steps(), apart, by, one.by() / most + 1, one.kind(), one.level()));
      }
      pages.add(new Page.Paths(Addresses.paths(part), ways, part, parts.size(), known.size()));
    }
    if (!pages.isEmpty()) {
      pages.add(new Page.PathsData(Addresses.PATHS_DATA, network));
    }
    return pages;
  }

  private static Id id(Reached known, Network network) {
    return network.people().get(known.person()).id();
  }
}
