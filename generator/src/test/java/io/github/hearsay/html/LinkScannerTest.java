package io.github.hearsay.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.hearsay.html.HtmlLink.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkScannerTest {

  @Test
  void findsAddressesAndAnchorsInOrderWithTheirPlaces() {
    String page = "<h2 id=top>Nell</h2><a name='old' href=\"/people/nell/\">x</a><img src=a.jpg srcset=\"b.jpg 1x, c.jpg 2x\">";

    List<HtmlLink> found = LinkScanner.scan(page);

    assertThat(found)
        .containsExactly(
            new HtmlLink(Kind.ID, "h2", "top", page.indexOf("top")),
            new HtmlLink(Kind.ID, "a", "old", page.indexOf("old")),
            new HtmlLink(Kind.HREF, "a", "/people/nell/", page.indexOf("/people")),
            new HtmlLink(Kind.SRC, "img", "a.jpg", page.indexOf("a.jpg")),
            new HtmlLink(Kind.SRCSET, "img", "b.jpg", page.indexOf("b.jpg")),
            new HtmlLink(Kind.SRCSET, "img", "c.jpg", page.indexOf("c.jpg")));
  }

  @Test
  void everyValueStandsWhereItsOffsetSays() {
    String page = "<p id=\"x\">\n<a href='  ../b/#c  '>b</a><img srcset=' p,q.jpg 1x,, r.jpg (1,2) 2x,s.jpg,'>";

    for (HtmlLink link : LinkScanner.scan(page)) {
      assertThat(page.substring(link.offset())).startsWith(link.value());
    }
    assertThat(values(page)).containsExactly("x", "../b/#c", "p,q.jpg", "r.jpg", "s.jpg");
  }

  @Test
  void decodesCharacterReferences() {
    assertThat(values("<a href='/?a=1&amp;b=2&#38;c=3&#x26;d=4&eacute;&copy=5'>x</a>")).containsExactly("/?a=1&b=2&c=3&d=4é&copy=5");
  }

  @Test
  void readsAnyCharSequence() {
    assertThat(LinkScanner.scan(new StringBuilder("<a href=x>"))).hasSize(1);
  }

  @Test
  void takesTheNameOfAnAnchorButNotOfAFieldOrAMetaTag() {
    assertThat(values("<meta name=description><input name=q><a name=here></a><A NAME=there></A>")).containsExactly("here", "there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "a < b <3 <- </ </> <> < a href=x>",
        "<a href=x",
        "<a href='x",
        "<a href",
        "<a href>y</a><p id>z",
        "<a href=",
        "<a href=>y</a>",
        "<a href= >y</a>",
        "<a  href = x >y</a>",
        "<a\nhref\n=\n\"x\"\n>y</a>",
        "<a\thref=x\tid=y>",
        "<a href=x/>y</a>",
        "<a/href=x/id=y>z</a>",
        "<a href=x href=y>z</a>",
        "<a HREF=x Href=y ID=z>z</a>",
        "<a =href=x>y</a>",
        "<a href==x>y</a>",
        "<a href='x'id='y'>z</a>",
        "<a href=\"x\"\"id=y>z</a>",
        "<a href=a\"b'c>z</a>",
        "<a title='>' href=x>z</a>",
        "<a title=\"<a href=no>\" href=x>z</a>",
        "<a data-href=no href=x xhref=no hrefx=no>z</a>",
        "<p>a</p id=no><p id=x>",
        "</a href='>' ><p id=x>",
        "<!-- <a href=no> --><p id=x>",
        "<!--><p id=x>",
        "<!---><p id=x>",
        "<!--- <a href=no> ---><p id=x>",
        "<!-- a --!><p id=x>",
        "<!-- <a href=no> -- > <b id=no> -><p id=x>",
        "<!-- never closed <a href=no>",
        "<!doctype html><p id=x>",
        "<!DOCTYPE html PUBLIC \"a\" 'b'><p id=x>",
        "<!x <a href=no><p id=x>",
        "<?xml version='1.0' ?><p id=x>",
        "<script>'<a href=no>'</script><p id=x>",
        "<SCRIPT src=s.js><a href=no></ScRiPt ><p id=x>",
        "<script>'</scripty> <a href=no>' </script/><p id=x>",
        "<script><!-- <a href=no> --></script><p id=x>",
        "<style>a{background:url('<a href=no>')}</style><p id=x>",
        "<textarea id=t><a href=no></textarea><p id=x>",
        "<textarea><a href=no></text></textarea><p id=x>",
        "<title><a href=no></title><p id=x>",
        "<iframe src=f.html><a href=no></iframe><p id=x>",
        "<noscript><img src=x.gif></noscript>",
        "<script>never closed <a href=no>",
        "<div id=a&amp;b><p id='a&quot;b'><i id=\"&#39;\"><b id=&lt;&gt;>",
        "<a href=&notit;&not;&amp&ampx>z</a>",
        "<a href='&#0;&#x80;&#xD800;&#1114112;&#;&#x;&;&unknown;'>z</a>",
        "<img srcset='a.jpg'><img srcset='a.jpg,b.jpg 2x , c.jpg 100w'><img srcset=''><img srcset=' , '>",
        "<a href=\" \n x y \t\">z</a>",
        "<svg><a href=x><use href=#y></use></a></svg>",
        "<h1 id=é>É</h1><a href='/ü?ß'>z</a><ä href=no>",
        "<a-b href=x><a:b id=y>",
        "<table id=t><tr id=r><td id=d><a href=x>y</a></table>",
      })
  void agreesWithTheTreeThatJsoupBuilds(String page) {
    assertThat(scanned(page)).as(page).isEqualTo(parsed(page));
  }

  @Test
  void agreesWithTheTreeThatJsoupBuildsOnTwentyThousandRandomPages() {
    Random random = new Random(20161224);
    for (int i = 0; i < 20_000; i++) {
      String page = randomPage(random);
      assertThat(scanned(page)).as(page).isEqualTo(parsed(page));
    }
  }

  @Test
  void isDoneInTimeWithPagesMadeToBeSlow() {
    for (String piece : List.of("<", "<a ", "<!--", "</", "<script>", "<a href=\"", "<a b=c ", "<script></", "<a href=&", "<img srcset=\",a ")) {
      String page = piece.repeat(1_000_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> LinkScanner.scan(page), piece);
    }
  }

  private static final List<String> PIECES =
      List.of(
          "<a ", "<b ", "<p>", "<img ", "<div", "</a>", "</b", "<!--", "-->", "--!>", "<!", "<?", "<script>", "</script>", "<style>", "</style ", "<textarea>",
          "</textarea>", "href", "href=", "id=", " id = ", "src=", "srcset=", "name=", " ", " ", "\n", "\"", "'", "=", ">", ">", ">", "/", "/>", "x",
          "y.jpg", "#z", "&amp;", "&#38;", "&", "&lt", ";", ",", "1x", "text", "<", "é", "title=\"a>b\"", "href='q'", "id=\"r\"");

  private static String randomPage(Random random) {
    StringBuilder page = new StringBuilder();
    int pieces = 1 + random.nextInt(14);
    for (int i = 0; i < pieces; i++) {
      page.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return page.toString();
  }

  private static List<String> values(String page) {
    return LinkScanner.scan(page).stream().map(HtmlLink::value).toList();
  }

  private static TreeSet<String> scanned(String page) {
    TreeSet<String> all = new TreeSet<>();
    LinkScanner.scan(page).forEach(link -> all.add(link.tag() + " " + link.kind() + " " + link.value()));
    return all;
  }

  /** As a set: a tree holds some elements twice, where formatting is closed out of order. */
  private static TreeSet<String> parsed(String page) {
    TreeSet<String> all = new TreeSet<>();
    for (Element element : Jsoup.parse(page).getAllElements()) {
      String tag = element.tagName();
      address(all, element, "href", Kind.HREF);
      address(all, element, "src", Kind.SRC);
      for (String entry : entries(element.attr("srcset"))) {
        all.add(tag + " SRCSET " + entry);
      }
      if (element.hasAttr("id")) {
        all.add(tag + " ID " + element.attr("id"));
      }
      if (tag.equals("a") && element.hasAttr("name")) {
        all.add("a ID " + element.attr("name"));
      }
    }
    return all;
  }

  private static void address(TreeSet<String> all, Element element, String name, Kind kind) {
    if (element.hasAttr(name)) {
      all.add(element.tagName() + " " + kind + " " + element.attr(name).strip());
    }
  }

  private static List<String> entries(String srcset) {
    List<String> all = new ArrayList<>();
    for (String entry : srcset.replaceAll("\\([^)]*\\)", "").split(",(?=\\s|$)|(?<=\\s\\d{1,9}[wx]),")) {
      String address = entry.strip().split("\\s+")[0].replaceAll("^,+|,+$", "");
      if (!address.isEmpty()) {
        all.add(address);
      }
    }
    return all;
  }
}
