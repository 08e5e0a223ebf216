package io.github.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinkCheckTest {

  private final Map<String, String> pages = new TreeMap<>();

  private List<String> problems() {
    Set<String> files = Set.of("/assets/site.css", "/feed.xml");
    LinkCheck check =
        new LinkCheck(
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
    List<Problem> problems = new ArrayList<>();
    pages.forEach((page, html) -> problems.addAll(check.page(PageScan.of(page, html.getBytes(StandardCharsets.UTF_8)))));
    problems.addAll(check.anchors());
    return problems.stream().sorted().map(problem -> problem.at() + " " + problem.message() + " | " + problem.hint()).toList();
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
