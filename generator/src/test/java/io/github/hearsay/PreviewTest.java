package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.serve.PreviewServer;
import io.github.hearsay.watch.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview, asked over the wire. */
class PreviewTest {

  private static final String STORY = "/repo/articles/1785/12/ring/";

  @TempDir Path content;

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void archive() throws IOException {
    write("site.yml", "title: The Lamp\nurl: https://example.org/repo/\n");
    write("articles/ring.md", "---\ntitle: A ring\ndate: 1785-12-15\npeople: [Maria Fitzherbert]\n---\nIt was gold.\n");
    write("pages/draft.md", "---\ndraft: true\n---\n# A page to be\n");
    write("articles/draft.md", "---\ntitle: A draft\ndate: 1785-12-16\npeople: [Maria Fitzherbert]\ndraft: true\n---\nNot yet.\n");
    write("articles/later.md", "---\ntitle: Later\ndate: 2027-01-02\npeople: [Maria Fitzherbert]\n---\nIn due course.\n");
  }

  @Test
  void answersAsGitHubPagesDoes() throws IOException {
    try (PreviewServer server = serve(true)) {
      Browser browser = new Browser(server.address());
      assertThat(server.address().getPath()).isEqualTo("/repo/");
      assertThat(browser.get("/").head()).contains(" 301 ").contains("Location: /repo/");
      assertThat(browser.get("/repo").head()).contains(" 301 ").contains("Location: /repo/");
      assertThat(browser.get(STORY).status()).isEqualTo(200);
      assertThat(browser.get(STORY).head()).contains("Content-type: text/html; charset=utf-8");
      assertThat(browser.get(STORY + "index.html").body()).isEqualTo(browser.get(STORY).body());
      assertThat(browser.get(STORY.substring(0, STORY.length() - 1)).head()).contains(" 301 ").contains("Location: " + STORY);
      assertThat(browser.get("/repo/404").status()).isEqualTo(200);
      assertThat(browser.get("/repo/feed.xml").head()).contains(" 200 ").contains("Content-type: application/xml");
      Browser.Reply missing = browser.get("/repo/no/such/page/");
      assertThat(missing.status()).isEqualTo(404);
      assertThat(Browser.published(missing.body())).isEqualTo(Browser.published(browser.get("/repo/404.html").body()));
      assertThat(browser.get("/elsewhere/").status()).isEqualTo(404);
      assertThat(browser.ask("HEAD " + STORY + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").body()).isEmpty();
      assertThat(browser.ask("POST " + STORY + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").status()).isEqualTo(405);
    }
  }

  @Test
  void answersOnlyToItsOwnNameAndNeverWithAFileOutside() throws IOException {
    try (PreviewServer server = serve(true)) {
      Browser browser = new Browser(server.address());
      assertThat(browser.ask("GET /repo/ HTTP/1.1\r\nHost: evil.example:80\r\nConnection: close\r\n\r\n").status()).isEqualTo(403);
      assertThat(browser.ask("GET /_hearsay/events HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").status()).isEqualTo(403);
      for (String path : List.of("/repo/../site.yml", "/repo/%2e%2e/site.yml", "/repo/..%2fsite.yml", "/repo/%00", "/repo/..%5csite.yml", "/_hearsay/../x")) {
        Browser.Reply reply = browser.ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(reply.status()).as(path).isIn(400, 404);
        assertThat(reply.body()).as(path).doesNotContain("title: The Lamp");
      }
      Browser.Reply other = browser.ask("GET /repo//evil.example/%2e%2e HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(other.head()).doesNotContain("Location: //");
    }
  }

  @Test
  void draftsAndStoriesOfTheFutureAreShownWithABadge() throws IOException {
    try (PreviewServer server = serve(true)) {
      Browser browser = new Browser(server.address());
      assertThat(browser.get("/repo/articles/1785/12/draft/").body()).contains("<p class=\"hearsay-badge\" role=\"note\">Draft: not published</p>");
      assertThat(browser.get("/repo/draft/").body()).contains("A page to be", "<p class=\"hearsay-badge\" role=\"note\">Draft: not published</p>");
      assertThat(browser.get("/repo/articles/2027/01/later/").body()).contains("Not published yet: comes out on 2 January 2027</p>");
      assertThat(browser.get(STORY).body()).doesNotContain("hearsay-badge");
    }
    try (PreviewServer server = serve(false)) {
      Browser browser = new Browser(server.address());
      assertThat(browser.get("/repo/articles/1785/12/draft/").status()).isEqualTo(404);
      assertThat(browser.get("/repo/draft/").status()).isEqualTo(404);
      assertThat(browser.get("/repo/articles/2027/01/later/").status()).isEqualTo(404);
    }
  }

  @Test
  void anEditIsToldAndABrokenOneLeavesTheLastGoodSite() throws IOException {
    try (PreviewServer server = serve(true); Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      Browser browser = new Browser(server.address());
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write("GET /_hearsay/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      BufferedReader events = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String first = event(events);
      assertThat(first).contains("\"problems\":[]");
      write("articles/new/silver.md", "---\ntitle: Silver\ndate: 1785-12-17\npeople: [Maria Fitzherbert]\n---\nIt was silver.\n");
      assertThat(event(events)).isNotEqualTo(first).contains("\"problems\":[]");
      assertThat(browser.get("/repo/articles/1785/12/silver/").body()).contains("It was silver.");
      write("words.properties", "people = Souls\n");
      assertThat(event(events)).contains("\"problems\":[]");
      assertThat(browser.get("/repo/people/").body()).contains("<h1>Souls</h1>");
      write("words.properties", "poeple = Souls\n");
      assertThat(event(events)).contains("words.properties:1:1: error").contains("did you mean people?");
      write("words.properties", "people = Souls\n");
      assertThat(event(events)).contains("\"stale\":false").contains("\"problems\":[]");
      write("articles/ring.md", "---\ntitle: A ring\ndate: someday\npeople: [Maria Fitzherbert]\n---\nIt was brass.\n");
      assertThat(event(events)).contains("\"stale\":true").contains("articles/ring.md:3:7: error").contains("^^^^^^^");
      assertThat(browser.get(STORY).body()).contains("It was gold.");
      write("articles/ring.md", "---\ntitle: A ring\ndate: 1785-12-15\npeople: [Maria Fitzherbert]\n---\nIt was brass.\n");
      assertThat(event(events)).contains("\"stale\":false").contains("\"problems\":[]");
      assertThat(browser.get(STORY).body()).contains("It was brass.");
      Files.delete(content.resolve("articles/ring.md"));
      do {
        // The edit before may be told of once more: when the rest of the site has caught up with it.
        event(events);
      } while (browser.get(STORY).status() != 404);
    }
  }

  @Test
  void anArchiveThatIsBrokenFromTheStartIsShownOnceItIsMended() throws Exception {
    write("site.yml", "titel: x\n");
    try (PreviewServer server = serve(true)) {
      Browser browser = new Browser(server.address());
      assertThat(browser.get("/").status()).isEqualTo(503);
      assertThat(browser.get("/").body()).contains("There is no site to show yet").contains("site.yml:1:1: error").contains("preview.js");
      write("site.yml", "title: The Lamp\n");
      for (int i = 0; i < 300 && browser.get("/").status() != 200; i++) {
        Thread.sleep(100);
      }
      assertThat(browser.get("/").body()).contains("The Lamp");
    }
  }

  @Test
  void takesTheNextPortWhenOneIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        PreviewServer server = Hearsay.serve(request(), true, taken.getLocalPort(), log::add, Progress.NONE)) {
      assertThat(server.address().getPort()).isGreaterThan(taken.getLocalPort());
      assertThat(log).contains("port " + taken.getLocalPort() + " is taken: this is port " + server.address().getPort());
    }
  }

  /** The data of the next event. */
  private static String event(BufferedReader events) throws IOException {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data: ")) {
        return line.replaceAll("\": +", "\":").replaceAll("\\[ +]", "[]");
      }
    }
    throw new IOException("the preview has ended");
  }

  private PreviewServer serve(boolean unpublished) throws IOException {
    return Hearsay.serve(request(), unpublished, 0, log::add, Progress.NONE);
  }

  private BuildRequest request() {
    return new BuildRequest(
        content, content.resolve("nowhere"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.parse("2026-11-22T12:00:00Z"));
  }

  private void write(String file, String text) throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
