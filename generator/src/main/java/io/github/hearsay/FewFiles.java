package io.github.hearsay;

import io.github.hearsay.parallel.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Archives that somebody has just begun. A build of one is mostly Java's start, of which little can be shared out: on two cores it is done no sooner
 * than on one, but takes a fifth more of their time ({@code docs/performance.md}). From a handful of stories on, it is done sooner.
 */
final class FewFiles {

  /** Files and folders: the settings, and two or three stories in theirs. */
  private static final int FEW = 6;

  private FewFiles() {}

  /** Whether {@code content} has but few files. */
  static boolean are(Path content) {
    try (Stream<Path> files = Files.walk(content)) {
      return files.limit(FEW + 1L).count() <= FEW;
    } catch (IOException | UncheckedIOException unreadable) {
      return false;
    }
  }

  /** What fails with an {@link IOException}. */
  interface Work<T> {
    T done() throws IOException;
  }

  /** Does {@code work} in one thread. */
  static <T> T alone(Work<T> work) throws IOException {
    try {
      return Parallel.alone(
          () -> {
            try {
              return work.done();
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
          });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }
}
