package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ArchiveCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<BuildRequest> asked = new ArrayList<>();

  @Test
  void everyOptionReachesTheRequest() {
    run(
        report(), "--content", "stories", "--output", "public", "--templates", "mine", "--theme", "dark", "--url", "https://example.org/",
        "--now", "2026-11-22", "--strict", "-D", "people.new=error", "-Dlatest=3", "-D", "link-mentions");

    assertThat(asked).hasSize(1);
    BuildRequest request = asked.get(0);
    assertThat(request.content()).isEqualTo(Path.of("stories"));
    assertThat(request.output()).isEqualTo(Path.of("public"));
    assertThat(request.templates()).contains(Path.of("mine"));
    assertThat(request.theme()).contains(Path.of("dark"));
    assertThat(request.clock()).isEqualTo(Instant.EPOCH);
    assertThat(request.settings())
        .containsOnly(
            Map.entry("url", "https://example.org/"), Map.entry("now", "2026-11-22"), Map.entry("strict", "true"),
            Map.entry("people.new", "error"), Map.entry("latest", "3"), Map.entry("link-mentions", "true"));
  }

  @Test
  void withoutOptionsAnArchiveLiesAndGoesWhereMavenHasIt() {
    run(report());

    assertThat(asked.get(0).content()).isEqualTo(Path.of("content"));
    assertThat(asked.get(0).output()).isEqualTo(Path.of("target/hearsay"));
    assertThat(asked.get(0).templates()).isEmpty();
    assertThat(asked.get(0).theme()).isEmpty();
    assertThat(asked.get(0).settings()).isEmpty();
  }

  @Test
  void aGoodBuildSpeaksOnStandardOutputAlone() {
    Problem info = Problem.of(Code.NEW_PERSON, Location.file("articles/a.md"), "\"Nell Gwyn\" has no file");

    assertThat(run(report(info))).isZero();

    assertThat(out.toString()).startsWith("articles/a.md: info HS111 \"Nell Gwyn\" has no file").contains("1 story read");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void problemsAndTheSummaryOfAFailureGoToStandardErrorAndTheExitCodeIsOne() {
    Problem error = Problem.of(Code.BAD_DATE, Location.file("articles/a.md"), "not a date: \"soon\"", "write 2016-12-24");

    assertThat(run(report(error))).isEqualTo(1);

    assertThat(err.toString())
        .startsWith("articles/a.md: error HS301 not a date: \"soon\"\n  write 2016-12-24\n")
        .contains("1 error, 0 warnings: nothing was written");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNotTheArchivesFault() {
    int exit = execute(request -> {
      throw new FileSystemException("public", null, "No space left on device");
    });

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString()).isEqualTo("cannot read or write: public: No space left on device\n");
  }

  @Test
  void timingsFollowTheSummaryOnlyWhenAskedFor() {
    run(report());
    assertThat(out.toString()).doesNotContain("time:");

    run(report(), "--timings");
    assertThat(out.toString()).containsPattern("0 warnings\ntime: reading \\d+\\.\\d{3} s, 1 file\ntime: all stages \\d+\\.\\d{3} s\n$");
  }

  @Test
  void quietLeavesOnlyWhatIsWrong() {
    Problem info = Problem.of(Code.NEW_PERSON, Location.file("articles/a.md"), "\"Nell Gwyn\" has no file");
    assertThat(run(report(info), "-q")).isZero();
    assertThat(out.toString() + err).isEmpty();

    Problem error = Problem.of(Code.BAD_DATE, Location.file("articles/a.md"), "not a date: \"soon\"", "write 2016-12-24");
    assertThat(run(report(info, error), "--quiet")).isEqualTo(1);
    assertThat(err.toString()).startsWith("articles/a.md: error HS301").contains("1 error, 0 warnings: nothing was written");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aProfileIsARecordingOfTheBuild(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new/build.jfr");

    assertThat(run(report(), "--profile", file.toString())).isZero();

    assertThat(RecordingFile.readAllEvents(file)).isNotEmpty();
  }

  @Test
  void aProfileThatCannotBeWrittenStopsTheBuildBeforeItBegins(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("taken")).resolve("build.jfr");

    assertThat(run(report(), "--profile", file.toString())).isEqualTo(3);

    assertThat(err.toString()).startsWith("cannot read or write: ");
    assertThat(asked).isEmpty();
  }

  private int run(BuildReport report, String... args) {
    return execute(request -> report, args);
  }

  private int execute(Verb verb, String... args) {
    Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
    Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", "0");
    ArchiveCommand command = new ArchiveCommand(terminal, environment) {
      @Override
      BuildReport run(BuildRequest request, Progress progress) throws IOException {
        asked.add(request);
        progress.begin(Stage.READ, 1);
        progress.step();
        progress.end(Stage.READ, 1);
        return verb.run(request);
      }
    };
    return new CommandLine(command).setErr(terminal.err()).execute(args);
  }

  private static BuildReport report(Problem... problems) {
    return new BuildReport(
        new BuildReport.Stories(1, 1, 0, 0), BuildReport.Entities.NONE, BuildReport.Pages.NONE, List.of(),
        List.of(problems), false);
  }

  @FunctionalInterface
  private interface Verb {
    BuildReport run(BuildRequest request) throws IOException;
  }
}
