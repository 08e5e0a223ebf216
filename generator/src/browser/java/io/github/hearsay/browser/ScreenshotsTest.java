package io.github.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of {@code docs/screenshots}, when it is asked to: {@code .ci/screenshots}. */
@EnabledIfSystemProperty(named = "hearsay.screenshots", matches = ".+")
final class ScreenshotsTest {

  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "home", "/", "story", "/articles/2016/12/christmas-eve-in-calabasas/", "person", "/people/lord-byron/", "timeline", "/timeline/1785/", "search",
              "/search/?q=byron", "claims", "/claims/"));

  @TempDir Path folder;

  @Test
  void everyPageIsTakenOnAPhoneAndADesktopLightAndDark() throws IOException {
    Path into = Path.of(System.getProperty("hearsay.screenshots"));
    try (Sample sample = Sample.in(folder); Chromium chromium = Chromium.start()) {
      for (boolean dark : new boolean[] {false, true}) {
        take(sample, chromium, dark, 390, 844, into, "phone");
        take(sample, chromium, dark, 1280, 800, into, "desktop");
      }
    }
    assertThat(into.resolve("home-phone-dark.png")).isNotEmptyFile();
  }

  private static void take(Sample sample, Chromium chromium, boolean dark, int width, int height, Path into, String device) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    try (BrowserContext context = chromium.browser().newContext(options)) {
      for (Map.Entry<String, String> one : PAGES.entrySet()) {
        Page page = context.newPage();
        page.navigate(sample.address(one.getValue()));
        if (one.getKey().equals("search")) {
          page.locator(".hits li").first().waitFor();
        }
        Path file = into.resolve(one.getKey() + "-" + device + (dark ? "-dark" : "-light") + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.close();
      }
    }
  }
}
