package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.ReportFile;
import io.github.hearsay.report.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  private static final String TWICE = "people: [George IV, George IV, Maria Fitzherbert]\n";

  @TempDir private Path folder;
  private Path baseline;

  @BeforeEach
  void nameTheFile() {
    baseline = folder.resolve("known.txt");
  }

  @Test
  void knownWarningsCountNoMoreAndNewOnesDo() throws IOException {
    BuildRequest request = strict(new ExampleArchive().story(TWICE, ExampleArchive.TEXT));
    assertThat(Hearsay.check(request).failed()).isTrue();
    write(request);

    assertThat(Files.readAllLines(baseline)).last().isEqualTo("HS114 articles/two-carriages.md: \"George IV\" is listed twice under people");
    BuildReport known = Hearsay.check(request.knowing(Optional.of(baseline)));
    assertThat(known.failed()).isFalse();
    assertThat(known.warnings()).isZero();
    assertThat(known.problems()).extracting(Problem::severity, Problem::message)
        .containsExactly(tuple(Severity.INFO, "\"George IV\" is listed twice under people (known)"));

    Files.writeString(request.content().resolve("articles/stray.txt"), "x");
    assertThat(Hearsay.check(request.knowing(Optional.of(baseline))).warnings()).isEqualTo(1);
  }

  @Test
  void aWarningStaysKnownWhenItsLineMoves() throws IOException {
    BuildRequest request = strict(new ExampleArchive().story(TWICE, ExampleArchive.TEXT));
    write(request);

    BuildRequest moved = strict(new ExampleArchive().story("summary: A line above.\n" + TWICE, ExampleArchive.TEXT));

    assertThat(Hearsay.check(moved.knowing(Optional.of(baseline))).warnings()).isZero();
  }

  @Test
  void theSameWarningOnceMoreIsNew() throws IOException {
    write(strict(new ExampleArchive().story(TWICE, ExampleArchive.TEXT)));

    BuildRequest thrice = strict(new ExampleArchive().story("people: [George IV, George IV, George IV]\n", ExampleArchive.TEXT));

    assertThat(Hearsay.check(thrice.knowing(Optional.of(baseline))).warnings()).isEqualTo(1);
  }

  @Test
  void aBaselineWrittenAnewKeepsWhatIsKnownAndForgetsWhatIsSolved() throws IOException {
    BuildRequest request = strict(new ExampleArchive().story(TWICE, ExampleArchive.TEXT)).knowing(Optional.of(baseline));
    Files.writeString(baseline, "# mine\n\nHS006 articles/gone.txt: a file\nHS114 articles/two-carriages.md: \"George IV\" is listed twice under people\n");

    assertThat(Hearsay.check(request).problems()).extracting(Problem::message).contains("1 line of the baseline fits no warning any more");
    write(request);

    assertThat(Files.readAllLines(baseline)).hasSize(2).last().asString().startsWith("HS114 ");
    assertThat(Hearsay.check(request).problems()).extracting(Problem::message).noneMatch(message -> message.contains("baseline"));
  }

  @Test
  void aBaselineThatIsNotThereIsAnError() throws IOException {
    BuildReport report = Hearsay.check(strict(new ExampleArchive()).knowing(Optional.of(baseline)));

    assertThat(report.problems()).extracting(problem -> problem.at() + " " + problem.code().id() + " " + problem.message())
        .containsExactly("known.txt HS001 the baseline " + baseline + " cannot be read");
    assertThat(report.failed()).isTrue();
  }

  @Test
  void aBuildThatKnowsMoreIsNotTheOneBefore() throws IOException {
    BuildRequest request = strict(new ExampleArchive().story(TWICE, ExampleArchive.TEXT));
    write(request);
    BuildRequest knowing = request.knowing(Optional.of(baseline));
    assertThat(Hearsay.build(knowing).failed()).isFalse();

    assertThat(Hearsay.build(request).failed()).isTrue();
    Files.writeString(baseline, "# nothing is known\n");

    assertThat(Hearsay.build(knowing).failed()).isTrue();
  }

  private void write(BuildRequest request) throws IOException {
    SourceFiles files = new SourceFiles(folder, request.content(), Optional.empty(), Optional.empty());
    ReportFile.of("baseline=" + baseline).write(Hearsay.check(request), files);
  }

  private BuildRequest strict(ExampleArchive archive) throws IOException {
    BuildRequest request = archive.in(folder);
    TreeMap<String, String> settings = new TreeMap<>(request.settings());
    settings.put("strict", "true");
    return new BuildRequest(request.content(), request.output(), request.templates(), request.theme(), settings, request.clock());
  }
}
