package io.github.hearsay.maven;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page in a Chromium that only looks: it is opened once, and asked by the DevTools protocol what it shows. The generator's tests in a browser do
 * more, with Playwright, which is too large for the build of everybody.
 */
final class OpenPage implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
  private static final Pattern TARGET = Pattern.compile("\"type\": \"page\",.*?\"webSocketDebuggerUrl\": \"(ws:[^\"]+)\"", Pattern.DOTALL);
  private static final String ASK =
      "{\"id\": 1, \"method\": \"Runtime.evaluate\", \"params\": {\"returnByValue\": true, "
          + "\"expression\": \"document.body ? document.body.innerText : ''\"}}";
  private static final long PATIENCE = 60;
  private static final long GLANCE = 100;

  private final Process browser;
  private final WebSocket socket;
  private final BlockingQueue<String> replies;

  private OpenPage(Process browser, WebSocket socket, BlockingQueue<String> replies) {
    this.browser = browser;
    this.socket = socket;
    this.replies = replies;
  }

  /** Where Chromium is; empty when there is none. */
  static Optional<Path> chromium() {
    return PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  /**
   * Opens a page.
   *
   * @param profile a folder that Chromium may fill
   */
  static OpenPage of(URI address, Path profile) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            chromium().orElseThrow().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--remote-debugging-port=0", "--user-data-dir=" + profile, address.toString());
    // It would leave a folder in the system's own.
    command.environment().put("TMPDIR", Files.createDirectories(profile).toString());
    Process browser = command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      BlockingQueue<String> replies = new LinkedBlockingQueue<>();
      WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(target(browser, profile), new Replies(replies)).join();
      return new OpenPage(browser, socket, replies);
    } catch (IOException | InterruptedException | RuntimeException failure) {
      end(browser);
      throw failure;
    }
  }

  /** Waits until the page shows {@code text}, without doing anything to it; all that it shows then. */
  String shows(String text) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    String shown = "";
    while (System.nanoTime() < end) {
      socket.sendText(ASK, true).join();
      // None while the page is loaded again: asked once more, then.
      shown = Optional.ofNullable(replies.poll(1, TimeUnit.SECONDS)).orElse(shown);
      if (shown.contains(text)) {
        return shown;
      }
      Thread.sleep(GLANCE);
    }
    throw new IllegalStateException("the page does not show \"" + text + "\": " + shown);
  }

  /** Chromium writes the port it took into its profile, and lists its pages there. */
  private static URI target(Process browser, Path profile) throws IOException, InterruptedException {
    Path port = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (browser.isAlive() && System.nanoTime() < end) {
      List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
      if (lines.size() > 1) {
        Matcher page = TARGET.matcher(Wire.get(URI.create("http://127.0.0.1:" + lines.get(0) + "/json/list")));
        if (page.find()) {
          return URI.create(page.group(1));
        }
      }
      Thread.sleep(GLANCE);
    }
    throw new IOException("Chromium opened no page");
  }

  private static void end(Process browser) {
    List<ProcessHandle> all = Stream.concat(Stream.of(browser.toHandle()), browser.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    // Until then one of them may still write into the profile.
    all.forEach(process -> process.onExit().join());
  }

  @Override
  public void close() {
    socket.abort();
    end(browser);
  }

  /** Puts the parts of a message together. */
  private static final class Replies implements WebSocket.Listener {

    private final BlockingQueue<String> whole;
    private final StringBuilder parts = new StringBuilder();

    Replies(BlockingQueue<String> whole) {
      this.whole = whole;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      parts.append(text);
      if (last) {
        whole.add(parts.toString());
        parts.setLength(0);
      }
      return WebSocket.Listener.super.onText(socket, text, last);
    }
  }
}
