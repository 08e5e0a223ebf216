package io.github.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class LinkCheckTest {

  private final Map<String, String> pages = new TreeMap<>();

  /** Whether pages are read by themselves or by what knows the site makes no difference, nor does reading them twice. */
  private List<String> problems() {
    LinkCheck apart = check();
    List<String> problems = problems(apart, PageScan::of);
    LinkCheck check = check();
    PageScan scan = check.scan();
    pages.forEach((page, html) -> scan.facts(page, html.getBytes(StandardCharsets.UTF_8)));
    assertThat(problems(check, scan::facts)).isEqualTo(problems);
    return problems;
  }

  private List<String> problems(LinkCheck check, BiFunction<String, byte[], PageFacts> read) {
    List<Problem> problems = new ArrayList<>();
    pages.forEach((page, html) -> problems.addAll(check.page(read.apply(page, html.getBytes(StandardCharsets.UTF_8)))));
    problems.addAll(check.anchors());
    return problems.stream().sorted().map(problem -> problem.at() + " " + problem.message() + " | " + problem.hint()).toList();
  }

  private LinkCheck check() {
    Set<String> files = Set.of("/assets/site.css", "/feed.xml");
    return new LinkCheck(
        new LinkCheck.Addresses() {
          @Override
          public boolean has(String address) {
            return pages.containsKey(address) || files.contains(address);
          }

          @Override
          public boolean isShownAnywhere(String address) {
            return address.equals("/404.html");
          }

          @Override
          public Set<String> anchorNames(String address) {
            return Set.copyOf(PageScan.of(address, pages.get(address).getBytes(StandardCharsets.UTF_8)).anchors());
          }
        });
  }

  @Test
  void linksThatLeadSomewhereAreFine() {
    pages.put("/", "<a href='people/a/'>A</a> <a href='people/a/index.html#e1'>e</a> <link href=assets/site.css> <a href='#top' id=top>t</a>");
    pages.put("/people/a/", "<h2 id=e1>E</h2><a href='../../'>home</a> <a href='../../index.html'>home</a> <a href='../../feed.xml?x=1'>feed</a>");
    pages.put("/404.html", "<a href='/people/a/'>A</a>");
    assertThat(problems()).isEmpty();
  }

  @Test
  void addressesElsewhereAreNotOurs() {
    pages.put("/", "<a href='https://example.org/x'>x</a> <a href='mailto:a@example.org'>m</a> <a href='//example.org/'>y</a>");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aDeadLinkIsNamedOnceWithTheAddressItLeadsTo() {
    pages.put("/people/a/", "<a href='../b/'>B</a> <a href='../b/'>B again</a>");
    assertThat(problems()).containsExactly("/people/a/ a link to ../b/ leads nowhere | there is nothing at /people/b/");
  }

  @Test
  void aLinkThatClimbsOutOfTheSiteLeadsNowhere() {
    pages.put("/", "<a href='../other/'>o</a>");
    assertThat(problems()).containsExactly("/ a link to ../other/ leads nowhere | it climbs out of the site");
  }

  @Test
  void aMissingAnchorSuggestsTheNearestOne() {
    pages.put("/", "<a href='people/a/#y1786'>1786</a>");
    pages.put("/people/a/", "<h3 id=y1785>1785</h3>");
    assertThat(problems())
        .containsExactly(
            "/ a link to people/a/#y1786 leads to an anchor that is not there | the page /people/a/ has no #y1786; it has #y1785");
  }

  @Test
  void anIdGivenTwiceIsAProblemOfThePage() {
    pages.put("/", "<p id=x></p><p id=x></p>");
    assertThat(problems()).containsExactly("/ two elements have the id \"x\" | give each an id of its own");
  }

  @Test
  void anAddressFromTheRootIsRefusedBecauseItBreaksUnderASubPath() {
    pages.put("/", "<a href='/people/a/'>A</a>");
    pages.put("/people/a/", "");
    assertThat(problems()).singleElement().asString().contains("a link to /people/a/ only works at the root of a domain");
  }
}
