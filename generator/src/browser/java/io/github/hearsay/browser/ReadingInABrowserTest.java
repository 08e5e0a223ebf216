package io.github.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The sample as it is read without a mouse, and as it is read opened from disk. */
final class ReadingInABrowserTest {

  private static final String LINKS = "[...document.querySelectorAll('a[href], link[href], img, script[src]')].map(one => one.href || one.src)";

  @TempDir static Path folder;

  private static Sample sample;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    Chromium.assumeThere();
    sample = Sample.in(folder);
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (sample != null) {
      sample.close();
    }
  }

  private static BrowserContext context(boolean script) {
    return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1200, 800).setJavaScriptEnabled(script));
  }

  @Test
  void aStoryIsSearchedForAndReadByKeyboard() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate(sample.address("/"));
      follow(page, "nav a[href*='search/']");
      page.waitForSelector("#search:not([hidden])");
      reach(page, "#q");
      page.keyboard().type("necklace");
      page.waitForSelector("#results .hits a");
      assertThat(page.locator("#found").innerText()).contains("stor");
      reach(page, "select[name=what]");
      page.keyboard().press("s");
      page.waitForCondition(() -> page.url().contains("what=stories"));
      page.waitForSelector("#results .hits a");
      String title = page.locator("#results .hits a").first().innerText();
      follow(page, "#results .hits a");
      page.waitForURL("**/articles/**");
      assertThat(page.locator("h1").innerText()).isEqualTo(title);
    }
  }

  /** Presses Tab until {@code place} has the focus, which has to be seen. */
  private static void reach(Page page, String place) {
    for (int presses = 0; presses < 80; presses++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("place => document.activeElement.matches(place)", place)) {
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).as("the focus is seen at " + place).isNotEqualTo("none");
        return;
      }
    }
    throw new AssertionError("the keyboard does not lead to " + place);
  }

  private static void follow(Page page, String place) {
    reach(page, place);
    page.keyboard().press("Enter");
  }

  /** Browsers show the listing of a folder that is opened from disk, so every link has to lead to a file. */
  @TestFactory
  Stream<DynamicTest> openedFromDiskAPageIsWhole() {
    return Sample.PAGES.stream().filter(address -> !address.equals("/404.html")).map(address -> DynamicTest.dynamicTest(address, () -> {
      Path file = sample.folder().resolve(address.substring(1)).resolve("index.html");
      try (BrowserContext context = context(false); BrowserContext served = context(false)) {
        Page page = context.newPage();
        page.navigate(file.toUri().toString());
        Page online = served.newPage();
        online.navigate(sample.address(address));
        assertThat(page.locator("body").innerText()).isNotBlank().isEqualTo(online.locator("body").innerText());
        assertThat(page.evaluate("getComputedStyle(document.body).fontFamily")).isEqualTo(online.evaluate("getComputedStyle(document.body).fontFamily"));
        assertThat(page.evaluate("document.documentElement.scrollHeight")).as("as high as from a server").isEqualTo(online.evaluate("document.documentElement.scrollHeight"));
        assertThat(leadingNowhere(page)).isEmpty();
      }
    }));
  }

  private static List<String> leadingNowhere(Page page) {
    List<String> nowhere = new ArrayList<>();
    for (Object link : (List<?>) page.evaluate(LINKS)) {
      String place = link.toString().replaceAll("[?#].*", "");
      if (place.startsWith("file:") && !Files.isRegularFile(Path.of(URI.create(place)))) {
        nowhere.add(place);
      }
    }
    return nowhere;
  }
}
