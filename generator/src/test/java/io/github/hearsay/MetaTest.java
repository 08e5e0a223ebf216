package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the sample's pages say to search engines, feed readers and whoever shows a link to them. */
final class MetaTest {

  private static final String URL = "https://hearsay.github.io/hearsay/";

  /** Kinds of objects that Open Graph knows, of those that a site of texts has. */
  private static final List<String> TYPES = List.of("website", "article", "profile");

  private static final int SHORT = 320;

  @Test
  void everyPageSaysWhatItIsAndWhereItIsPublished() throws IOException {
    List<String> faults = new ArrayList<>();
    int pages = 0;
    for (Path file : files(".html")) {
      Document page = parsed(file);
      if (!isRedirect(page)) {
        pages++;
        faultsOf(page, place(file), faults);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(pages).isGreaterThan(200);
  }

  private static void faultsOf(Document page, String place, List<String> faults) {
    boolean hasAddress = !place.equals("404.html") && !page.title().startsWith("Withdrawn");
    String canonical = page.select("link[rel=canonical]").attr("href");
    expect(canonical.equals(hasAddress ? URL + folder(place) : ""), place + ": canonical is " + canonical, faults);
    expect(meta(page, "og:url").equals(canonical), place + ": og:url", faults);
    expect(!meta(page, "og:title").isBlank() && page.title().startsWith(meta(page, "og:title")), place + ": og:title", faults);
    expect(TYPES.contains(meta(page, "og:type")), place + ": og:type " + meta(page, "og:type"), faults);
    String description = named(page, "description");
    expect(!description.isBlank() && description.length() <= SHORT, place + ": description “" + description + "”", faults);
    expect(meta(page, "og:description").equals(description), place + ": og:description", faults);
    expect(hasAddress || named(page, "robots").equals("noindex"), place + ": to be listed without an address", faults);
    pictureFaults(page, place, faults);
    for (String link : List.of("rel=alternate][type=application/atom+xml", "rel=icon", "rel=apple-touch-icon")) {
      expect(!page.select("link[" + link + "][href]").isEmpty(), place + ": no link[" + link + "]", faults);
    }
    expect(page.select("link[rel=manifest][href]").size() == (place.equals("index.html") ? 1 : 0), place + ": the manifest", faults);
    for (String once : List.of("title", "link[rel=canonical]", "meta[name=description]", "meta[name=robots]", "meta[property^=og:image]:not([property*=image:])")) {
      expect(page.select("head " + once).size() <= 1, place + ": twice " + once, faults);
    }
  }

  private static void pictureFaults(Document page, String place, List<String> faults) {
    String image = meta(page, "og:image");
    String card = named(page, "twitter:card");
    expect(card.equals(image.isEmpty() ? "summary" : "summary_large_image"), place + ": twitter:card " + card, faults);
    if (!image.isEmpty()) {
      expect(image.startsWith(URL) && Files.exists(SampleSite.folder().resolve(image.substring(URL.length()))), place + ": no picture " + image, faults);
      expect(Integer.parseInt(meta(page, "og:image:width")) >= 600, place + ": a small picture", faults);
      expect(Integer.parseInt(meta(page, "og:image:height")) >= 315, place + ": a low picture", faults);
    }
  }

  @Test
  void redirectsNameWhereThePageIsNowAndAreNotListed() throws IOException {
    Set<String> listed = locations();
    int redirects = 0;
    for (Path file : files(".html")) {
      Document page = parsed(file);
      if (isRedirect(page)) {
        redirects++;
        String canonical = page.select("link[rel=canonical]").attr("href");
        assertThat(listed).as(place(file)).contains(canonical).doesNotContain(URL + folder(place(file)));
        assertThat(named(page, "robots")).as(place(file)).isEqualTo("noindex");
        assertThat(page.select("main a[href]")).as(place(file)).hasSize(1);
      }
    }
    assertThat(redirects).isPositive();
  }

  /** Sitemap 0.9: loc is there, absolute, unique and of the site; lastmod a W3C date. And what is listed is to be listed. */
  @Test
  void theSitemapListsPagesThatWantToBeListedAndNoOthers() throws IOException {
    Set<String> wanting = new HashSet<>();
    for (Path file : files(".html")) {
      Document page = parsed(file);
      if (!isRedirect(page) && !named(page, "robots").equals("noindex")) {
        wanting.add(URL + folder(place(file)));
      }
    }
    // An empty form: it may be listed, and nobody is sent there.
    assertThat(wanting.remove(URL + "search/")).isTrue();
    assertThat(locations()).containsExactlyInAnyOrderElementsOf(wanting);
    Document map = Jsoup.parse(Files.readString(SampleSite.folder().resolve("sitemap.xml")), "", Parser.xmlParser());
    Element root = map.selectFirst("urlset");
    assertThat(root.attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    for (Element url : root.children()) {
      assertThat(url.tagName()).isEqualTo("url");
      assertThat(url.children().eachAttr("xmlns")).isEmpty();
      assertThat(url.child(0).tagName()).isEqualTo("loc");
      assertThat(url.select("lastmod").eachText()).allMatch(day -> day.matches("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?)?)?"));
    }
  }

  private static Set<String> locations() throws IOException {
    Document map = Jsoup.parse(Files.readString(SampleSite.folder().resolve("sitemap.xml")), "", Parser.xmlParser());
    List<String> all = map.select("loc").eachText();
    assertThat(all).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(50_000);
    return Set.copyOf(all);
  }

  /** RFC 4287, sections 4.1.1 and 4.1.2. */
  @Test
  void feedsHaveWhatAtomRequires() throws IOException {
    List<Path> feeds = files("feed.xml");
    assertThat(feeds).hasSizeGreaterThan(10);
    for (Path file : feeds) {
      Element feed = Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).selectFirst("feed");
      assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
      required(feed, place(file));
      assertThat(feed.select("> link[rel=self]").eachAttr("href")).as(place(file)).containsExactly(URL + place(file));
      boolean hasAuthor = !feed.select("> author > name").isEmpty();
      List<Element> entries = feed.select("> entry");
      assertThat(entries.stream().map(entry -> entry.select("> id").text())).as(place(file)).doesNotHaveDuplicates();
      for (Element entry : entries) {
        required(entry, place(file));
        assertThat(hasAuthor || !entry.select("> author > name").isEmpty()).as(place(file)).isTrue();
        assertThat(entry.select("> content, > link[rel=alternate], > link:not([rel])")).as(place(file)).isNotEmpty();
      }
    }
  }

  private static void required(Element element, String place) {
    for (String once : List.of("id", "title", "updated")) {
      assertThat(element.select("> " + once)).as(place + ": " + once).hasSize(1);
    }
    assertThat(element.select("> id").text()).as(place).matches("[a-z]+:.+");
    assertThat(OffsetDateTime.parse(element.select("> updated").text())).as(place).isNotNull();
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(SampleSite.folder())) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Document parsed(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }

  private static boolean isRedirect(Document page) {
    return !page.select("meta[http-equiv=refresh]").isEmpty();
  }

  private static String place(Path file) {
    return SampleSite.folder().relativize(file).toString().replace('\\', '/');
  }

  private static String folder(String place) {
    return place.replaceFirst("index\\.html$", "");
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }

  private static String named(Document page, String name) {
    return page.select("meta[name=" + name + "]").attr("content");
  }

  private static void expect(boolean holds, String fault, List<String> faults) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
