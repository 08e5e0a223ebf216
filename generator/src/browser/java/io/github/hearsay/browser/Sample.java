package io.github.hearsay.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The sample archive as a host like GitHub Pages serves it: under a path of its own, folders by their index. */
final class Sample implements AutoCloseable {

  private static final String BASE = "/some-repo";
  private static final Map<String, String> TYPES =
      Map.of(".html", "text/html", ".css", "text/css", ".js", "text/javascript", ".svg", "image/svg+xml", ".xml", "application/xml", ".png", "image/png",
          ".json", "application/json", ".ics", "text/calendar");

  /** One page of every kind. */
  static final List<String> PAGES =
      List.of(
          "/", "/articles/2016/12/christmas-eve-in-calabasas/", "/people/marie-antoinette/", "/people/lord-byron/", "/people/", "/topics/", "/topics/royalty/",
          "/places/", "/places/versailles/", "/timeline/", "/timeline/1785/", "/articles/", "/1785/", "/claims/", "/sources/", "/corrections/", "/on-this-day/", "/on-this-day/12-24/", "/data/", "/people/charles-ii/with/nell-gwyn/",
          "/people/nell-gwyn/as-known/1671/", "/about/", "/docs/", "/docs/format/", "/docs/problems/hs706/", "/docs/screenshots/",
          "/404.html");

  /** Pages that a script of their own makes more of; without it, they lead on by links. */
  static final List<String> SCRIPTED = List.of("/search/", "/people/paths/");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  private Sample(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  /** Builds the sample into {@code folder} and serves it. */
  static Sample in(Path folder) throws IOException {
    Map<String, String> docs = Map.of("docs.from", "../docs", "docs.source", "https://github.com/hearsay/hearsay/blob/main/docs");
    return of(Path.of(System.getProperty("basedir", ".")).resolve("../content").normalize(), docs, folder);
  }

  /** Builds any archive into {@code folder} and serves it. */
  static Sample of(Path content, Path folder) throws IOException {
    return of(content, Map.of(), folder);
  }

  private static Sample of(Path content, Map<String, String> more, Path folder) throws IOException {
    TreeMap<String, String> settings = new TreeMap<>(Map.of("look.switch", "true", "url", "https://example.org" + BASE + "/"));
    settings.putAll(more);
    BuildReport report =
        Hearsay.build(new BuildRequest(content, folder.resolve("site"), Optional.empty(), Optional.empty(), settings, Instant.parse("2026-11-22T00:00:00Z")));
    if (report.failed()) {
      throw new IllegalStateException("the sample has problems: " + report.problems());
    }
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Sample sample = new Sample(folder.resolve("site"), server);
    server.createContext("/", sample::answer);
    server.setExecutor(sample.workers);
    server.start();
    return sample;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = path.startsWith(BASE + "/") ? folder.resolve(path.substring(BASE.length() + 1)).normalize() : folder.resolve("404.html");
    file = Files.isDirectory(file) ? file.resolve("index.html") : file;
    boolean found = Files.isRegularFile(file) && file.startsWith(folder);
    byte[] bytes = Files.readAllBytes(found ? file : folder.resolve("404.html"));
    String name = found ? file.getFileName().toString() : "404.html";
    exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(name.substring(Math.max(0, name.lastIndexOf('.'))), "application/octet-stream"));
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  Path folder() {
    return folder;
  }

  String address(String page) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + BASE + page;
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
