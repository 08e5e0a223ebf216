package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  @TempDir private Path folder;

  @Test
  void everyStageIsToldInOrderWithAsManyStepsAsItPromised() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("content/articles"));
    Files.writeString(folder.resolve("content/site.yml"), "title: Murmur\n");
    Files.writeString(articles.resolve("a.md"), "---\ntitle: One\ndate: 1785-12-15\npeople: [Nell Gwyn]\ntopic: Theatre\n---\nIt is said.\n");
    Files.writeString(articles.resolve("b.md"), "---\ntitle: Two\ndate: 1785-12-16\npeople: [Nell Gwyn]\ntopic: Theatre\n---\nIt is said again.\n");
    Told told = new Told();

    var report =
        Hearsay.build(
            new BuildRequest(folder.resolve("content"), folder.resolve("site"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.EPOCH),
            told);

    int pages = Integer.parseInt(told.lines.get(2).split(" ")[1]);
    assertThat(told.lines)
        .containsExactly(
            "READ 2 of 2, 2 steps", "LINK 2 of 0, 0 steps", "PLAN " + pages + " of 0, 0 steps",
            "RENDER " + pages + " of " + pages + ", " + pages + " steps", "WRITE " + report.pages().files() + " of 0, 0 steps");
  }

  /** Writes down what a build tells. */
  private static final class Told implements Progress {

    private final List<String> lines = new ArrayList<>();
    private final AtomicLong steps = new AtomicLong();
    private long promised;

    @Override
    public void begin(Stage stage, long total) {
      promised = total;
      steps.set(0);
    }

    @Override
    public void total(long total) {
      promised = total;
    }

    @Override
    public void step() {
      steps.incrementAndGet();
    }

    @Override
    public void end(Stage stage, long count) {
      lines.add(stage + " " + count + " of " + promised + ", " + steps + " steps");
    }
  }
}
