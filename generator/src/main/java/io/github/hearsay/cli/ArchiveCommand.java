package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.ReportFile;
import io.github.hearsay.report.SourceFiles;
import io.github.hearsay.report.SourceLines;
import io.github.hearsay.report.TextReport;
import io.github.hearsay.watch.Profile;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Timings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * What the verbs have in common: their options, and what becomes of a report. Only its annotations know picocli, for a command line that
 * {@link PlainArguments} understands is run without loading any of it.
 */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class ArchiveCommand implements Callable<Integer> {

  static final int FINE = 0;
  static final int PROBLEMS = 1;
  static final int UNREADABLE = 3;

  @Mixin private final SiteOptions site = new SiteOptions();

  @Option(names = "--output", paramLabel = "DIR", description = "the folder the site is written to (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("target", "hearsay");

  @Option(names = "--strict", description = "warnings count as errors")
  private boolean strict;

  @Option(names = "--timings", description = "tells how long each stage took")
  private boolean timings;

  @Option(names = "--profile", paramLabel = "FILE", description = "leaves a flight recording of the build there, for JDK Mission Control")
  private Optional<Path> profile = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = ReportWords.class,
      description = "also tells what was done in a file: text=FILE, json=FILE, sarif=FILE or baseline=FILE; may be given again")
  private List<ReportFile> reports = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "warnings in this file, which --report baseline=FILE writes, are known and count no more")
  private Optional<Path> baseline = Optional.empty();

  @Option(names = {"-q", "--quiet"}, description = "says only what is wrong")
  private boolean quiet;

  private final Terminal terminal;
  private final Map<String, String> environment;

  ArchiveCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  /** Takes an option without a value; false if there is none of this name. */
  final boolean flag(String name) {
    switch (name) {
      case "--strict" -> strict = true;
      case "--timings" -> timings = true;
      case "-q", "--quiet" -> quiet = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Takes an option with its value; false if there is none of this name. */
  final boolean option(String name, String value) {
    switch (name) {
      case "--output" -> output = Path.of(value);
      case "--baseline" -> baseline = Optional.of(Path.of(value));
      case "--report" -> reports = List.of(ReportFile.of(value));
      case "--profile" -> profile = Optional.of(Path.of(value));
      default -> {
        return site.option(name, value);
      }
    }
    return true;
  }

  /** Takes one setting; false if it was given before. */
  final boolean setting(String name, String value) {
    return site.setting(name, value);
  }

  /** Calls the front door. */
  abstract BuildReport run(BuildRequest request, Progress progress) throws IOException;

  @Override
  public final Integer call() {
    Timings times = new Timings();
    try {
      BuildRequest request = request();
      BuildReport report = Profile.record(profile, () -> watched(request, times));
      ReportFile.tell(report, reports, files(request), environment, terminal.out()::println);
      terminal.say(report, new TextReport(report, new SourceLines(request.content()), terminal.colour()), quiet);
      if (timings) {
        times.lines().forEach(terminal.out()::println);
      }
      return report.failed() ? PROBLEMS : FINE;
    } catch (IOException | UncheckedIOException failure) {
      terminal.err().println("cannot read or write: " + failure.getMessage());
      return UNREADABLE;
    }
  }

  private SourceFiles files(BuildRequest request) {
    Path base = SourceFiles.base(environment, Path.of(""));
    return new SourceFiles(base, request.content(), request.templates(), request.theme(), request.baseline());
  }

  private BuildReport watched(BuildRequest request, Timings times) throws IOException {
    return terminal.watch(times, quiet, progress -> run(request, progress));
  }

  private BuildRequest request() {
    return site.request(output, strict ? Map.of("strict", "true") : Map.of(), environment).knowing(baseline);
  }

  /** A report as people ask for it. */
  static final class ReportWords implements ITypeConverter<ReportFile> {

    @Override
    public ReportFile convert(String text) {
      try {
        return ReportFile.of(text);
      } catch (IllegalArgumentException noReport) {
        throw new TypeConversionException(noReport.getMessage());
      }
    }
  }
}
