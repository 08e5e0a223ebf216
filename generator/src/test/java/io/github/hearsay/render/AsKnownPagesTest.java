package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hearsay.plan.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of what was known about somebody at the end of a year. */
final class AsKnownPagesTest {

  private static final String NEW = "<li class=\"new\">";

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur = new Murmur(folder);
    murmur.set("url", "https://example.org/murmur/");
    murmur.file("people/nell.md", """
        ---
        name: Nell Gwyn
        born: 1650-02-02
        description: Of Drury Lane.
        relations: {romance: Charles Hart, from: 1665, to: 1667, level: documented, sources: [first, last]}
        ---
        She never acted again after 1671.
        """);
    story("first", "1664-05-03", """
        events: {title: A supper, id: supper, date: 1664-04, place: London}
        claims: {text: She will leave the stage., id: stage, said-by: unattributed, history: {date: 1671, status: confirmed}}
        """);
    story("second", "1667-03-02", "events: {title: The supper, id: supper, date: 1664-04-09, place: Dover}\n");
    story("last", "1687-11-17", "corrections: {date: 1690-01-02, kind: correction, target: body, text: It was the other street altogether.}\n");
  }

  private void story(String id, String date, String more) {
    murmur.file("articles/" + id + ".md", "---\ntitle: The " + id + " story\ndate: " + date + "\npeople: [Nell Gwyn]\n" + more + "---\nIt was said.\n");
  }

  private AsKnownView at(int year) {
    return murmur.view("/people/nell/as-known/" + year + "/", AsKnownView.class);
  }

  @Test
  void thePersonsPageLeadsToEveryYearInWhichSomethingChanged() {
    murmur.isWhole();
    assertThat(murmur.view("/people/nell/", PersonView.class).asKnown()).extracting(Link::label, Link::href).containsExactly(
        tuple("1664", "as-known/1664/"), tuple("1665", "as-known/1665/"), tuple("1667", "as-known/1667/"),
        tuple("1671", "as-known/1671/"), tuple("1687", "as-known/1687/"),
        tuple("1690", "as-known/1690/"));
    assertThat(murmur.page("/people/nell/")).contains("As known at the end of</span> <a href=\"as-known/1664/\">1664</a> ·");
  }

  private AsKnownView.Stretch timeline(int year, int stretch) {
    return at(year).timeline().get(stretch);
  }

  /** What stands in full under a year: its items without their markup, a line for each paragraph. */
  private List<String> news(int year, int stretch) {
    return items(timeline(year, stretch).lines()).filter(item -> item.startsWith(NEW)).map(AsKnownPagesTest::text).toList();
  }

  private List<String> news(int year) {
    return news(year, 0);
  }

  /** What stands in a line each under the first year, without its markup. */
  private List<String> before(int year) {
    return before(timeline(year, 0).lines());
  }

  private static List<String> before(Pieces lines) {
    return items(lines).filter(item -> item.startsWith("<li>")).map(AsKnownPagesTest::text).toList();
  }

  private static Stream<String> items(Pieces lines) {
    return Stream.of(lines.toString().split("(?=<li)"));
  }

  private static String text(String item) {
    return item.replaceAll("<[^>]*>", "").strip();
  }

  /** Claims of the first group. */
  private List<String> claims(int year, String item) {
    return items(at(year).claims().get(0).lines()).filter(line -> line.startsWith(item)).map(AsKnownPagesTest::text).toList();
  }

  @Test
  void eachHoldsWhatHadBeenReported() {
    AsKnownView first = at(1664);
    assertThat(news(1664)).containsExactly("April 1664 A supper\nLondon\nFirst reported 3 May 1664, 3 to 32 days later", "3 May 1664 The first story");
    assertThat(before(1664)).isEmpty();
    assertThat(first.claims()).extracting(AsKnownView.Outcome::status).containsExactly("Unconfirmed");
    assertThat(first.relations()).isEmpty();
    assertThat(news(1667)).singleElement().asString().startsWith("9 April 1664 A supper\n").contains("Reports differ\n\nWhere\nLondon, according to");
    assertThat(at(1667).relations().get(0).lines().get(0).spell().when()).as("the papers were not out").isEmpty();
    assertThat(at(1671).claims()).extracting(AsKnownView.Outcome::status).containsExactly("Confirmed");
    assertThat(at(1687).relations().get(0).lines().get(0).spell().when()).isEqualTo("1665 to 1667");
    assertThat(at(1687).corrections()).isEmpty();
    assertThat(at(1690).corrections()).hasSize(1);
  }

  @Test
  void whatHadBeenKnownAYearBeforeIsALineEach() {
    assertThat(before(1667)).containsExactly("3 May 1664 The first story");
    assertThat(news(1667, 1)).containsExactly("2 March 1667 The second story");
    assertThat(news(1687, 1)).isEmpty();
    assertThat(murmur.page("/people/nell/as-known/1687/"))
        .contains("<li><span class=\"when\"><time datetime=\"1667-03-02\">2 March 1667</time></span> "
            + "<a href=\"../../../../articles/1667/03/second/\">The second story</a></li>");
  }

  @Test
  void yearsInWhichNothingIsNewStandTogether() {
    story("early", "1660-01-02", "");
    story("later", "1661-01-02", "");
    assertThat(timeline(1690, 0)).extracting(AsKnownView.Stretch::label, AsKnownView.Stretch::anchor).containsExactly("1660–1661", "y-before-0");
    assertThat(before(1690)).containsExactly("2 January 1660 The early story", "2 January 1661 The later story");
    assertThat(at(1690).timeline()).extracting(AsKnownView.Stretch::label).containsExactly("1660–1661", "1664", "1667–1687");
    assertThat(at(1661).timeline()).extracting(AsKnownView.Stretch::label).containsExactly("1660", "1661");
    murmur.isWhole();
  }

  @Test
  void whatReportsDifferAboutStaysInFull() {
    assertThat(news(1687)).singleElement().asString().contains("A supper", "Reports differ");
  }

  @Test
  void aClaimIsNewAsLongAsItTurnsOutOtherwise() {
    assertThat(claims(1664, NEW)).hasSize(1);
    assertThat(claims(1667, NEW)).isEmpty();
    assertThat(claims(1667, "<li>")).singleElement().asString().contains("She will leave the stage.", "3 May 1664");
    assertThat(at(1671).claims().get(0).status()).isEqualTo("Confirmed");
    assertThat(claims(1671, NEW)).hasSize(1);
    assertThat(claims(1687, NEW)).isEmpty();
    assertThat(at(1687).claims().get(0).counted()).isEqualTo("1 claim");
  }

  @Test
  void nothingThatHasNoDayOfReportOrCameLaterIsOnThePage() {
    String page = murmur.page("/people/nell/as-known/1664/");
    assertThat(page).contains("A supper").doesNotContain("1650").doesNotContain("Drury Lane").doesNotContain("never acted").doesNotContain("Dover")
        .doesNotContain("second story").doesNotContain("last story").doesNotContain("Charles Hart").doesNotContain("1671");
  }

  @Test
  void itSaysThatItIsPastAndWhereToGoOn() {
    assertThat(murmur.page("/people/nell/as-known/1664/"))
        .contains("<strong>This is what the archive knew at the end of 1664.</strong> Later reports: <a href=\"../1665/\">the end of 1665</a>, and "
            + "<a href=\"../../\">what is known of Nell Gwyn today</a>.")
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .contains("<link rel=\"canonical\" href=\"https://example.org/murmur/people/nell/as-known/1664/\">")
        .contains("rel=\"next\" href=\"../1665/\"");
    assertThat(murmur.page("/people/nell/as-known/1690/")).contains("Nothing has been reported since.").contains("rel=\"prev\" href=\"../1687/\"");
    assertThat(murmur.page("/sitemap.xml")).contains("/people/nell/").doesNotContain("as-known");
  }

  @Test
  void whoIsNotForSearchEnginesHasNone() {
    murmur.file("people/ann.md", "---\nname: Ann Marshall\nprofile: limited\n---\n");
    murmur.file("articles/other.md", "---\ntitle: Other\ndate: 1664\npeople: [Ann Marshall]\n---\nText.\n");
    assertThat(pages("/people/ann/as-known/")).isEmpty();
    assertThat(pages("/people/nell/as-known/")).hasSize(6);
  }

  @Test
  void aSettingSwitchesThemOff() {
    murmur.set("as-known", "false");
    assertThat(pages("/people/nell/as-known/")).isEmpty();
    assertThat(murmur.isWhole().page("/people/nell/")).doesNotContain("As known");
  }

  private List<Page> pages(String below) {
    return murmur.plan().pages().stream().filter(page -> page.path().value().startsWith(below)).toList();
  }

  @Test
  void twoEventsThatWereNotYetOneLeadToTheirStories() {
    story("third", "1670", "events: {title: A quarrel, id: quarrel, date: 1664-04-09}\n");
    story("fourth", "1680", "events: {title: Both, same-as: [supper, quarrel], date: 1664-04-09}\n");
    murmur.isWhole();
    assertThat(before(1671)).containsExactly("9 April 1664 A quarrel First reported 1670, 5 to 6 years later", "3 May 1664 The first story");
    assertThat(news(1671)).singleElement().asString().contains("A supper");
    assertThat(news(1680)).anyMatch(item -> item.contains("A supper")).noneMatch(item -> item.contains(" A quarrel\n"));
  }
}
