package io.github.hearsay.imports;

import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads files of which each is one story: one, or all of a folder. */
final class EachFile {

  /** Makes a story of a file; nothing when there is none in it. */
  interface Maker {
    Optional<Found> found(Path file, String source) throws IOException;
  }

  private EachFile() {}

  /**
   * What the files hold.
   *
   * @param names what the names of those in a folder look like
   */
  static Source read(Path source, String names, Progress progress, Maker maker) throws IOException {
    boolean folder = Files.isDirectory(source);
    Path absolute = source.toAbsolutePath().normalize();
    Path base = folder ? absolute : absolute.getParent();
    List<Found> found = new ArrayList<>();
    List<Source.Skipped> skipped = new ArrayList<>();
    List<Path> files = folder ? files(absolute, names) : List.of(absolute);
    progress.total(files.size());
    for (Path file : files) {
      String path = base.relativize(file).toString().replace('\\', '/');
      Optional<Found> one = maker.found(file, (folder ? base.getFileName() + "/" : "") + path);
      one.ifPresent(found::add);
      if (one.isEmpty()) {
        skipped.add(new Source.Skipped(path, Files.size(file) == 0 ? "it is empty" : "there is no text in it"));
      }
      progress.step();
    }
    return new Source(found, skipped, Optional.empty(), folder ? List.of(base) : List.of());
  }

  private static List<Path> files(Path folder, String names) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.getFileName().toString().matches(names) && Files.isRegularFile(file))
          .sorted(Comparator.comparing(Path::toString)).toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
