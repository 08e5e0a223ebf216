package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.config.Setting;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  private static final Instant CLOCK = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir
  private Path folder;

  private final Problems problems = new Problems();

  private SiteConfig read(String yaml, Map<String, String> overrides) throws IOException {
    Path file = Files.writeString(folder.resolve("site.yml"), yaml);
    return SettingsReader.read(Optional.of(file), Optional.empty(), new TreeMap<>(overrides), "street.jpg"::equals, CLOCK, problems);
  }

  private List<String> complaints() {
    return problems.sorted().stream().map(SettingsReaderTest::words).toList();
  }

  private static String words(Problem problem) {
    return problem.at() + " " + problem.code().id() + " " + problem.message() + " | " + problem.hint();
  }

  @Test
  void aTitleIsEnough() throws IOException {
    SiteConfig config = read("title: The Daily Murmur\n", Map.of());
    assertThat(config.title()).isEqualTo("The Daily Murmur");
    assertThat(config.language()).isEqualTo("en");
    assertThat(config.today()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(complaints()).isEmpty();
  }

  @Test
  void nestedSettingsAreTheSameAsDottedOnes() throws IOException {
    SiteConfig config = read("---\ntitle: T\npeople: {new: error}\nfeed:\n  size: 7\nminors.threshold: 21\nx-mine: {a: b}\n", Map.of());
    assertThat(config.newPeople()).isEqualTo(SiteConfig.NewNames.ERROR);
    assertThat(config.feedSize()).isEqualTo(7);
    assertThat(config.minorsThreshold()).isEqualTo(21);
    assertThat(complaints()).isEmpty();
  }

  @Test
  void whatIsGivenWithTheBuildGoesFirst() throws IOException {
    SiteConfig config = read("title: T\nurl: https://a.example/\nnow: 2020-01-01\n", Map.of("url", "https://b.example/x", "now",
        "2021-02-03"));
    assertThat(config.url()).contains("https://b.example/x/");
    assertThat(config.today()).isEqualTo(LocalDate.of(2021, 2, 3));
    assertThat(complaints()).isEmpty();
  }

  @Test
  void settingsThatDoNotExistAreErrorsWithASuggestion() throws IOException {
    read("title: T\nlanguge: en\npeople: error\nfeed: {sise: 3}\nweather: fine\n", Map.of("tiem-zone", "UTC"));
    assertThat(complaints()).containsExactly(
        "-Dhearsay.tiem-zone HS902 there is no setting tiem-zone | did you mean time-zone?",
        "site.yml:2:1 HS902 there is no setting languge | did you mean language?",
        "site.yml:3:1 HS902 there is no setting people | did you mean people.new?",
        "site.yml:4:8 HS902 there is no setting feed.sise | did you mean feed.size?",
        "site.yml:5:1 HS902 there is no setting weather | the settings are " + String.join(", ", Setting.keys()));
  }

  @Test
  void settingsThatCannotBeUsedAreNamedWhereTheyAreGiven() throws IOException {
    read("url: not a url\ntime-zone: Mars/Phobos\nlatest: [1, 2]\nstrict:\n", Map.of("now", "tomorrow"));
    assertThat(complaints()).containsExactly(
        "-Dhearsay.now HS901 now is not a day: \"tomorrow\" | write it as 2026-11-22",
        "site.yml HS901 title is missing | give the site a name: title: The Daily Murmur",
        "site.yml:1:6 HS901 url is not the address of a site: \"not a url\" | write it whole: https://example.org/gossip/",
        "site.yml:2:12 HS901 time-zone is not a time zone: \"Mars/Phobos\" | write an IANA name such as Europe/London, or UTC",
        "site.yml:3:9 HS901 latest is a list; it must be text | ");
  }

  @Test
  void whatCanBeTakenAwayIsAListOrWordsInARow() throws IOException {
    assertThat(read("title: T\ndata: [sqlite, json]\n", Map.of()).data()).containsExactly(SiteConfig.Data.JSON, SiteConfig.Data.SQLITE);
    assertThat(read("title: T\n", Map.of("data", "gedcom csv")).data()).containsExactly(SiteConfig.Data.CSV, SiteConfig.Data.GEDCOM);
    assertThat(read("title: T\ndata: none\n", Map.of()).data()).isEmpty();
    assertThat(read("title: T\n", Map.of()).data()).containsExactly(SiteConfig.Data.JSON, SiteConfig.Data.CSV, SiteConfig.Data.GEDCOM);
    read("title: T\ndata: [json, xml]\n", Map.of());
    assertThat(complaints()).containsExactly("site.yml:2:7 HS901 data has \"xml\" | write any of json, csv, sqlite and gedcom, or none");
  }

  @Test
  void aSettingIsGivenOnce() throws IOException {
    read("title: T\npeople.new: warn\npeople: {new: error}\ntitle: U\n", Map.of());
    assertThat(complaints()).containsExactly(
        "site.yml:3:10 HS014 people.new is given twice: it is on line 2 already | keep one of them",
        "site.yml:4:1 HS014 title is given twice: it is on line 1 already | keep one of them");
  }

  @Test
  void aBrokenFileIsOneProblemNotTwo() throws IOException {
    read("title: Murmur: daily\nurl: @here\n", Map.of());
    assertThat(complaints()).containsExactly(
        "site.yml:1:14 HS012 a colon inside a value | put the value in quotes: title: \"Murmur: daily\"",
        "site.yml:2:6 HS012 a value may not begin with @ | put the value in quotes: url: \"@here\"");
  }

  @Test
  void anEmptyFileIsShownWhatToWrite() throws IOException {
    read("\n", Map.of());
    assertThat(complaints()).containsExactly("site.yml HS003 the file is empty | write into it: title: The Daily Murmur");
  }
}
