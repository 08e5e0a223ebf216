package io.github.hearsay.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files the last build left in the output folder, the only ones this one may remove, each with the stamp it had then. */
record Manifest(SortedMap<String, Stamp> stamps) {

  private static final char APART = '\t';

  Manifest {
    stamps = Collections.unmodifiableSortedMap(new TreeMap<>(stamps));
  }

  boolean isEmpty() {
    return stamps.isEmpty();
  }

  SortedSet<String> files() {
    return new TreeSet<>(stamps.keySet());
  }

  /** The stamp of a file; one that no file has when there is none. */
  Stamp stamp(String file) {
    return stamps.getOrDefault(file, Stamp.NONE);
  }

  static Manifest read(Path path) throws IOException {
    SortedMap<String, Stamp> stamps = new TreeMap<>();
    if (Files.exists(path)) {
      for (String line : Files.readAllLines(path)) {
        int end = line.indexOf(APART);
        stamps.put(end < 0 ? line : line.substring(0, end), end < 0 ? Stamp.NONE : Stamp.parse(line.substring(end + 1)));
      }
    }
    return new Manifest(stamps);
  }

  void write(Path path) throws IOException {
    List<String> lines = new ArrayList<>(stamps.size());
    for (Map.Entry<String, Stamp> one : stamps.entrySet()) {
      lines.add(one.getKey() + APART + one.getValue());
    }
    Path beside = path.resolveSibling(path.getFileName() + ".new");
    Files.write(beside, lines);
    Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
