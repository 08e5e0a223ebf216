package io.github.hearsay.write;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files the last build left in the output folder, the only ones this one may remove, each with the stamp it had then. */
record Manifest(Stamps stamps) {

  private static final char APART = '\t';

  boolean isEmpty() {
    return stamps.size() == 0;
  }

  /** All of them, in order. */
  List<String> files() {
    return stamps.files();
  }

  /** The stamp of a file; one that no file has when there is none. */
  Stamp stamp(String file) {
    return stamps.get(file);
  }

  static Manifest read(Path path) throws IOException {
    Stamps stamps = new Stamps();
    if (Files.exists(path)) {
      try (BufferedReader lines = Files.newBufferedReader(path)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int end = line.indexOf(APART);
          stamps.set(end < 0 ? line : line.substring(0, end), end < 0 ? Stamp.NONE : Stamp.parse(line.substring(end + 1)));
        }
      }
    }
    return new Manifest(stamps);
  }

  void write(Path path) throws IOException {
    Path beside = path.resolveSibling(path.getFileName() + ".new");
    try (BufferedWriter out = Files.newBufferedWriter(beside)) {
      stamps.forEach((file, stamp) -> line(file, stamp, out));
    } catch (UncheckedIOException full) {
      throw full.getCause();
    }
    Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void line(String file, Stamp stamp, BufferedWriter out) {
    try {
      out.write(file + APART + stamp + System.lineSeparator());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
