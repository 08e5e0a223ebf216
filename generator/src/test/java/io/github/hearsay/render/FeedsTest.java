package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What machines read: feeds, the sitemap, robots.txt, redirects. Everything is parsed back as a stranger would. */
final class FeedsTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur =
        new Murmur(folder)
            .file("articles/a.md", "---\ntitle: Tom & <Jerry> ]]>\ndate: 2016-12-26T09:30:00+01:00\npeople: [Nell Gwyn]\ntopic: Duels\n---\nIt \"was\" said.\n")
            .file(
                "articles/b.md",
                "---\ntitle: Vague\ndate: 2015-03~\npeople: [Nell Gwyn]\naliases: [/old/vague/]\ncorrections:\n"
                    + "  - {date: 2020-02-03, kind: update, target: body, text: It was more than we knew.}\n---\n")
            .file("articles/c.md", "---\ntitle: Old\ndate: 1785-12-15\npeople: [Nell Gwyn]\n---\n")
            .file("articles/d.md", "---\ntitle: Not for engines\ndate: 2016-01-01\npeople: [Charles II]\nindex: false\n---\n");
  }

  @Test
  void aFeedIsAtomWithAbsoluteAddresses() throws Exception {
    Element feed = xml(murmur.set("url", "https://example.org/murmur/").page("/feed.xml")).getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
    assertThat(texts(feed, ATOM, "title")).containsExactly("The Daily Murmur", "Tom & <Jerry> ]]>", "Vague", "Old");
    assertThat(texts(feed, ATOM, "id")).containsExactly(
        "https://example.org/murmur/feed.xml", "https://example.org/murmur/articles/2016/12/a/", "https://example.org/murmur/articles/2015/03/b/",
        "https://example.org/murmur/articles/1785/12/c/");
    assertThat(texts(feed, ATOM, "published")).containsExactly("2016-12-26T09:30:00+01:00", "1785-12-15T00:00:00Z");
    assertThat(texts(feed, ATOM, "updated"))
        .containsExactly("2020-02-03T00:00:00Z", "2016-12-26T09:30:00+01:00", "2020-02-03T00:00:00Z", "1785-12-15T00:00:00Z");
    assertThat(texts(feed, ATOM, "name")).containsExactly("The Daily Murmur");
    assertThat(texts(feed, ATOM, "summary")).hasSize(1);
    assertThat(attributes(feed, "link", "href")).startsWith("https://example.org/murmur/feed.xml", "https://example.org/murmur/");
    assertThat(attributes(feed, "category", "term")).containsExactly("duels");
  }

  @Test
  void withoutAnAddressEntriesHaveNamesThatStay() throws Exception {
    Element feed = xml(murmur.page("/feed.xml")).getDocumentElement();
    assertThat(texts(feed, ATOM, "id")).allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}")).doesNotHaveDuplicates();
    assertThat(xml(new Murmur(folder).page("/feed.xml")).getDocumentElement().getTextContent()).isEqualTo(feed.getTextContent());
    assertThat(attributes(feed, "link", "href")).startsWith("feed.xml", "./", "articles/2016/12/a/");
  }

  @Test
  void aPersonHasAFeedOfTheirOwn() throws Exception {
    Element feed = xml(murmur.set("feed.size", "2").page("/people/nell-gwyn/feed.xml")).getDocumentElement();
    assertThat(texts(feed, ATOM, "title")).containsExactly("Nell Gwyn – The Daily Murmur", "Tom & <Jerry> ]]>", "Vague");
    assertThat(attributes(feed, "link", "href")).startsWith("feed.xml", "./");
  }

  @Test
  void theSitemapHoldsWhatMayBeListedAndSaysOnlyWhatIsKnownOfItsAge() throws Exception {
    Element map = xml(murmur.set("url", "https://example.org/murmur/").page("/sitemap.xml")).getDocumentElement();
    assertThat(map.getNamespaceURI()).isEqualTo(SITEMAP);
    List<String> pages = new ArrayList<>();
    NodeList urls = map.getElementsByTagNameNS(SITEMAP, "url");
    for (int i = 0; i < urls.getLength(); i++) {
      Element url = (Element) urls.item(i);
      pages.add(String.join(" ", texts(url, SITEMAP, "loc")) + " " + String.join(" ", texts(url, SITEMAP, "lastmod")));
    }
    assertThat(pages)
        .contains(
            "https://example.org/murmur/ ", "https://example.org/murmur/articles/2016/12/a/ 2016-12-26",
            "https://example.org/murmur/articles/2015/03/b/ 2020-02-03", "https://example.org/murmur/articles/1785/12/c/ ",
            "https://example.org/murmur/people/nell-gwyn/ 2016-12-26")
        .noneMatch(page -> page.contains("/articles/2016/01/d/") || page.contains("/old/") || page.contains("404") || page.contains(".xml"));
  }

  @Test
  void robotsAreToldWhereTheSitemapIs() {
    assertThat(murmur.page("/robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
    assertThat(new Murmur(folder).set("url", "https://example.org/murmur/").page("/robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.org/murmur/sitemap.xml\n");
  }

  @Test
  void anOldAddressLeadsToTheNewOneAndIsNotListed() {
    assertThat(murmur.set("url", "https://example.org/murmur/").isWhole().page("/old/vague/"))
        .contains("<meta http-equiv=\"refresh\" content=\"0; url=../../articles/2015/03/b/\">")
        .contains("<link rel=\"canonical\" href=\"https://example.org/murmur/articles/2015/03/b/\">")
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .contains("<a href=\"../../articles/2015/03/b/\">Go to the page</a>");
  }

  @Test
  void thePageForUnknownAddressesStartsAtTheRootOfTheHost() {
    assertThat(murmur.page("/404.html")).contains("href=\"/assets/site.").contains("<a href=\"/people/\">").doesNotContain("canonical");
    assertThat(new Murmur(folder).set("url", "https://example.org/murmur/").page("/404.html"))
        .contains("href=\"/murmur/assets/site.").contains("<a href=\"/murmur/people/\">");
    assertThat(new Murmur(folder).set("links", "files").page("/404.html"))
        .contains("href=\"./assets/site.").contains("<a href=\"people/index.html\">");
  }

  @Test
  void controlCharactersCannotSpoilAFeed() {
    assertThat(AtomFeed.clean("a\u0001b\u000bc\ufffed\te")).isEqualTo("abcd\te");
    assertThat(AtomFeed.clean("plain")).isSameAs("plain");
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Element element, String namespace, String name) {
    List<String> texts = new ArrayList<>();
    NodeList found = element.getElementsByTagNameNS(namespace, name);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static List<String> attributes(Element element, String name, String attribute) {
    List<String> values = new ArrayList<>();
    NodeList found = element.getElementsByTagNameNS(ATOM, name);
    for (int i = 0; i < found.getLength(); i++) {
      values.add(((Element) found.item(i)).getAttribute(attribute));
    }
    return values;
  }
}
