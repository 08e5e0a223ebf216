package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.serve.PreviewServer;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A preview lives through any edits, good ones, bad ones and half-written files, and shows in the end byte for byte what a clean build writes. The
 * system property {@code hearsay.preview.edits} sets how many it sees.
 */
class PreviewEditsTest {

  private static final int EDITS = Integer.getInteger("hearsay.preview.edits", 60);
  private static final long PATIENCE = 60_000;

  @TempDir Path root;

  @Test
  void afterAnyEditsEveryFileIsThatOfACleanBuild() throws Exception {
    Trees.copy(Path.of("src/test/resources/golden/small/content"), root.resolve("content"), 1);
    Files.createDirectories(root.resolve("templates"));
    Files.createDirectories(root.resolve("site-theme"));
    AtomicInteger told = new AtomicInteger();
    try (PreviewServer server = Hearsay.serve(request("nowhere"), false, 0, line -> told.incrementAndGet(), Progress.NONE)) {
      Browser browser = new Browser(server.address());
      String history = edit(browser);
      Hearsay.build(request("fresh"));
      SortedMap<String, String> clean = Trees.bytes(root.resolve("fresh"));
      long end = System.currentTimeMillis() + PATIENCE;
      while (!served(browser, clean).equals(clean) && System.currentTimeMillis() < end) {
        Thread.sleep(200);
      }
      SortedMap<String, String> served = served(browser, clean);
      clean.forEach((file, bytes) -> assertThat(served.get(file)).as("%s after%n%s", file, history).isEqualTo(bytes));
      assertThat(told.get()).isGreaterThan(EDITS / 4);
      assertThat(root.resolve("nowhere")).doesNotExist();
    }
  }

  /** Edits so fast that some happen while the site is made. */
  private String edit(Browser browser) throws Exception {
    RandomEdits edits = new RandomEdits(root, 1);
    Random random = new Random(1);
    StringBuilder history = new StringBuilder();
    for (int i = 0; i < EDITS; i++) {
      history.append(edits.next()).append('\n');
      if (Hearsay.check(request("fresh")).failed()) {
        Thread.sleep(random.nextInt(150));
        assertThat(browser.get(browser.home().getPath()).status()).as("home after%n%s", history).isEqualTo(200);
        history.append("undo\n");
        edits.undo();
        assertThat(Hearsay.check(request("fresh"))).as("undone after%n%s", history).matches(report -> !report.failed(), "an archive without errors");
      }
      if (random.nextInt(4) == 0) {
        history.append(halfWritten(random)).append('\n');
      }
      Thread.sleep(random.nextInt(60));
    }
    return history.toString();
  }

  /** A file as a program leaves it in the middle of writing it. */
  private String halfWritten(Random random) throws Exception {
    SortedMap<String, Path> files = new TreeMap<>(Trees.files(root.resolve("content")));
    files.keySet().removeIf(name -> !name.endsWith(".md") && !name.endsWith(".yml"));
    Path file = files.values().stream().skip(random.nextInt(files.size())).findFirst().orElseThrow();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, random.nextInt(whole.length + 1)));
    Thread.sleep(random.nextInt(120));
    Files.write(file, whole);
    return "half-write " + file.getFileName();
  }

  private static SortedMap<String, String> served(Browser browser, SortedMap<String, String> files) throws IOException {
    SortedMap<String, String> served = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Browser.Reply reply = browser.get(browser.home().getPath() + file.getKey());
      assertThat(reply.status()).as(file.getKey()).isNotEqualTo(500);
      served.put(file.getKey(), file.getKey().endsWith(".html") ? Browser.published(reply.body()) : reply.body());
    }
    return served;
  }

  private BuildRequest request(String output) {
    return new BuildRequest(
        root.resolve("content"), root.resolve(output), Optional.of(root.resolve("templates")), Optional.of(root.resolve("site-theme")),
        new TreeMap<>(), Instant.parse("2026-11-22T12:00:00Z"));
  }
}
