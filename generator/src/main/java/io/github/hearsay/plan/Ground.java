package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which addresses are taken, and by whom. Addresses that differ only in case are one, because on many computers their files are; and
 * what is a file cannot be a folder too.
 */
final class Ground {

  private record Plot(SitePath path, Owner owner) {}

  private final Problems problems;
  private final Map<String, Plot> files = new HashMap<>();
  private final Map<String, Plot> folders = new HashMap<>();

  Ground(Problems problems) {
    this.problems = problems;
  }

  /** Takes an address if it is free; whoever comes second is told. */
  boolean take(SitePath path, Owner owner) {
    String file = path.file().toLowerCase(Locale.ROOT);
    Plot plot = new Plot(path, owner);
    Plot before = files.get(file);
    before = before == null ? folders.get(file) : before;
    for (String folder : foldersOf(file)) {
      before = before == null ? files.get(folder) : before;
    }
    if (before != null) {
      report(plot, before);
      return false;
    }
    files.put(file, plot);
    foldersOf(file).forEach(folder -> folders.putIfAbsent(folder, plot));
    return true;
  }

  private static Set<String> foldersOf(String file) {
    Set<String> folders = new HashSet<>();
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      folders.add(file.substring(0, slash));
    }
    return folders;
  }

  private void report(Plot second, Plot first) {
    String hint = "give it another address";
    if (!second.path().equals(first.path())) {
      hint = "the other is " + first.path() + "; many computers cannot keep both";
    }
    if (first.owner().isSite()) {
      problems.add(
          Code.RESERVED_ADDRESS, second.owner().at(), "the address " + second.path() + " belongs to the site itself", hint);
    } else {
      problems.add(
          Code.DUPLICATE_ADDRESS, second.owner().at(), "the address " + second.path() + " is already that of " + first.owner(), hint);
    }
  }
}
