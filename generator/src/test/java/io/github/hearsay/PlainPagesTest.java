package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are no stories: where they lie, what leads to them, and what is on them. */
class PlainPagesTest {

  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

  @TempDir Path folder;

  @BeforeEach
  void site() throws IOException {
    write("site.yml", "title: The Murmur\nurl: https://example.org/m/\n");
    write("people/ann.md", "---\nname: Ann Lee\n---\n");
    write("articles/a.md", "---\ntitle: A carriage\ndate: 1785-12-15\npeople: Ann Lee\n---\nSeen. See [the rules](../pages/rules/index.md#names).\n");
    write("pages/rules/index.md", "# The rules\n\nThere are two.\n\n## Names\n\nAre spelt.\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private BuildReport build() throws IOException {
    BuildRequest request =
        new BuildRequest(
            folder.resolve("content"), folder.resolve("out"), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "1800-01-01")),
            Instant.EPOCH);
    return Hearsay.build(request);
  }

  private List<String> problems() throws IOException {
    return build().problems().stream()
        .map(one -> one.at() + " " + one.code().id() + " " + one.message() + (one.hint().isEmpty() ? "" : " | " + one.hint())).toList();
  }

  private Document page(String path) throws IOException {
    assertThat(problems()).isEmpty();
    return Jsoup.parse(Files.readString(folder.resolve("out").resolve(path).resolve("index.html")));
  }

  @Test
  void aDraftIsNotOnTheSiteAndNothingLeadsThere() throws IOException {
    write("pages/rules/index.md", "---\ndraft: true\nmenu: true\n---\n# The rules\n");
    write("pages/about.md", "---\nmenu: true\n---\n# About\n\nBy [[page:rules]].\n");

    BuildReport report = build();

    assertThat(report.problems()).extracting(one -> one.at() + " " + one.code().id() + " " + one.message()).containsExactly(
        "articles/a.md:6:23 HS117 the page \"rules\" is held back, so nothing leads there",
        "pages/about.md:6:6 HS117 the page \"rules\" is held back, so nothing leads there");
    assertThat(report.heldBack()).containsExactly(new BuildReport.HeldBack("pages/rules/index.md", "is a draft"));
    assertThat(report.entities().plainPages()).isOne();
    assertThat(folder.resolve("out/rules")).doesNotExist();
    assertThat(folder.resolve("out/about/index.html")).content().contains("By rules.").doesNotContain("rules/index.html", "The rules");

    write("pages/rules/index.md", "---\nmenu: true\n---\n# The rules\n");
    write("articles/a.md", "---\ntitle: A carriage\ndate: 1785-12-15\npeople: Ann Lee\n---\nSeen.\n");
    assertThat(problems()).isEmpty();
    assertThat(folder.resolve("out/about/index.html")).content().contains("rules/index.html");
  }

  @Test
  void theFirstHeadingIsTheTitleAndStandsThereOnce() throws IOException {
    Document page = page("rules");
    assertThat(page.select("h1").eachText()).containsExactly("The rules");
    assertThat(page.select(".prose h2").eachText()).containsExactly("Names");
    assertThat(page.title()).isEqualTo("The rules – The Murmur");
    assertThat(page.select("meta[name=description]").attr("content")).startsWith("There are two.");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/m/rules/");
  }

  @Test
  void aHeadingOtherThanTheTitleStays() throws IOException {
    write("pages/rules/index.md", "---\ntitle: Rules\n---\n# The rules\n\n## Names\n\nAre spelt.\n");
    assertThat(page("rules").select("h1, .prose h2, .prose h3").eachText()).containsExactly("Rules", "The rules", "Names");
  }

  @Test
  void storiesAndPagesLeadToEachOther() throws IOException {
    write("pages/rules/who.md", "---\ntitle: Who decides\n---\n[[Ann Lee]], in [a story](article:a). Back to [[page:rules]], or [names](index.md#names).\n");
    assertThat(page("articles/1785/12/a").select(".prose a").eachAttr("href")).containsExactly("../../../../rules/index.html#h-names");
    Document who = page("rules/who");
    assertThat(who.select(".prose a").eachAttr("href"))
        .containsExactly("../../people/ann/index.html", "../../articles/1785/12/a/index.html", "../index.html", "../index.html#h-names");
    assertThat(who.select(".prose a").eachText()).contains("The rules");
    assertThat(who.select(".crumbs li").eachText()).containsExactly("Home", "The rules", "Who decides");
    assertThat(page("rules").select("#s-below + ul a").eachAttr("href")).containsExactly("who/index.html");
  }

  @Test
  void theMenuIsAtTheFootOfEveryPageInItsOrder() throws IOException {
    write("pages/about.md", "---\ntitle: About\nmenu: true\n---\n");
    write("pages/help.md", "---\ntitle: Help\nmenu: true\norder: 1\n---\n");
    assertThat(page("people/ann").select(".colophon a").eachText()).containsSubsequence("Feed", "Help", "About", "Corrections");
  }

  @Test
  void aPageThatIsNotToBeListedIsNot() throws IOException {
    write("pages/about.md", "---\ntitle: About\nindex: false\nlang: de\naliases: [/who/]\n---\n[Regeln](page:/rules/)\n");
    Document page = page("about");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select(".prose").attr("lang")).isEqualTo("de");
    assertThat(Files.readString(folder.resolve("out/sitemap.xml"))).contains("/m/rules/").doesNotContain("/m/about/");
    assertThat(Files.readString(folder.resolve("out/who/index.html"))).contains("../about/index.html");
  }

  @Test
  void longPagesBeginWithTheirContents() throws IOException {
    write("pages/long.md", "# Long\n\n## One\n\n### Half\n\n## Two\n\n## Three\n");
    Document page = page("long");
    assertThat(page.select(".contents a").eachAttr("href")).containsExactly("#h-one", "#h-half", "#h-two", "#h-three");
    assertThat(page.select(".contents details").hasAttr("open")).isTrue();
    assertThat(page("rules").select(".contents")).isEmpty();
    write("pages/long.md", "# Long\n\n" + "## Again\n\n".repeat(15));
    assertThat(page("long").select(".contents details").hasAttr("open")).isFalse();
  }

  @Test
  void whatIsWideCanBeMovedByKeyboard() throws IOException {
    write("pages/wide.md", "# Wide\n\n```\n<pre>code\n```\n\n| a | b |\n|---|---|\n| c | d |\n");
    Document page = page("wide");
    assertThat(page.select("pre, table").eachAttr("tabindex")).containsExactly("0", "0");
    assertThat(page.select("pre").text()).isEqualTo("<pre>code");
  }

  @Test
  void picturesLieBesideThePage() throws IOException {
    write("pages/rules/index.md", "# The rules\n\n![A dot](dot.png)\n\n## Names\n");
    Files.write(folder.resolve("content/pages/rules/dot.png"), Base64.getDecoder().decode(DOT));
    assertThat(page("rules").select("img").attr("src")).isEqualTo("dot.png");
    assertThat(folder.resolve("out/rules/dot.png")).exists();
  }

  @Test
  void aPageNeedsATitle() throws IOException {
    write("pages/about.md", "We are nobody.\n");
    assertThat(problems()).containsExactly(
        "pages/about.md HS202 the page has no title | write title: in its front matter, or begin the text with a heading: # About us");
  }

  @Test
  void thePageOfTheSiteItselfIsTheFrontPage() throws IOException {
    write("pages/index.md", "# Home\n");
    assertThat(problems()).containsExactly(
        "pages/index.md HS304 no address can be made of the name \"index\" | write slug: with lower-case letters, digits and hyphens, or rename the file");
  }

  @Test
  void whatTheSiteNeedsItselfCannotBeTaken() throws IOException {
    write("pages/people/index.md", "# People\n");
    write("pages/1785.md", "# 1785\n");
    write("pages/search/data.md", "# Data\n");
    write("pages/people/ann.md", "# Ann\n");
    assertThat(problems()).containsExactly(
        "pages/1785.md HS403 the address /1785/ belongs to the site itself | give it another address",
        "pages/people/ann.md HS402 the address /people/ann/ is already that of Ann Lee in people/ann.md | give it another address",
        "pages/people/index.md HS403 the address /people/ belongs to the site itself | give it another address",
        "pages/search/data.md HS403 the address /search/data/ belongs to the site itself | the other is /search/data; many computers cannot keep both");
  }

  @Test
  void twoPagesHaveNotOneId() throws IOException {
    write("pages/a-b.md", "# One\n");
    write("pages/a/b.md", "# Two\n");
    assertThat(problems())
        .containsExactly("pages/a/b.md HS401 the page id \"a-b\" is already that of pages/a-b.md | give one of the two another slug");
  }

  @Test
  void aLinkToNoPageSaysWhichIsMeant() throws IOException {
    write("pages/rules/who.md", "# Who\n\nSee [[page:rule]].\n");
    assertThat(problems())
        .containsExactly("pages/rules/who.md:3:7 HS501 a link to the page \"rule\", but there is none of that id | did you mean rules?");
  }

  @Test
  void whoIsKeptBackIsKeptBackOnPages() throws IOException {
    write("redactions.yml", "redactions:\n  - {target: Ann Lee, action: pseudonymise, as: A lady, date: 1799-01-01}\n");
    write("articles/a.md", "---\ntitle: A carriage\ndate: 1785-12-15\npeople: Ann Lee\n---\nSeen. See [[page:rules/ann-lee]].\n");
    write("pages/rules/ann-lee.md", "---\ntitle: Why Ann Lee is here\naliases: [/ann-lee/]\nmenu: true\n---\n## Ann Lee\n\nAnn Lee asked; so did [[Ann Lee]].\n");
    Document page = page("rules/a-lady");
    assertThat(page.outerHtml()).doesNotContainIgnoringCase("Ann Lee").doesNotContain("ann-lee").contains("Why A lady is here");
    assertThat(page("articles/1785/12/a").select(".prose a").eachAttr("href")).containsExactly("../../../../rules/a-lady/index.html");
    assertThat(folder.resolve("out/ann-lee")).doesNotExist();
  }
}
