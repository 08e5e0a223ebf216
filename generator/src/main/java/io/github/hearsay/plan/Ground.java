package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which addresses are taken, and by whom. Addresses that differ only in case are one, because on many computers their files are; and
 * what is a file cannot be a folder too.
 */
final class Ground {

  /** Most owners are never asked for, so they are made when they are. */
  private record Plot(SitePath path, Supplier<Owner> owner) {}

  private final Problems problems;
  private final Map<String, Plot> files;
  private final Map<String, Plot> folders;

  /** @param expected about how many addresses there will be */
  Ground(int expected, Problems problems) {
    this.problems = problems;
    this.files = new HashMap<>(expected * 2);
    this.folders = new HashMap<>(expected * 2);
  }

  /** Takes an address if it is free; whoever comes second is told. */
  boolean take(SitePath path, Supplier<Owner> owner) {
    String file = path.file().toLowerCase(Locale.ROOT);
    Plot plot = new Plot(path, owner);
    Plot before = files.get(file);
    before = before == null ? folders.get(file) : before;
    before = before == null ? fileAbove(file) : before;
    if (before != null) {
      report(plot, before);
      return false;
    }
    files.put(file, plot);
    for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
      if (folders.putIfAbsent(file.substring(0, slash), plot) != null) {
        break;
      }
    }
    return true;
  }

  /** The file that one of the folders of {@code file} would have to be; a folder that there is already is none, nor is any above it. */
  private Plot fileAbove(String file) {
    for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
      String folder = file.substring(0, slash);
      if (folders.containsKey(folder)) {
        break;
      }
      Plot there = files.get(folder);
      if (there != null) {
        return there;
      }
    }
    return null;
  }

  private void report(Plot secondPlot, Plot firstPlot) {
    Owner second = secondPlot.owner().get();
    Owner first = firstPlot.owner().get();
    String hint = "give it another address";
    if (!secondPlot.path().equals(firstPlot.path())) {
      hint = "the other is " + firstPlot.path() + "; many computers cannot keep both";
    }
    if (first.isSite()) {
      problems.add(Code.RESERVED_ADDRESS, second.at(), "the address " + secondPlot.path() + " belongs to the site itself", hint);
    } else {
      problems.add(Code.DUPLICATE_ADDRESS, second.at(), "the address " + secondPlot.path() + " is already that of " + first, hint);
    }
  }
}
