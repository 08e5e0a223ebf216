package io.github.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample archive, searched in Chromium by way of a server that counts what is fetched. */
class SearchInBrowserTest {

  private static final int SECONDS = 60;

  @TempDir static Path folder;

  private static Optional<Path> chromium;
  private static HttpServer server;
  private static final Map<String, Integer> FETCHED = new ConcurrentHashMap<>();

  /** What the script does besides, as if a reader did it. */
  private static String reader = "";

  @BeforeAll
  static void serve() throws IOException {
    chromium = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(place, name)))
        .filter(Files::isExecutable).findFirst();
    assumeTrue(chromium.isPresent(), "no Chromium on the PATH, so the search page is not tried in a browser");
    Path content = Path.of("..", "content").toAbsolutePath().normalize();
    Hearsay.build(
        new BuildRequest(
            content, folder.resolve("site"), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-11-22")), Instant.EPOCH));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", SearchInBrowserTest::answer);
    server.start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  /** As a static host would: text goes out packed. */
  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = folder.resolve("site").resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
    if (!Files.isRegularFile(file)) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    byte[] bytes = path.endsWith(".js") ? (Files.readString(file) + reader).getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(file);
    String type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : path.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8";
    exchange.getResponseHeaders().set("Content-Type", path.endsWith(".bin") ? "application/octet-stream" : type);
    if (!path.endsWith(".bin")) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(bytes);
      }
      bytes = packed.toByteArray();
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    FETCHED.put(path, bytes.length);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static Document shown(String address) {
    try {
      Path out = Files.createTempFile(folder, "page", ".html");
      Process browser = new ProcessBuilder(
          List.of(
              chromium.get().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
              "--virtual-time-budget=10000", "--dump-dom", address))
          .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      assumeTrue(browser.waitFor(SECONDS, TimeUnit.SECONDS), "Chromium took too long on this machine");
      return Jsoup.parse(Files.readString(out, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static Document asked(String question) {
    FETCHED.clear();
    return shown("http://127.0.0.1:" + server.getAddress().getPort() + "/search/?" + question);
  }

  @Test
  void anUnfinishedNameFindsThePersonAndTheSentenceOfEachStory() {
    Document page = asked("q=fitzherb");
    assertThat(page.select("#found").text()).matches("Found \\d+ stories, \\d+ people\\.");
    assertThat(page.select(".kind h2").eachText()).allMatch(text -> text.matches("(People|Stories) \\d+"));
    assertThat(page.select(".hits a").first().attr("href")).isEqualTo("../people/maria-fitzherbert/index.html");
    assertThat(page.select(".hits mark").eachText()).isNotEmpty().allMatch(text -> text.startsWith("Fitzherb"));
    assertThat(page.select(".excerpt").eachText()).anyMatch(text -> text.contains("Mrs Fitzherbert"));
  }

  @Test
  void littleIsFetched() {
    asked("q=pri");
    Map<String, Integer> fetched = new TreeMap<>(FETCHED);
    assertThat(fetched.keySet()).anyMatch(path -> path.startsWith("/search/data/w"));
    assertThat(fetched.entrySet().stream().filter(file -> file.getKey().endsWith(".js")).mapToInt(Map.Entry::getValue).sum()).isBetween(1, 8 << 10);
    assertThat(fetched.values().stream().mapToInt(size -> size).sum()).isLessThan(300_000);
  }

  @Test
  void accentsMakeNoDifference() {
    assertThat(asked("q=khloe+kardashian").select(".hits a").first().text()).isEqualTo("Khloé Kardashian");
    assertThat(asked("q=d%E2%80%99oliva").select(".hits a").first().text()).isEqualTo("Nicole d'Oliva");
  }

  /** What a question is cut into must be what the index was cut into: of words that were once found to differ, and of every character but ideographs. */
  @Test
  void theScriptSeesTheWordsThatTheIndexHas() throws IOException {
    List<String> texts = new ArrayList<>(
        List.of(
            "ガ カ\u3099 ガール", "O\u02bcNeil O’Neil O'Neil", "m² m2", "Ⅷ VIII", "ΝΙΚΟΣ Νίκος Σίσυφος", "STRAẞE Straße", "a\u00adb c\u200bd", "नेहा ญาญ่า 한글 王x", "Łukasz İı"));
    IntStream.concat(IntStream.range(0xa0, 0x3400), IntStream.range(0xfb00, 0x10000)).filter(Character::isDefined)
        .forEach(c -> texts.add("qq" + Character.toString(c) + "qq " + Character.toString(c)));
    String script = Files.readString(folder.resolve("site/search/index.html")).replaceAll("(?s).*<script src=\"\\.\\./(assets/search\\.[^\"]*)\".*", "$1");
    String words = Files.readString(folder.resolve("site").resolve(script)).replaceAll("(?s)^.*(?=  const once =)|  /\\* The index\\. .*$", "");
    Path page = Files.writeString(
        folder.resolve("words.html"), "<!doctype html><meta charset=utf-8><pre></pre><script>" + words + "const texts = " + json(texts)
            + "; document.querySelector('pre').textContent = texts.map(text => [...new Set(wordsOf(text))].join(' ')).join('\\n');</script>");
    String[] seen = shown(page.toUri().toString()).selectFirst("pre").wholeText().split("\n", -1);
    for (int i = 0; i < texts.size(); i++) {
      Dictionary dictionary = new Dictionary();
      new Gathering(dictionary).text(Normalizer.normalize(texts.get(i), Normalizer.Form.NFC));
      assertThat(seen[i]).as(texts.get(i)).isEqualTo(String.join(" ", dictionary.words()));
    }
  }

  private static String json(List<String> texts) {
    StringWriter out = new StringWriter();
    Json json = Json.compact(out).list();
    texts.forEach(json::text);
    json.endList().end();
    return out.toString();
  }

  @Test
  void whatIsFoundCanBeNarrowedDown() {
    Document page = asked("q=prince&what=stories&from=1785&to=1786");
    assertThat(page.select(".kind h2").eachText()).hasSize(1);
    assertThat(page.select(".hits .who").eachText()).isNotEmpty().allMatch(text -> text.matches(".*178[56].*"));
    assertThat(asked("q=necklace&topic=trials").select(".hits a").size()).isLessThan(asked("q=necklace").select(".hits a").size());
  }

  @Test
  void whereNothingHasAllWordsThoseWithSomeAreShownAndItSaysSo() {
    assertThat(asked("q=necklace+zzzzz").select("#found").text()).startsWith("Nothing has all of these words.");
    assertThat(asked("q=zzzzz").select("#found").text()).startsWith("Nothing found for “zzzzz”");
    assertThat(asked("q=k").select("#found").text()).contains("two letters");
  }

  @Test
  void moreOfTheListIsShownAndWhereThatFailsThePageSaysSo() {
    String click = "const wait = setInterval(() => { const more = document.querySelector('.more');"
        + " if (more) { clearInterval(wait); cut(); more.click(); } }, 50);";
    try {
      reader = "const cut = () => {};" + click;
      assertThat(asked("q=the&what=stories").select(".hits > li")).hasSize(30);
      reader = "const cut = () => { String.prototype.split = () => { throw new Error('Cut off.'); }; };" + click;
      assertThat(asked("q=the&what=stories").select("#found").text()).startsWith("The search could not be loaded. Cut off.");
    } finally {
      reader = "";
    }
  }

  @Test
  void whatAQuestionSaysIsNeverRunAsHtml() {
    assertThat(asked("q=%3Cimg+src%3Dx+onerror%3Ddocument.title%3D1%3E").select("#found img, #results img")).isEmpty();
  }

  @Test
  void openedFromDiskThePageSaysWhatElseThereIs() {
    Document page = shown(folder.resolve("site/search/index.html").toUri() + "?q=prince");
    assertThat(page.select("#found").text()).contains("opened from disk");
    assertThat(page.select("form#search:not([hidden])")).isEmpty();
    assertThat(page.select(".lines a").eachAttr("href")).contains("../people/index.html");
  }
}
