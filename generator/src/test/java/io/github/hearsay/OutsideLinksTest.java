package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.hearsay.outside.Outside;
import io.github.hearsay.problem.Code;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to other sites, all of whose parts are played by a server on this machine. */
class OutsideLinksTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;

  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private HttpServer server;
  private String site;
  private int failures = 1;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(exchange.getRequestMethod() + " " + path);
    if (path.startsWith("/archive")) {
      byte[] body = (path.contains("gone")
          ? "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"url\": \"http://web.archive.org/web/20161003/x\", \"status\": \"200\"}}}"
          : "{\"archived_snapshots\": {}}").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } else {
      exchange.getResponseHeaders().set("Location", path.equals("/moved") ? "/new" : path.equals("/for-now") ? "/there" : path.equals("/loop") ? "/loop" : "/there");
      exchange.sendResponseHeaders(status(path, exchange.getRequestMethod()), -1);
    }
    exchange.close();
  }

  private int status(String path, String method) {
    return switch (path) {
      case "/there", "/new" -> 200;
      case "/only-get" -> method.equals("GET") ? 200 : 405;
      case "/closed" -> 403;
      case "/moved" -> 301;
      case "/for-now", "/loop" -> 302;
      case "/busy" -> failures-- > 0 ? 503 : 200;
      default -> 404;
    };
  }

  private Outside how(Instant now) {
    return new Outside(
        folder.resolve("outside.txt"), now, Duration.ofDays(7), Duration.ofMillis(1), Duration.ofSeconds(5), 3, 2, URI.create(site + "/archive"));
  }

  private List<String> found(BuildRequest request, Instant now) throws IOException {
    asked.clear();
    BuildReport report = Hearsay.check(request, how(now), Progress.NONE);
    return report.problems().stream().filter(problem -> problem.code() == Code.DEAD_OUTSIDE)
        .map(problem -> problem.at() + " " + problem.severity().word() + " " + problem.words(": ")).toList();
  }

  @Test
  void whatIsThereIsNotSpokenOfAndAskedForOnce() throws IOException {
    BuildRequest request = new ExampleArchive().text("[a](" + site + "/there) [b](" + site + "/there#more) [c](" + site + "/only-get) [d](" + site + "/closed) [e]("
        + site + "/for-now) [f](" + site + "/busy)\n").in(folder);

    assertThat(found(request, NOW)).isEmpty();
    assertThat(asked).contains("HEAD /there", "HEAD /only-get", "GET /only-get", "HEAD /closed", "GET /closed", "HEAD /for-now")
        .doesNotContain("GET /there").filteredOn("HEAD /busy"::equals).hasSize(2);
    assertThat(found(request, NOW.plus(Duration.ofDays(6)))).isEmpty();
    assertThat(asked).as("within a week").isEmpty();
    assertThat(found(request, NOW.plus(Duration.ofDays(8)))).isEmpty();
    assertThat(asked).as("after it").contains("HEAD /there");
  }

  @Test
  void whatIsGoneIsToldWithAnArchivedCopyOfItsDay() throws IOException {
    BuildRequest request = new ExampleArchive()
        .file("articles/new.md", ExampleArchive.story("New", "2016-10-03", "people: George IV\nsources:\n  - {publisher: X, url: '" + site + "/gone'}\n"
            + "  - {publisher: Y, url: '" + site + "/missing', archived: '" + site + "/there'}\n", "[x](" + site + "/moved) [y](" + site + "/loop) [z](" + site + "/missing)\n"))
        .in(folder);

    List<String> found = found(request, NOW);

    assertThat(found).containsExactlyInAnyOrder(
        "articles/new.md:6:5 warning " + site + "/gone answers with status 404: there is an archived copy: http://web.archive.org/web/20161003/x",
        "articles/new.md:7:5 info " + site + "/missing answers with status 404: readers have the archived copy",
        "articles/new.md:9:5 info " + site + "/moved has moved to " + site + "/new: write the new address",
        "articles/new.md:9:" + (17 + site.length()) + " warning " + site + "/loop sends readers round in a circle: look for an archived copy: https://web.archive.org/web/20161003/" + site + "/loop",
        "articles/new.md:9:" + (28 + 2 * site.length()) + " warning " + site + "/missing answers with status 404: look for an archived copy: https://web.archive.org/web/20161003/" + site + "/missing");
    assertThat(asked).anyMatch(line -> line.startsWith("GET /archive?url=") && line.endsWith("&timestamp=20161003"));
    found(request, NOW);
    assertThat(asked).as("what was gone is asked for again, what has moved is not").contains("HEAD /gone").doesNotContain("HEAD /moved");
  }

  @Test
  void aWaiverHoldsAndIsNotCalledIdleInBetween() throws IOException {
    BuildRequest request = new ExampleArchive()
        .story("people: George IV\nallow: [{code: HS530, reason: readers see it}]\n", "[x](" + site + "/gone)\n").in(folder);

    assertThat(found(request, NOW)).isEmpty();
    assertThat(Hearsay.check(request).warnings()).isZero();
    Files.writeString(folder.resolve("outside.txt"), "broken\u0000\n12\n");
    assertThat(found(request, NOW)).isEmpty();
  }
}
