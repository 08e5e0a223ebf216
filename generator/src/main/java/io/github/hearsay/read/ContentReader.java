package io.github.hearsay.read;

import io.github.hearsay.problem.Problems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;

/** Reads a content folder: files in, values and problems out. */
public final class ContentReader {

  private ContentReader() {}

  /**
   * Everything the folder holds, with every problem of every file. A file with an error yields no value and is counted as failed.
   *
   * @param content the folder that holds {@code site.yml}
   * @param overrides settings that go before those of {@code site.yml}, by the same keys
   * @param clock what "today" is taken from when the setting {@code now} is not given
   */
  public static Content read(Path content, SortedMap<String, String> overrides, Instant clock, Problems problems) {
    throw new UnsupportedOperationException("not written yet");
  }
}
