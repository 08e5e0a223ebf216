package io.github.hearsay.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that tell people what a problem means: every code has one, and every page has a code. */
class ProblemPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "problems");
  private static final Path TABLE = PAGES.resolve("README.md");

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasAPageThatNamesItAndItsSeverity(Code code) throws IOException {
    assertThat(Files.readAllLines(page(code)).get(0)).isEqualTo("# " + code.id() + " (" + code.severity().word() + "): " + code.title());
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyPageSaysWhyItMattersAndWhatToDo(Code code) throws IOException {
    List<String> lines = Files.readAllLines(page(code));
    assertThat(lines).anyMatch(line -> line.startsWith("**Why it matters.** ")).anyMatch(line -> line.startsWith("**What to do.** "));
  }

  @Test
  void everyPageHasACode() throws IOException {
    List<String> expected = new ArrayList<>(List.of("README.md"));
    for (Code code : Code.values()) {
      expected.add(code.id() + ".md");
    }
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void theTableListsEveryCodeOnceAndInOrder() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("| [HS")) {
        rows.add(line);
      }
    }
    assertThat(rows).containsExactlyElementsOf(Arrays.stream(Code.values()).map(ProblemPagesTest::row).toList());
  }

  @Test
  void codesAreUniqueAndStandInOrderInTheirGroups() {
    List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
    assertThat(ids).doesNotHaveDuplicates().isSorted().allMatch(id -> id.matches("HS[0-9]{3}"));
  }

  @Test
  void titlesAreInWordsThatGoIntoASentence() {
    assertThat(Arrays.stream(Code.values()).map(Code::title))
        .doesNotHaveDuplicates()
        .allMatch(title -> !title.endsWith(".") && title.length() <= 80 && !title.contains("|"));
  }

  private static Path page(Code code) {
    return PAGES.resolve(code.id() + ".md");
  }

  private static String row(Code code) {
    return "| [" + code.id() + "](" + code.id() + ".md) | " + code.severity().word() + " | " + code.title() + " |";
  }
}
