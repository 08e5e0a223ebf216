package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static final SourceFile STORY = new SourceFile(Folder.ARTICLES, "articles/f.md", Path.of("f.md"));

  private final Problems problems = new Problems();

  private Optional<FrontMatter> split(String text) {
    return FrontMatter.of(STORY, FileChars.of(text), problems);
  }

  private String complaint() {
    assertThat(problems.sorted()).hasSize(1);
    return Reads.words(problems.sorted()).get(0);
  }

  @Test
  void aFileIsTakenApartAtItsFences() {
    assertThat(split("---\na: b\nc: d\n---\n\nText\n---\nmore")).contains(new FrontMatter("a: b\nc: d\n", 2, 18, 5));
    assertThat(split("---\n---")).contains(new FrontMatter("", 2, 7, 3));
    assertThat(split("---  \na: b\n---\t")).contains(new FrontMatter("a: b\n", 2, 15, 4));
  }

  @Test
  void aFileWithoutFrontMatterIsShownWhatToWrite() {
    assertThat(split("# A title\n\nText.")).isEmpty();
    assertThat(complaint()).isEqualTo(
        "1:0+0 HS010 the file does not begin with front matter | begin the file with these lines:\n  ---\n"
            + "  title: Two carriages, one wedding\n  date: 1785-12-15\n  people: Maria Fitzherbert\n  ---");
  }

  @Test
  void aPersonIsShownAPersonsFields() {
    FrontMatter.of(new SourceFile(Folder.PEOPLE, "people/f.md", Path.of("f.md")), FileChars.of("Nell"), problems);
    assertThat(complaint()).endsWith("begin the file with these lines:\n  ---\n  name: Nell Gwyn\n  ---");
  }

  @Test
  void blankLinesAboveTheFenceAreInTheWay() {
    assertThat(split("\n  \n---\ntitle: x\n---\n")).isEmpty();
    assertThat(complaint()).isEqualTo("3:0+0 HS010 the file does not begin with front matter | take away the empty lines above the ---");
  }

  @ParameterizedTest
  @ValueSource(strings = {"----\ntitle: x\n----\n", "--\nx\n", "--- title\n---\n", " ---\nx: y\n---\n"})
  void onlyThreeHyphensAloneAreAFence(String text) {
    assertThat(split(text)).isEmpty();
    assertThat(complaint()).startsWith("1:0+0 HS010");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ---\\ntitle: x\\n\\nText        | close it with --- alone on a line of its own, it seems before line 3
      ---\\ntitle: x\\nIt was said.  | close it with --- alone on a line of its own, it seems before line 3
      ---\\ntitle: x\\npeople:\\n- A  | close it with --- alone on a line of its own after the last field
      ---\\ntitle: x\\n----\\nText    | line 3 is "----": write exactly --- there, with nothing before it
      ---\\ntitle: x\\n ---\\nText    | line 3 is " ---": write exactly --- there, with nothing before it
      ---\\ntitle: x\\n—\\nText       | line 3 is "—": write exactly --- there, with nothing before it
      ---\\ntitle: x\\n...\\nText     | line 3 is "...": write exactly --- there, with nothing before it
      """)
  void whereTheFenceIsMissingIsGuessed(String text, String hint) {
    assertThat(split(text.replace("\\n", "\n"))).isEmpty();
    assertThat(complaint()).isEqualTo("1:1+3 HS011 the front matter that begins here is never closed | " + hint);
  }

  @Test
  void frontMatterHasALimit() {
    assertThat(split("---\nx: " + "é".repeat(32 * 1024 - 2) + "\n---\n")).isPresent();
    assertThat(split("---\nx: " + "é".repeat(40 * 1024) + "\n---\n")).isEmpty();
    assertThat(complaint()).isEqualTo(
        "1:1+3 HS004 the front matter is 80 KiB large; the limit is 64 KiB"
            + " | move long texts below the closing ---, or make several files of it");
  }
}
