package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.check.PageScan;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample site as a host sends it: a stranger starts at the front page and follows every link. */
class ServedSiteTest {

  @TempDir static Path folder;

  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    site = folder.resolve("site");
    Path content = Path.of("..", "content").toAbsolutePath().normalize();
    assertThat(Hearsay.build(SampleArchiveTest.request(content, site)).failed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"/", "/some-repo/", "/deep/er/gossip/"})
  void everyPageIsReachedAndEveryLinkAndAnchorLeadsSomewhere(String mount) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> send(exchange, mount));
    server.start();
    try {
      Crawl crawl = new Crawl(server.getAddress().getPort());
      crawl.from(mount);
      assertThat(crawl.broken).isEmpty();
      assertThat(crawl.missingAnchors()).isEmpty();
      assertThat(crawl.pages.keySet()).containsAll(expectedPages(mount));
    } finally {
      server.stop(0);
    }
  }

  /** Every page there is but those that nobody is meant to find by following links: the page for unknown addresses, and old addresses. */
  private static Set<String> expectedPages(String mount) throws IOException {
    Set<String> pages = new TreeSet<>();
    for (Map.Entry<String, Path> file : Trees.files(site).entrySet()) {
      String name = file.getKey();
      if (name.endsWith("index.html") && !Files.readString(file.getValue()).contains("http-equiv=\"refresh\"")) {
        pages.add(mount + name);
      }
    }
    return pages;
  }

  private static void send(HttpExchange exchange, String mount) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = path.startsWith(mount) ? site.resolve(path.substring(mount.length())) : site.resolve("no such file");
      if (path.endsWith("/") && path.startsWith(mount)) {
        file = file.resolve("index.html");
      }
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Follows links like a reader who never tires. */
  private static final class Crawl {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String host;
    private final Map<String, PageFacts> pages = new HashMap<>();
    private final Set<String> broken = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    Crawl(int port) {
      host = "http://127.0.0.1:" + port;
    }

    void from(String start) throws Exception {
      add(start + "index.html");
      while (!waiting.isEmpty()) {
        visit(waiting.remove());
      }
    }

    private void add(String path) {
      if (seen.add(path)) {
        waiting.add(path);
      }
    }

    private void visit(String path) throws Exception {
      HttpResponse<byte[]> response =
          client.send(HttpRequest.newBuilder(URI.create(host + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        broken.add(path);
        return;
      }
      if (path.endsWith(".html")) {
        PageFacts facts = PageScan.of(path, response.body());
        pages.put(path, facts);
        facts.links().forEach(link -> add(file(link.target())));
      }
    }

    private static String file(String address) {
      return address.endsWith("/") ? address + "index.html" : address;
    }

    Set<String> missingAnchors() {
      Set<String> missing = new TreeSet<>();
      pages.forEach((page, facts) -> facts.links().forEach(link -> {
        PageFacts target = pages.get(file(link.target()));
        if (!link.anchor().isEmpty() && target != null && !target.anchors().contains(link.anchor())) {
          missing.add(page + " -> " + link.written());
        }
      }));
      return missing;
    }
  }
}
