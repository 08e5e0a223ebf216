package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cache.Store;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParsedFilesTest {

  private static final Path SAMPLE = Path.of("..", "content");

  @TempDir Path folder;

  private static Content read(ParsedFiles kept, Problems problems) {
    return ContentReader.read(SAMPLE, new TreeMap<>(), Instant.parse("2026-11-22T00:00:00Z"), kept, problems, Progress.NONE);
  }

  @Test
  void aWholeArchiveIsTheSameParsedOrRemembered() throws IOException {
    Problems parsing = new Problems();
    Content parsed = read(ParsedFiles.none(), parsing);
    Problems first = new Problems();
    try (Store store = Store.open(folder, "parsed", 1)) {
      assertThat(read(ParsedFiles.in(store), first)).isEqualTo(parsed);
      store.commit();
    }
    long size = Files.size(folder.resolve("parsed-1.data"));
    Problems again = new Problems();
    try (Store store = Store.open(folder, "parsed", 1)) {
      ParsedFiles kept = ParsedFiles.in(store);
      Content remembered = read(kept, again);
      assertThat(remembered).isEqualTo(parsed);
      assertThat(kept.check(remembered.articles().get(0))).isPresent();
      store.commit();
    }
    assertThat(Files.size(folder.resolve("parsed-1.data"))).as("nothing had to be parsed again").isEqualTo(size);
    assertThat(first.sorted()).isEqualTo(parsing.sorted());
    assertThat(again.sorted()).isEqualTo(parsing.sorted());
  }
}
