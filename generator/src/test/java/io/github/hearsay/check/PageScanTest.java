package io.github.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.check.PageFacts.InternalLink;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.render.Rendered;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageScanTest {

  private static final List<String> PAGES = List.of("/", "/404.html", "/a/", "/a/b.html", "/a/b/", "/a/c/", "/a/b/c/", "/a/b/d/", "/d/b/c/", "/é/");

  private static final List<String> PIECES =
      List.of("../", "../", "../", "./", "a/", "b/", "c/", "index.html", "x.html", "#", "#s", "?q", "/", "//", ":", "&amp;", "&#35;", "&colon;", "%2e%2e/", "é");

  private static final PageScan.Site SOME = new PageScan.Site() {
    @Override
    public boolean has(String address) {
      return address.length() % 2 == 0;
    }

    @Override
    public boolean has(String address, long anchor) {
      return anchor % 3 == 0;
    }
  };

  private final PageScan scan = new PageScan();

  private static byte[] utf8(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void tellsAnchorsAndWhereLinksLead() {
    PageFacts facts = scan.facts("/a/b/", utf8("<h2 id=s>S</h2><a href='../c/index.html#t%20u'>c</a> <a href='#s'>s</a> <img src='p&amp;q.jpg'>"));

    assertThat(facts.anchors()).containsExactly("s");
    assertThat(facts.links())
        .containsExactly(
            new InternalLink("../c/index.html#t%20u", "/a/c/", "t u"),
            new InternalLink("#s", "/a/b/", "s"),
            new InternalLink("p&q.jpg", "/a/b/p&q.jpg", ""));
  }

  @Test
  void aLinkWrittenTwiceIsToldOnceAnAnchorAsOftenAsItIsThere() {
    PageFacts facts = scan.facts("/", utf8("<a href=a/>a</a><a href=a/ id=x>a</a><a href='#x' id=x>x</a><a href='#x'>x</a>"));

    assertThat(facts.links()).extracting(InternalLink::written).containsExactly("a/", "#x");
    assertThat(facts.anchors()).containsExactly("x", "x");
  }

  @Test
  void pagesReadBeforeMakeNoDifference() {
    Random random = new Random(16610529);
    for (int i = 0; i < 20_000; i++) {
      String page = PAGES.get(random.nextInt(PAGES.size()));
      byte[] html = utf8(randomPage(random));
      assertThat(scan.facts(page, html)).as(() -> page + " " + new String(html, StandardCharsets.UTF_8)).usingRecursiveComparison()
          .isEqualTo(PageScan.of(page, html));
    }
  }

  @Test
  void linksThatAreKnownToBeRightAreTakenOutAndTheirHashesKept() {
    Random random = new Random(16640501);
    PageScan knowing = new PageScan(SOME);
    int sound = 0;
    for (int i = 0; i < 20_000; i++) {
      String page = PAGES.get(random.nextInt(PAGES.size()));
      byte[] html = utf8(randomPage(random));
      PageFacts facts = knowing.facts(page, html);
      List<InternalLink> left = new ArrayList<>();
      List<Integer> hashes = new ArrayList<>();
      for (InternalLink link : PageScan.of(page, html).links()) {
        if (isRight(link)) {
          hashes.add(PageFacts.hash(link.target()));
          hashes.addAll(link.anchor().isEmpty() ? List.of() : List.of(PageFacts.hash(link.target(), link.hash())));
        } else {
          left.add(link);
        }
      }
      sound += hashes.size();
      assertThat(facts.links()).as(() -> page + " " + new String(html, StandardCharsets.UTF_8)).isEqualTo(left);
      assertThat(facts.sound()).containsExactly(hashes.stream().mapToInt(Integer::intValue).toArray());
    }
    assertThat(sound).isGreaterThan(1_000);
  }

  private static boolean isRight(InternalLink link) {
    return !link.written().startsWith("/") && !link.written().startsWith("#") && SOME.has(link.target())
        && (link.anchor().isEmpty() || SOME.has(link.target(), link.hash()));
  }

  @Test
  void moreLinksThanAreRememberedAreAllTold() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      html.append("<a id=s").append(i).append(" href=\"../a/story-").append(i).append("/index.html\">a</a>");
    }
    for (int round = 0; round < 2; round++) {
      PageFacts facts = scan.facts("/b/", utf8(html.toString()));
      assertThat(facts.anchors()).hasSize(40_000).endsWith("s39999");
      assertThat(facts.links()).hasSize(40_000).endsWith(new InternalLink("../a/story-39999/index.html", "/a/story-39999/", ""));
    }
  }

  @Test
  void piecesThatManyPagesHaveAreReadAsIfEachHadItsOwn() {
    Random random = new Random(16871114);
    List<byte[]> shared = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      shared.add(utf8("<li>" + randomPage(random, i % 4 == 0) + "</li>"));
    }
    List<String> open = List.of("<!--", "<!-- -->", "<title>", "<title>a</title", "<p title=\"", "<a href=../b/", "</p", "<", "</", "<!", "<?a", " a < b ");
    for (String end : open) {
      shared.add(utf8("<a href=\"../b/\">b</a>" + end));
    }
    List<String> around = List.of("<p id=x>", "<!--", "-->", "<title>", "</title>", "<a href=../b/>b</a>", "a < b ", "<p title=\"", "\">", "text");
    for (int i = 0; i < 20_000; i++) {
      String page = PAGES.get(random.nextInt(PAGES.size()));
      ByteArrayOutputStream html = new ByteArrayOutputStream();
      List<Rendered.Piece> pieces = new ArrayList<>();
      for (int parts = random.nextInt(7); parts > 0; parts--) {
        html.writeBytes(utf8(random.nextBoolean() ? "" : around.get(random.nextInt(around.size()))));
        byte[] piece = shared.get(random.nextInt(shared.size()));
        pieces.add(new Rendered.Piece(html.size(), piece));
        html.writeBytes(piece);
      }
      Rendered rendered = new Rendered(SitePath.of(page), html.toByteArray(), pieces);
      assertThat(scan.facts(rendered)).as(() -> page + " " + html.toString(StandardCharsets.UTF_8)).usingRecursiveComparison()
          .isEqualTo(PageScan.of(page, rendered.bytes()));
    }
  }

  private static String randomPage(Random random) {
    return randomPage(random, true);
  }

  private static String randomPage(Random random, boolean ids) {
    StringBuilder page = new StringBuilder();
    for (int links = random.nextInt(4); links >= 0; links--) {
      page.append("<a href=\"");
      for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
        page.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      page.append(ids ? "\" id=\"" + PIECES.get(random.nextInt(PIECES.size())) : "").append("\">a</a>");
    }
    return page.toString();
  }
}
