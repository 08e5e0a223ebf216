package io.github.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an archive holds, nothing sticks out of a page and nothing moves; and a timeline can be narrowed down without a script. */
final class ExtremesInABrowserTest {

  private static final String BUSY = "/people/busy-bee/";

  @TempDir static Path folder;

  private static Sample site;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    Chromium.assumeThere();
    site = Sample.of(Extremes.in(folder.resolve("content")), folder.resolve("made"));
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (site != null) {
      site.close();
    }
  }

  private static BrowserContext context(int width, boolean script) {
    BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(script));
    context.addInitScript(SampleInABrowserTest.COUNT_SHIFTS);
    return context;
  }

  @TestFactory
  Stream<DynamicTest> nothingSticksOutAndNothingMoves() {
    return Stream.of(320, 390, 1280).flatMap(width -> Extremes.PAGES.stream().map(address -> DynamicTest.dynamicTest(address + ", " + width, () -> {
      try (BrowserContext context = context(width, true)) {
        Page page = context.newPage();
        assertThat(page.navigate(site.address(address)).status()).isEqualTo(200);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).as("layout shift").isZero();
      }
    })));
  }

  @Test
  void aTimelineIsNarrowedDownByKeyboardWithoutAScript() {
    try (BrowserContext context = context(390, false)) {
      Page page = context.newPage();
      page.navigate(site.address(BUSY));
      int all = shown(page);
      page.locator(".sieve input:checked").focus();
      page.keyboard().press("ArrowDown");
      int left = page.locator(".timeline li.f1").count();
      assertThat(shown(page)).isEqualTo(left).isBetween(2, all - 1);
      String hidden = page.locator(".timeline li:not(.f1)").first().getAttribute("id");
      page.locator(".sieve input").first().check();
      assertThat(shown(page)).isEqualTo(all);
      page.navigate(site.address(BUSY) + "#" + hidden);
      page.locator("#f1").check();
      assertThat(page.locator("#" + hidden).isVisible()).isTrue();
    }
  }

  private static int shown(Page page) {
    return page.locator(".timeline .entries > li:visible").count();
  }
}
