package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample archive makes of one newspaper story of 2016, as readers see it. That its children leave no trace is in {@link SampleArchiveTest}. */
class ModernStoryTest {

  private static final Path CONTENT = Path.of("..", "content").toAbsolutePath().normalize();
  private static final String STORY = "articles/2016/12/christmas-eve-in-calabasas";

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Hearsay.build(SampleArchiveTest.request(CONTENT, folder.resolve("site")));
  }

  private static String page(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path).resolve("index.html"));
  }

  /** The entry of a timeline with this id. */
  private static String entry(String page, String id) {
    int start = page.indexOf("<li class=\"event exact\" id=\"" + id + "\"");
    assertThat(start).as(id).isPositive();
    return page.substring(start, page.indexOf("</li>", start));
  }

  @Test
  void threeWordingsOfOneEveningAreOneEvent() throws IOException {
    String person = page("people/kim-kardashian");
    assertThat(Pattern.compile("id=\"event-christmas-eve-").matcher(person).results()).hasSize(1);
    assertThat(person).contains("Christmas Eve bash").doesNotContain("The family gathering", "The annual Christmas party");
    assertThat(page(STORY)).containsSubsequence(
        "Christmas Eve bash", "Here also told as “The family gathering” and “The annual Christmas party”");
    assertThat(page("timeline/2016")).containsOnlyOnce("id=\"event-christmas-eve-bash\"").doesNotContain("id=\"event-christmas-eve-party\"");
  }

  @Test
  void aPlaceInsideAnotherIsNoConflict() throws IOException {
    String evening = entry(page("people/kim-kardashian"), "event-christmas-eve-bash");
    assertThat(evening).contains(">Calabasas</a> and <a", ">Los Angeles</a>").doesNotContainIgnoringCase("differ");
    // Where tellings do not fit together, the same page says so.
    assertThat(entry(page("people/kanye-west"), "event-kanye-flight-told")).containsIgnoringCase("differ");
  }

  @Test
  void anEventOfWhichOnlyTheMonthIsKnownStandsBeforeLaterDaysAndIsNotMadeADay() throws IOException {
    String person = page("people/kim-kardashian");
    assertThat(person).containsSubsequence(
        "<time datetime=\"2016-10\">October 2016</time>", "Armed robbery", "23 December 2016", "Nutcracker", "24 December 2016");
    assertThat(person).doesNotContain("1 October 2016", "2016-10-01");
  }

  @Test
  void aClaimOfUnnamedFriendsIsOvertakenYearsLaterWithItsEvidence() throws IOException {
    String claim = page("claims/kim-kanye-marriage-over");
    assertThat(claim).containsSubsequence(
        "Overtaken by events", "somebody unnamed", "friends, insiders and a source", "What became of it", "Unconfirmed", "19 February 2021",
        "Petition for dissolution of marriage", "2 March 2022", "Ruling on marital status", "29 November 2022");
    assertThat(page(STORY)).contains("Overtaken by events");
    assertThat(page("people/kanye-west")).contains("Overtaken by events");
  }

  @Test
  void ofAPrivateHomeOnlyTheTownIsShown() throws IOException {
    assertThat(folder.resolve("site/places/kris-jenners-home")).doesNotExist();
    assertThat(page(STORY)).doesNotContain("places/kris-jenners-home");
    assertThat(page("people/kanye-west")).containsSubsequence("Kris Jenner&#39;s home", ">Los Angeles</a>");
  }
}
