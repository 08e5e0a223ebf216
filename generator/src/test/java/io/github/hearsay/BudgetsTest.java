package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages of the sample may weigh, packed with gzip as hosts send them, and what they may fetch and run. */
class BudgetsTest {

  private static final int REQUESTS = 5;
  private static final List<String> SCRIPTED = List.of("search/index.html", "people/paths/index.html");

  private static final SortedMap<String, Document> PAGES = new TreeMap<>();
  private static Path site;

  @BeforeAll
  static void read() throws IOException {
    site = SampleSite.folder();
    for (var file : Trees.files(site).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        PAGES.put(file.getKey(), Jsoup.parse(file.getValue(), "UTF-8"));
      }
    }
    assertThat(PAGES).hasSizeGreaterThan(1000);
  }

  @Test
  void aStoryIsSixKilobytesAndAPersonTwelve() throws IOException {
    assertThat(median(sizes(page -> page.matches("articles/\\d{4}/\\d\\d/.*")))).isLessThanOrEqualTo(6000);
    List<Integer> people = sizes(page -> page.matches("people/[^/]+/index\\.html") && !page.startsWith("people/paths/"));
    assertThat(people).hasSizeGreaterThan(100).allMatch(size -> size <= 12_000);
  }

  @Test
  void allStyleSheetsAreSevenKilobytesAndNoFont() throws IOException {
    List<String> files = List.copyOf(Trees.files(site).keySet());
    List<String> sheets = files.stream().filter(file -> file.endsWith(".css")).toList();
    assertThat(sheets).hasSize(2);
    assertThat(packed(sheets.get(0)) + packed(sheets.get(1))).isLessThanOrEqualTo(7000);
    assertThat(sheet("site.") + sheet("more.")).doesNotContain("@font-face", "@import", "//");
    assertThat(files).noneMatch(file -> file.matches(".*\\.(woff2?|ttf|otf|eot)"));
  }

  @Test
  void aPlainPageShowsNothingThatOnlyTheOtherStyleSheetKnows() throws IOException {
    String selectors = selectors(sheet("more."));
    assertThat(selectors).contains(".cite summary", ".monogram", ".months td", ".hits li");
    int plain = 0;
    for (var page : PAGES.entrySet()) {
      if (page.getValue().select("link[rel=stylesheet]").size() == 1) {
        assertThat(page.getValue().select(selectors)).as(page.getKey()).isEmpty();
        plain++;
      }
    }
    assertThat(plain).isGreaterThan(500);
  }

  /** All of them as one, and as of elements: whatever their state, and whatever stands before or after them. */
  private static String selectors(String sheet) {
    return Pattern.compile("([^{}]+)\\{").matcher(sheet).results().map(found -> found.group(1)).filter(one -> !one.startsWith("@"))
        .map(one -> one.replaceAll("::?(before|after|first-letter|hover|visited|focus|target)", "")).collect(Collectors.joining(","));
  }

  private static String sheet(String start) throws IOException {
    String name = Trees.files(site).keySet().stream().filter(file -> file.startsWith("assets/" + start) && file.endsWith(".css")).findFirst().orElseThrow();
    return Files.readString(site.resolve(name));
  }

  @Test
  void pagesHaveNoScriptButThoseThatAreOne() throws IOException {
    for (var page : PAGES.entrySet()) {
      List<Element> scripts = page.getValue().select("script").stream().filter(one -> !one.attr("type").matches("application/(ld\\+)?json")).toList();
      assertThat(scripts).as(page.getKey()).hasSize(SCRIPTED.contains(page.getKey()) ? 1 : 0).allMatch(one -> one.hasAttr("src") && one.data().isEmpty());
      for (Element script : scripts) {
        assertThat(packed(page.getKey(), script.attr("src"))).as(page.getKey()).isLessThanOrEqualTo(8000);
      }
    }
  }

  @Test
  void halfOfAllPagesAreSevenKilobytesWithAllTheyFetchAtAFirstVisit() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    for (var page : PAGES.entrySet()) {
      List<String> fetched = fetched(page.getValue());
      assertThat(fetched.size() + 1).as(page.getKey()).isLessThanOrEqualTo(REQUESTS);
      assertThat(fetched).as(page.getKey()).noneMatch(address -> address.matches("(\\w+:)?//.*"));
      int size = packed(page.getKey());
      for (String address : fetched) {
        size += packed(page.getKey(), address);
      }
      sizes.add(size);
    }
    assertThat(median(sizes)).isLessThanOrEqualTo(7000);
  }

  @Test
  void everyPageSaysWhatMayRunBeforeItFetchesAnything() {
    for (var page : PAGES.entrySet()) {
      Document html = page.getValue();
      Element policy = html.selectFirst("meta[http-equiv=Content-Security-Policy]");
      assertThat(policy).as(page.getKey()).isNotNull();
      assertThat(policy.attr("content")).as(page.getKey()).startsWith("default-src 'none'").doesNotContain("unsafe");
      assertThat(policy.previousElementSiblings()).as(page.getKey()).noneMatch(one -> one.normalName().matches("link|script|style"));
      assertThat(html.select("style, [style]")).as(page.getKey()).isEmpty();
      assertThat(html.getAllElements()).as(page.getKey())
          .noneMatch(one -> one.attributes().asList().stream().anyMatch(attribute -> attribute.getKey().startsWith("on")));
    }
  }

  @Test
  void linksToOtherHostsTellThemNothing() {
    int links = 0;
    for (var page : PAGES.entrySet()) {
      for (Element link : page.getValue().select("a[href^=http]")) {
        assertThat(link.attr("rel").split(" ")).as(page.getKey() + ": " + link.attr("href")).contains("noopener", "noreferrer");
        links++;
      }
    }
    assertThat(links).isGreaterThan(50);
  }

  /** What a browser asks for on its own: not what is only named in links, and not pictures out of sight. */
  private static List<String> fetched(Document page) {
    List<String> addresses = new ArrayList<>();
    page.select("link[rel=stylesheet], link[rel=icon], link[rel=manifest]").forEach(one -> addresses.add(one.attr("href")));
    page.select("script[src]").forEach(one -> addresses.add(one.attr("src")));
    page.select("img:not([loading=lazy])").forEach(one -> addresses.add(one.attr("src")));
    return addresses;
  }

  private static List<Integer> sizes(Predicate<String> which) throws IOException {
    List<Integer> sizes = new ArrayList<>();
    for (String page : PAGES.keySet()) {
      if (which.test(page)) {
        sizes.add(packed(page));
      }
    }
    return sizes;
  }

  private static int median(List<Integer> sizes) {
    return sizes.stream().sorted().skip(sizes.size() / 2).findFirst().orElseThrow();
  }

  private static int packed(String page, String address) throws IOException {
    Path base = Path.of(page);
    return packed(page.equals("404.html") ? address.replaceFirst(".*(?=assets/)", "") : base.resolveSibling(address).normalize().toString());
  }

  private static int packed(String file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(Files.readAllBytes(site.resolve(file)));
    }
    return packed.size();
  }
}
