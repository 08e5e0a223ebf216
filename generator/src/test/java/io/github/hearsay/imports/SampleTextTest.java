package io.github.hearsay.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is proposed for a clipping of a tabloid about invented people. What is not: that Ambrose wrote rather than said it, that the paper's sum is an
 * estimate of 12 million pounds, and that "the perfume heiress" is Velvet for certain.
 */
class SampleTextTest {

  private static final Path TEXT = text(Path.of("").toAbsolutePath());

  @TempDir Path temp;
  private String story;
  private ImportReport report;

  /** The folder {@code shared} lies beside the repository, or above that. */
  private static Path text(Path folder) {
    Path text = folder.resolve("shared/sample-import.txt");
    return Files.exists(text) || folder.getParent() == null ? text : text(folder.getParent());
  }

  @BeforeEach
  void imported() throws IOException {
    assumeTrue(Files.exists(TEXT), "the sample text is not beside this repository: " + TEXT);
    Path content = archive("");
    report = run(content);
    assertThat(report.files()).hasSize(1);
    story = Files.readString(report.files().get(0));
  }

  @Test
  void theFirstLineIsTheHeadline() {
    assertThat(story).contains("title: 'Velvet and Vince \"barely speaking\" as she skips his opening night'", "date: 2024-10-15", "draft: true")
        .contains("summary: 'PALS of Velvet Lamarr fear her marriage to Vince Calloway has run its course. The perfume heiress");
  }

  @Test
  void peopleAreProposedAndPlacesAreNot() {
    assertThat(story).contains("\npeople: [Velvet Lamarr, Vince Calloway, Dex Oyelaran, Noor Hadid-Brown]\n",
        "#   for short: Velvet is Velvet Lamarr", "#   for short: Vince is Vince Calloway", "#   for short: Dex is Dex Oyelaran");
    assertThat(report.needs()).anyMatch(need -> need.contains("first name of Cordelia")).anyMatch(need -> need.contains("first name of Ambrose"))
        .anyMatch(need -> need.contains("new person -Dname=\"Velvet Lamarr\""));
  }

  @Test
  void aChildIsNeverProposed() {
    assertThat(story.substring(0, story.indexOf("\n---\n", 4))).doesNotContain("Teddy");
    assertThat(report.needs()).anyMatch(need -> need.contains("somebody below eighteen is named")).noneMatch(need -> need.contains("Teddy"));
  }

  @Test
  void datesAreProposedFromTheDayItCameOut() {
    assertThat(story).contains("# Proposed dates, counted from 2024-10-15; none is certain:", "\"Thursday night\": 2024-10-10", "\"Sunday\": 2024-10-13",
        "\"yesterday\": 2024-10-14", "\"in March\": 2024-03", "\"two months later\": 2024-05", "\"last week\": 2024-10-07/2024-10-13",
        "\"wed in 2019\": 2019");
  }

  @Test
  void claimsAreProposedWithTheKindOfWordTheyStandOn() {
    claim("Her marriage to Vince Calloway has run its course", "anonymous: pals of Velvet Lamarr");
    claim("She ordered him to keep his new manager, Dex Oyelaran, out of the house", "anonymous: insiders");
    claim("They sat at opposite ends of the table", "anonymous: one guest");
    claim("Vince looked \"lost\" without her", "anonymous: onlookers at the theatre");
    claim("His sister was \"tired of being the last to know\"", "person: Ambrose");
    claim("Any divorce would put their £12million house on the market", "publication: Brighton Herald");
    claim("They are fine. Ask me again at Easter", "spokesperson: Noor Hadid-Brown");
    assertThat(story.split("said-by:")).hasSize(8);
    assertThat(story.substring(0, story.indexOf("\n---\n", 4))).doesNotContain("declined to comment");
  }

  private void claim(String text, String by) {
    assertThat(story).containsPattern("- text: '?" + Pattern.quote(text) + "'?\n    said-by: \\{" + Pattern.quote(by) + "}");
  }

  @Test
  void agesRelationsPicturesAndWhatIsRelatedAreProposed() {
    assertThat(story).contains("Velvet Lamarr: {age: 41, on: 2024-10-15}", "Vince Calloway: {age: 44, on: 2024-10-15}",
        "Velvet Lamarr: {spouse: Vince Calloway, from: 2019}", "Velvet Lamarr: {parent: Cordelia}", "Velvet Lamarr: {sibling: Ambrose}",
        "{child: unnamed}", "alt: Vince Calloway on the pier with Dex Oyelaran, credit: …, people: [Vince Calloway, Dex Oyelaran]",
        "# Related stories, which are still to be found:\n#   Dex Oyelaran \"was never my manager\", says Loulou Vance");
  }

  @Test
  void namesOfTheArchiveGoFirst() throws IOException {
    Path content = archive("known");
    Files.createDirectories(content.resolve("people"));
    Files.writeString(content.resolve("people/dex.md"), "---\nname: Dexter Oyelaran\naliases: [Dex Oyelaran]\n---\n");

    ImportReport known = run(content);

    assertThat(Files.readString(known.files().get(0))).contains("people: [Dexter Oyelaran, Velvet Lamarr, Vince Calloway, ");
    assertThat(known.needs()).noneMatch(need -> need.contains("nobody here is called Dex"));
  }

  @Test
  void anArchiveWithTheDraftBuilds() throws IOException {
    assertThat(Hearsay.check(request(temp.resolve("content"))).problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private Path archive(String name) throws IOException {
    Path content = Files.createDirectories(temp.resolve(name.isEmpty() ? "content" : name));
    Files.writeString(content.resolve("site.yml"), "title: Test\n");
    return content;
  }

  private BuildRequest request(Path content) {
    return new BuildRequest(content, temp.resolve("out"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.parse("2026-11-28T12:00:00Z"));
  }

  private ImportReport run(Path content) throws IOException {
    ImportRequest wish = new ImportRequest(TEXT, Optional.empty(), Optional.of(Edtf.parse("2024-10-15")), List.of(), false);
    return Hearsay.importInto(request(content), wish, Progress.NONE);
  }
}
