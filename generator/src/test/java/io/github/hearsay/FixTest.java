package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.amend.Amended;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put right is what can mean nothing else. */
class FixTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "26 December 1785|1785-12-26", "1785/12/26|1785-12-26", "26.12.1785|1785-12-26", "Monday, 26th of December 1785|1785-12-26", "Dec 1785|1785-12",
    "1785-12-6|1785-12-06", "'December 26, 1785'|'1785-12-26'"})
  void aDateThatCanOnlyMeanOneIsWrittenAsOne(String given, String wanted) throws IOException {
    given = given.contains(",") && !given.startsWith("'") ? "\"" + given + "\"" : given;
    BuildRequest request = new ExampleArchive()
        .file("articles/x.md", "---\ntitle: X\ndate: " + given + "   # so it was printed\npeople: George IV\n---\n").in(folder);

    fix(request);

    assertThat(RenameTest.text(request, "articles/x.md").replace('"', '\''))
        .isEqualTo("---\ntitle: X\ndate: " + (given.startsWith("\"") ? "'" + wanted + "'" : wanted) + "   # so it was printed\npeople: George IV\n---\n");
    assertThat(RenameTest.errors(request)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"01/02/1785", "1785-13-10", "1785/25/12", "about 1785", "1785 or 1786", "1785-12-26 09:30", "1780s", "early 1785", "soon", "1785-87"})
  void whatMayMeanSomethingElseIsLeftToItsAuthor(String given) throws IOException {
    BuildRequest request = new ExampleArchive().file("articles/x.md", ExampleArchive.story("X", given, "people: George IV\n", "")).in(folder);
    SortedMap<String, String> before = Trees.bytes(request.content());

    assertThat(fix(request).diff()).isEmpty();

    assertThat(Trees.bytes(request.content())).isEqualTo(before);
  }

  @Test
  void namesBecomeTheOneShownAndFieldsStandInOrder() throws IOException {
    BuildRequest request = new ExampleArchive().named("people/george-iv", "George IV", "aliases: [Prinny, The Prince Regent]\n")
        .file("articles/x.md", """
            ---
            # what it says
            title: X
            people: [Prinny, 'the prince regent', maria-fitzherbert] # both

            # when
            date: 1785
            x-own: mine
            claims:
              - {text: He danced., said-by: {person: PRINNY}}
            topics: Love
            ---
            [[Prinny]] danced.
            """.replace("'the prince regent', ", "")).in(folder);
    Content before = read(request);

    Amended done = fix(request);

    assertThat(RenameTest.text(request, "articles/x.md")).isEqualTo("""
        ---
        # what it says
        title: X

        # when
        date: 1785
        x-own: mine
        people: [George IV, maria-fitzherbert] # both
        topics: Love
        claims:
          - {text: He danced., said-by: {person: George IV}}
        ---
        [[Prinny]] danced.
        """);
    assertThat(((Outcome.Made) done.outcome()).notes()).containsExactly("1 file put right");
    Content after = read(request);
    assertThat(after.articles().get(1).body()).isEqualTo(before.articles().get(1).body());
    assertThat(after.articles().get(1).textHash()).isEqualTo(before.articles().get(1).textHash());
    assertThat(RenameTest.errors(request)).isEmpty();
    assertThat(fix(request).diff()).as("once is enough").isEmpty();
  }

  @Test
  void theSiteOfTheSampleIsTheSame() throws IOException {
    Path content = folder.resolve("content");
    Trees.copy(Path.of("../content"), content, 1);
    BuildRequest request = SampleArchiveTest.request(content, folder.resolve("site"));
    Hearsay.build(request);
    SortedMap<String, String> before = Trees.bytes(folder.resolve("site"));

    Hearsay.fix(request, false);

    assertThat(Hearsay.build(request).failed()).isFalse();
    assertThat(Trees.bytes(folder.resolve("site"))).isEqualTo(before);
    assertThat(Hearsay.fix(request, false).diff()).isEmpty();
  }

  @Test
  void aDryRunOnlyShows() throws IOException {
    BuildRequest request = new ExampleArchive().file("articles/x.md", ExampleArchive.story("X", "26 December 1785", "people: george iv\n", "")).in(folder);
    SortedMap<String, String> before = Trees.bytes(request.content());

    Amended done = Hearsay.fix(request, true);

    assertThat(done.diff()).containsExactly(
        "--- articles/x.md", "+++ articles/x.md", "@@ line 3 @@", "-date: 26 December 1785", "-people: george iv", "+date: 1785-12-26", "+people: George IV");
    assertThat(done.outcome()).isEqualTo(new Outcome.Made(List.of(), List.of("1 file would be put right; nothing was written")));
    assertThat(Trees.bytes(request.content())).isEqualTo(before);
    assertThat(Files.list(request.content().resolve("articles"))).hasSize(2);
  }

  private static Amended fix(BuildRequest request) throws IOException {
    Amended done = Hearsay.fix(request, false);
    assertThat(done.outcome()).isInstanceOf(Outcome.Made.class);
    return done;
  }

  private static Content read(BuildRequest request) {
    return ContentReader.read(request.content(), request.settings(), request.clock(), new Problems());
  }
}
