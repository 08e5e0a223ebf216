package io.github.hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a text, the page holds only the elements, attributes and addresses that we write. */
class NoScriptTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "body", "p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "hr", "br", "em", "strong", "del", "code", "pre", "a", "img",
          "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "div", "sup", "span");

  private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "title", "id", "class", "role", "scope", "start");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <script>alert(1)</script> b",
        "<img src=x onerror=alert(1)>",
        "a <img src=x onerror=alert(1)> b",
        "<svg/onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe src=\"https://example.com\"></iframe>",
        "<style>*{background:url(https://example.com)}</style>",
        "<base href=\"https://example.com\">",
        "<meta http-equiv=refresh content=\"0;url=https://example.com\">",
        "<form action=https://example.com><input>",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><script>alert(1)</script> -->",
        "<!---><img src=x onerror=alert(1)>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script>alert(1)</script> ?>",
        "<!DOCTYPE x [<!ENTITY y \"<script>\">]>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "</p><script>alert(1)</script><p>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "\\<script>alert(1)\\</script>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](<java\nscript:alert(1)>)",
        "[x](java&#x0a;script:alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](javascript&#58;alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](&#x09;javascript:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](\u0001javascript:alert(1))",
        "[x](java\u0000script:alert(1))",
        "[x](<  javascript:alert(1)>)",
        "[x](\u00a0javascript:alert(1))",
        "[x](javascript\\:alert(1))",
        "[x](javascript%3Aalert(1))",
        "[x](%6Aavascript:alert(1))",
        "[x](vbscript:msgbox(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](file:///etc/passwd)",
        "[x](blob:https://example.com/x)",
        "[x](//example.com/x)",
        "[x](\\\\example.com/x)",
        "[x](/\\example.com/x)",
        "[x](https:javascript:alert(1))",
        "[x](person:x\"onclick=alert(1))",
        "[x](article:x#\"><script>alert(1)</script>)",
        "[x](x.md#\"onclick=\"alert(1))",
        "[x](#\"onclick=\"alert(1))",
        "[x](https://example.com/\"onclick=\"alert(1))",
        "[x](https://example.com/'onclick='alert(1))",
        "[x](https://example.com \"t\\\" onclick=\\\"alert(1)\")",
        "[x](https://example.com '\"><script>alert(1)</script>')",
        "[x](https://example.com \"&quot; onclick=&quot;alert(1)\")",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
        "![x](x.jpg\"onerror=\"alert(1))",
        "![\" onerror=\"alert(1)](x.jpg)",
        "![<img src=x onerror=alert(1)>](x.jpg)",
        "![x](x.jpg \"\\\"><script>alert(1)</script>\")",
        "![x](https://example.com/x.gif)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "<https://example.com/\"onclick=\"alert(1)>",
        "<x@example.com\"onclick=alert(1)>",
        "[[javascript:alert(1)]]",
        "[[x\"onclick=\"alert(1)|<script>alert(1)</script>]]",
        "[[<img src=x onerror=alert(1)>]]",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "![x][y]\n\n[y]: data:image/svg+xml,x",
        "[x][y]\n\n[y]: https://example.com '\"onclick=\"alert(1)'",
        "https://example.com/\"onclick=\"alert(1)",
        "https://example.com/<script>alert(1)</script>",
        "javascript://example.com/%0aalert(1)",
        "www.example.com/\"><script>alert(1)</script>",
        "```x\" onclick=\"alert(1)\ny\n```",
        "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
        "``</code><script>alert(1)</script>``",
        "# <script>alert(1)</script> \" onclick=\"alert(1)",
        "# [x](javascript:alert(1))",
        "| <script>alert(1)</script> | [x](javascript:alert(1)) |\n|---|:-\" onclick=\"|\n",
        "x[^\"onclick=\"alert(1)]\n\n[^\"onclick=\"alert(1)]: <script>alert(1)</script>",
        "x[^<script>alert(1)</script>]",
        "*<script>alert(1)*</script>",
        "a\u0002 0\u0004<script>alert(1)</script>\u0005",
        "\u00030\u0004 ![x](x.jpg)",
      })
  void theTextStaysText(String text) {
    assertHarmless(text);
    assertHarmless("> - a\n>   " + text.replace("\n", "\n>   "));
    assertHarmless("a *b [c " + text + "](x.md) d* e");
  }

  @Test
  void neitherStylesNorHandlersAreEverWritten() {
    assertThat(Compiled.of("a | b\n:-|-:\nc | d\n\n![e](f.jpg \"g\")\n\n1. h\n").html()).doesNotContain("style=").doesNotContain("align=")
        .doesNotContain(" on");
  }

  private static void assertHarmless(String text) {
    Compiled compiled = Compiled.of(text);
    String html = compiled.html();
    Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      assertThat(element.tagName()).as(html).isIn(append(ELEMENTS, "#root"));
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(html).isIn(ATTRIBUTES);
      }
    }
    page.select("a[href]").forEach(link -> assertAddress(link.attr("href"), html));
    page.select("img[src]").forEach(image -> assertThat(image.attr("src")).as(html).doesNotContain(":").startsWith("articles/"));
    assertThat(html.chars()).as(html).noneMatch(c -> c < ' ' && c != '\n' && c != '\t');
  }

  /** The test's page has names, ids and paths where a real one has the addresses they resolve to. */
  private static void assertAddress(String address, String html) {
    boolean elsewhere = address.startsWith("https://example.com") || address.startsWith("http://www.example.com") || address.startsWith("mailto:");
    assertThat(elsewhere || !address.replaceAll("[\\x00-\\x20]", "").matches("(?i)[a-z][a-z0-9+.-]*:.*|[/\\\\].*"))
        .as(address + " in " + html).isTrue();
  }

  private static Set<String> append(Set<String> set, String more) {
    return java.util.stream.Stream.concat(set.stream(), java.util.stream.Stream.of(more)).collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
