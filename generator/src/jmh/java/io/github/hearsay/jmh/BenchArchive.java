package io.github.hearsay.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An archive of 500 stories, written by {@code src/bench/run archive}; the benchmarks are started in the folder of the generator. */
public final class BenchArchive {

  private static final Path CONTENT = Path.of("target", "jmh-archive", "content");

  private BenchArchive() {}

  /** The content folder; made when it is not there yet. */
  public static Path content() throws IOException {
    if (!Files.isDirectory(CONTENT)) {
      Process corpus =
          new ProcessBuilder("src/bench/run", "archive", CONTENT.getParent().toString(), "--articles", "500").inheritIO().start();
      try {
        if (corpus.waitFor() != 0) {
          throw new IOException("cannot write " + CONTENT);
        }
      } catch (InterruptedException interrupted) {
        throw new IOException(interrupted);
      }
    }
    return CONTENT;
  }

  /** The files of all stories, in order. */
  public static List<Path> stories() throws IOException {
    try (Stream<Path> files = Files.walk(content().resolve("articles"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
