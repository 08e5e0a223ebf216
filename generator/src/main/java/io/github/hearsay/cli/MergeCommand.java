package io.github.hearsay.cli;

import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.SourceLines;
import io.github.hearsay.report.TextReport;
import io.github.hearsay.shard.MergeException;
import io.github.hearsay.watch.Timings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code merge}. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Joins the shards that build --shard has made. Writes nothing unless they come to the very site that one build makes.")
final class MergeCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "the output folder of each shard, or a folder that holds those")
  private List<Path> shards;

  @Option(names = "--output", paramLabel = "DIR", description = "the folder the site is written to (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("target", "hearsay");

  @Option(names = "--timings", description = "tells how long each stage took")
  private boolean timings;

  @Option(names = {"-q", "--quiet"}, description = "says only what is wrong")
  private boolean quiet;

  private final Terminal terminal;

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Timings times = new Timings();
    try {
      BuildReport report = terminal.watch(times, quiet, progress -> Hearsay.merge(shards, output, progress));
      terminal.say(report, new TextReport(report, new SourceLines(output), terminal.colour()), quiet);
      if (timings) {
        times.lines().forEach(terminal.out()::println);
      }
      return report.failed() ? ArchiveCommand.PROBLEMS : ArchiveCommand.FINE;
    } catch (MergeException refused) {
      refused.reasons().forEach(reason -> terminal.err().println("cannot merge: " + reason));
      return ArchiveCommand.PROBLEMS;
    } catch (IOException | UncheckedIOException failure) {
      terminal.err().println("cannot read or write: " + failure.getMessage());
      return ArchiveCommand.UNREADABLE;
    }
  }
}
