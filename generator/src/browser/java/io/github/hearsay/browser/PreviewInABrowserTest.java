package io.github.hearsay.browser;


import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.serve.PreviewServer;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees in a preview: an edit, a mistake on top of the last good page, and the page again when it is mended. */
final class PreviewInABrowserTest {

  private static final double PATIENCE = 60_000;

  @TempDir Path content;

  @Test
  void anEditIsSeenWithoutAReloadByHandAndAMistakeLiesOnTopOfTheLastGoodPage() throws IOException {
    Chromium.assumeThere();
    Files.createDirectories(content.resolve("articles"));
    Files.writeString(content.resolve("site.yml"), "title: The Lamp\n");
    write("1785-12-15", "It was gold.");
    BuildRequest request =
        new BuildRequest(content, content.resolve("none"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.parse("2026-11-22T12:00:00Z"));
    try (PreviewServer server = Hearsay.serve(request, true, 0, line -> {}, Progress.NONE); Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
      page.navigate(server.address().resolve("articles/1785/12/ring/").toString());
      shows(page, "main", "It was gold.");
      shows(page, ".hearsay-badge", "Draft: not published");
      write("1785-12-15", "It was silver.");
      shows(page, "main", "It was silver.");
      write("someday", "It was brass.");
      shows(page, ".hearsay-overlay", "articles/ring.md:3:7: error");
      shows(page, "main", "It was silver.");
      write("1785-12-15", "It was brass.");
      shows(page, "main", "It was brass.");
      PlaywrightAssertions.assertThat(page.locator(".hearsay-overlay")).hasCount(0);
    }
  }

  private static void shows(Page page, String where, String text) {
    PlaywrightAssertions.assertThat(page.locator(where))
        .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
  }

  private void write(String date, String text) throws IOException {
    Files.writeString(
        content.resolve("articles/ring.md"),
        "---\ntitle: A ring\ndate: " + date + "\ndraft: true\npeople: [Maria Fitzherbert]\n---\n" + text + "\n");
  }
}
