package io.github.hearsay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of files, for tests that compare whole sites. */
final class Trees {

  private Trees() {}

  /** Every file below {@code root}, by relative path with forward slashes. */
  static SortedMap<String, Path> files(Path root) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      paths.filter(Files::isRegularFile).forEach(path -> files.put(root.relativize(path).toString().replace('\\', '/'), path));
    }
    return files;
  }

  /** The bytes of every file, as Latin-1 text so that a failing comparison can be read. */
  static SortedMap<String, String> bytes(Path root) throws IOException {
    SortedMap<String, String> bytes = new TreeMap<>();
    for (var file : files(root).entrySet()) {
      bytes.put(file.getKey(), new String(Files.readAllBytes(file.getValue()), ISO_8859_1));
    }
    return bytes;
  }

  /** When every file was last changed. */
  static SortedMap<String, FileTime> times(Path root) throws IOException {
    SortedMap<String, FileTime> times = new TreeMap<>();
    for (var file : files(root).entrySet()) {
      times.put(file.getKey(), Files.getLastModifiedTime(file.getValue()));
    }
    return times;
  }

  /** Copies a folder, making its files in an order that {@code seed} shuffles; what Maven leaves in it stays behind. */
  static void copy(Path from, Path to, long seed) throws IOException {
    List<String> names = new ArrayList<>(files(from).keySet());
    names.removeIf(name -> name.startsWith("target/") || name.equals("pom.xml"));
    Collections.shuffle(names, new Random(seed));
    for (String name : names) {
      Path target = to.resolve(name);
      Files.createDirectories(target.getParent());
      Files.copy(from.resolve(name), target);
    }
  }

  /** Removes a folder with all that is in it. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
