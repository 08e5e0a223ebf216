package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of names in texts is told as long as it holds, and no longer. */
class LintMemoryTest {

  private static final String TEXT = "It was denied at once. Only Charles knew better.\nHenry Fox denied it in the House.\n";

  @TempDir Path folder;

  private ExampleArchive archive() {
    return new ExampleArchive().story("people: [Charles II, Charles James Fox]\n", TEXT)
        .named("people/charles-ii", "Charles II").named("people/charles-james-fox", "Charles James Fox");
  }

  private List<Code> built(ExampleArchive archive) throws IOException {
    BuildRequest request = archive.in(folder);
    List<Problem> problems = Hearsay.build(request).problems();
    assertThat(problems).isEqualTo(Hearsay.check(request).problems());
    return problems.stream().map(Problem::code).toList();
  }

  @Test
  void itIsToldAgainInTheNextBuild() throws IOException {
    assertThat(built(archive())).containsOnlyOnce(Code.AMBIGUOUS_FIRST_NAME);
    assertThat(built(archive().named("topics/wigs", "Wigs"))).containsOnlyOnce(Code.AMBIGUOUS_FIRST_NAME);
  }

  @Test
  void aNewNameIsFoundInAStoryThatDidNotChange() throws IOException {
    assertThat(built(archive())).doesNotContain(Code.UNLISTED_PERSON);
    assertThat(built(archive().named("people/henry-fox", "Henry Fox"))).contains(Code.UNLISTED_PERSON);
  }

  @Test
  void anotherNameOfSomebodyListedSettlesIt() throws IOException {
    assertThat(built(archive())).contains(Code.AMBIGUOUS_FIRST_NAME);
    assertThat(built(archive().named("people/charles-ii", "Charles II", "short-forms: [Charles]\n"))).doesNotContain(Code.AMBIGUOUS_FIRST_NAME);
  }

  @Test
  void whatIsBrokenIsAsGoodAsForgotten() throws IOException {
    built(archive());
    Path kept;
    try (var files = Files.walk(folder)) {
      kept = files.filter(file -> file.endsWith("cache/lints")).findFirst().orElseThrow();
    }
    Files.writeString(kept, "nonsense");
    assertThat(built(archive().named("topics/wigs", "Wigs"))).contains(Code.AMBIGUOUS_FIRST_NAME);
    assertThat(Files.size(kept)).isGreaterThan(30);
  }
}
