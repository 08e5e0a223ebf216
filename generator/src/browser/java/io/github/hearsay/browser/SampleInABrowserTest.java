package io.github.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/** Pages of the sample as a browser shows them: accessible, quiet, still, and asking nobody else. */
final class SampleInABrowserTest {

  static final String COUNT_SHIFTS =
      "window.shifted = 0; new PerformanceObserver(list => list.getEntries().forEach(one => { window.shifted += one.hadRecentInput ? 0 : one.value; }))"
          + ".observe({type: 'layout-shift', buffered: true});";

  /** Chromium leaves out of sight what is far below; nobody could then say whether it can be read. */
  private static final String SHOW_ALL = "for (const part of document.querySelectorAll('.year')) part.style.contentVisibility = 'visible'";

  private static final String VIOLATIONS =
      "async () => (await axe.run()).violations.map(one => one.id + ' ' + one.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; '))";

  @TempDir static Path folder;

  private static Sample sample;
  private static Chromium chromium;
  private static String axe;

  @BeforeAll
  static void start() throws IOException {
    Chromium.assumeThere();
    try (InputStream script = SampleInABrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
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

  private static BrowserContext context(boolean dark, int width, boolean script) {
    BrowserContext context =
        chromium.browser().newContext(
            new Browser.NewContextOptions()
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(script));
    context.addInitScript(COUNT_SHIFTS);
    return context;
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsAccessibleQuietAndStill() {
    return Stream.of(false, true).flatMap(dark -> Stream.of(360, 1200).flatMap(width -> Stream.concat(Sample.PAGES.stream(), Sample.SCRIPTED.stream()).map(address ->
        DynamicTest.dynamicTest(address + ", " + width + (dark ? ", dark" : ", light"), () -> look(address, dark, width)))));
  }

  private static void look(String address, boolean dark, int width) {
    try (BrowserContext context = context(dark, width, true)) {
      List<String> heard = new ArrayList<>();
      Page page = context.newPage();
      boolean notFound = address.equals("/404.html");
      page.onConsoleMessage(message -> heard.add(message.type() + ": " + message.text()));
      page.onPageError(error -> heard.add("error: " + error));
      page.onRequest(request -> {
        if (!request.url().startsWith(sample.address("/")) && !request.url().startsWith("data:")) {
          heard.add("a request to " + request.url());
        }
      });
      page.navigate(sample.address(address));
      assertThat(notFound || page.locator("h1").count() == 1).isTrue();
      assertThat(heard).isEmpty();
      assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).as("layout shift").isZero();
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("nothing sticks out").isTrue();
      page.evaluate(SHOW_ALL);
      page.evaluate(axe);
      assertThat((List<?>) page.evaluate(VIOLATIONS)).isEmpty();
    }
  }

  @Test
  void theFirstKeyLeadsPastTheNavigation() {
    try (BrowserContext context = context(false, 1200, true)) {
      Page page = context.newPage();
      page.navigate(sample.address("/people/marie-antoinette/"));
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }

  @Test
  void theSwitchWorksByKeyboardAndIsRemembered() {
    try (BrowserContext context = context(false, 1200, true)) {
      Page page = context.newPage();
      page.navigate(sample.address("/"));
      String background = "getComputedStyle(document.body).backgroundColor";
      Object light = page.evaluate(background);
      page.locator(".theme-switch").focus();
      page.keyboard().press("Space");
      Object dark = page.evaluate(background);
      assertThat(dark).isNotEqualTo(light);
      assertThat(page.locator(".theme-switch").getAttribute("aria-pressed")).isEqualTo("true");
      page.navigate(sample.address("/people/"));
      assertThat(page.evaluate(background)).isEqualTo(dark);
      page.keyboard().press("Tab");
      page.locator(".theme-switch").press("Enter");
      assertThat(page.evaluate(background)).isEqualTo(light);
    }
  }

  /** What a page says does not depend on scripts; only a switch that would do nothing is not shown. */
  @TestFactory
  Stream<DynamicTest> withoutScriptsAPageSaysTheSame() {
    return Sample.PAGES.stream().map(address -> DynamicTest.dynamicTest(address, () -> {
      try (BrowserContext with = context(false, 1200, true); BrowserContext without = context(false, 1200, false)) {
        assertThat(text(without, address)).isNotBlank().isEqualTo(text(with, address));
        Page page = without.pages().get(0);
        assertThat(page.locator(".theme-switch").isVisible()).isFalse();
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> whatAScriptWouldServeLeadsOnWithoutIt() {
    return Sample.SCRIPTED.stream().map(address -> DynamicTest.dynamicTest(address, () -> {
      try (BrowserContext without = context(false, 1200, false)) {
        assertThat(text(without, address)).isNotBlank();
        Page page = without.pages().get(0);
        assertThat(page.locator("main form").isVisible()).isFalse();
        assertThat(page.locator("main a").count()).isGreaterThan(3);
      }
    }));
  }

  private static String text(BrowserContext context, String address) {
    Page page = context.newPage();
    page.navigate(sample.address(address));
    return page.locator("main").innerText();
  }
}
