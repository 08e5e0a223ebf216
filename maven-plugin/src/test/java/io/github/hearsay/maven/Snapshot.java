package io.github.hearsay.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file as it was: the hash of its bytes, and when it was written. */
record Snapshot(int bytes, FileTime modified) {

  /** All files below {@code folder}, by their path from there. */
  static SortedMap<String, Snapshot> of(Path folder) throws IOException {
    SortedMap<String, Snapshot> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        int bytes = Arrays.hashCode(Files.readAllBytes(file));
        files.put(folder.relativize(file).toString(), new Snapshot(bytes, Files.getLastModifiedTime(file)));
      }
    }
    return files;
  }
}
