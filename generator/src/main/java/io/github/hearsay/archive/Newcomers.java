package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Location;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that references use and no file has. Spellings that fold alike are one; the one used most becomes the name. Whether a name is
 * new or a slip is decided over all references at once, so that the order of files does not matter.
 */
final class Newcomers {

  private final Names names;
  private final Map<String, Unknown> unknown = new HashMap<>();
  private final Map<String, List<Known>> slips = new HashMap<>();

  /** Somebody new, and where they are first named. */
  record Newcomer(Known known, Location at, List<Known> near) {}

  Newcomers(Names names) {
    this.names = names;
  }

  /** Takes note of a reference; safe for many threads. */
  void survey(Reference reference) {
    if (names.find(reference.text()) instanceof Answer.None) {
      String text = reference.text().strip();
      if (!names.isMeantAsId(text) && !text.isEmpty()) {
        note(text, reference.at());
      }
    }
  }

  private synchronized void note(String text, Location at) {
    unknown.computeIfAbsent(Fold.name(text), Unknown::new).count(text, at);
  }

  /** Decides about every unknown name, and adds the new ones to the names; in order of first use. */
  List<Newcomer> settle() {
    List<Unknown> all = new ArrayList<>(unknown.values());
    all.sort(Comparator.comparingInt((Unknown one) -> -one.uses).thenComparing(one -> one.folded));
    List<Unknown> fresh = new ArrayList<>();
    List<Known> added = new ArrayList<>();
    for (Unknown one : all) {
      List<Known> near = names.near(one.folded);
      Id id = id(one.spelling());
      if (near.isEmpty()) {
        near = names.owner(id).map(List::of).orElse(List.of());
      }
      if (near.isEmpty()) {
        Known known = new Known(id, one.spelling(), List.of(), List.of(), List.of());
        names.addNew(known);
        added.add(known);
        fresh.add(one);
      } else {
        slips.put(one.folded, near);
      }
    }
    return newcomers(fresh, added);
  }

  /** New names that are near to another new one are told so; nobody can say which of the two is right. */
  private List<Newcomer> newcomers(List<Unknown> fresh, List<Known> added) {
    NearNames nearNew = new NearNames(names.kind(), added);
    List<Newcomer> newcomers = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      Known self = added.get(i);
      List<Known> near = nearNew.near(self.name()).stream().filter(other -> !other.equals(self)).toList();
      newcomers.add(new Newcomer(self, fresh.get(i).first, near));
    }
    newcomers.sort(Comparator.comparing(Newcomer::at).thenComparing(newcomer -> newcomer.known().id()));
    return newcomers;
  }

  /** What a surveyed name that is a slip is near to; empty for any other. */
  List<Known> slip(String text) {
    return slips.getOrDefault(Fold.name(text), List.of());
  }

  /** A name of nothing but signs still needs an address. */
  private static Id id(String name) {
    return new Id(Slug.of(name).orElseGet(() -> {
      StringBuilder hex = new StringBuilder("u");
      name.codePoints().limit(8).forEach(c -> hex.append('-').append(Integer.toHexString(c)));
      return hex.toString();
    }));
  }

  private static final class Unknown {

    private final String folded;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private Location first;
    private int uses;

    Unknown(String folded) {
      this.folded = folded;
    }

    void count(String spelling, Location at) {
      spellings.merge(spelling, 1, Integer::sum);
      first = first == null || at.compareTo(first) < 0 ? at : first;
      uses++;
    }

    /** Of equally frequent spellings the last in order of characters: the one with accents rather than without. */
    String spelling() {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
        if (spelling.getValue() >= most) {
          best = spelling.getKey();
          most = spelling.getValue();
        }
      }
      return best;
    }
  }
}
