package io.github.hearsay.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Debian's Chromium, driven by Playwright, which brings no browser of its own here. */
final class Chromium implements AutoCloseable {

  private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Where it is; empty when there is none. */
  private static Optional<Path> place() {
    return PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  /** Has tests skipped where there is none. */
  static void assumeThere() {
    assumeTrue(place().isPresent(), "there is no Chromium here: install it (Debian: apt-get install chromium) to run the tests in a browser");
  }

  static Chromium start() {
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright.chromium().launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(place().orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update")));
    return new Chromium(playwright, browser);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
