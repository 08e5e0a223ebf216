package io.github.hearsay.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files the last build left in the output folder: the only ones this one may remove. */
record Manifest(SortedSet<String> files) {

  Manifest {
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  static Manifest read(Path path) throws IOException {
    return new Manifest(Files.exists(path) ? new TreeSet<>(Files.readAllLines(path)) : new TreeSet<>());
  }

  void write(Path path) throws IOException {
    Path beside = path.resolveSibling(path.getFileName() + ".new");
    Files.write(beside, files);
    Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
