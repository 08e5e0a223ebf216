package io.github.hearsay.cli;

import io.github.hearsay.Hearsay;
import io.github.hearsay.imports.ImportReport;
import io.github.hearsay.imports.ImportRequest;
import io.github.hearsay.watch.Display;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Makes stories of texts and of what other tools hold. Proposes what it cannot know, says what needs a human, overwrites nothing,"
        + " and does nothing twice: after an interruption the same command goes on.")
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SOURCE", description = "a file or folder")
  private Path source;

  @Option(names = {"--from", "-Dfrom"}, paramLabel = "KIND", description = "what it is: ${COMPLETION-CANDIDATES} (default: found out)",
      completionCandidates = Kinds.class)
  private Optional<String> from = Optional.empty();

  @Option(names = {"--date", "-Ddate"}, paramLabel = "DATE", description = "when it came out, for sources that do not say")
  private Optional<String> date = Optional.empty();

  @Option(names = "--people-from", split = ",", paramLabel = "FIELD", description = "fields of the source that hold names of people, such as tags")
  private List<String> peopleFrom = new ArrayList<>();

  @Option(names = "--dry-run", description = "shows what would be written, and writes nothing")
  private boolean dryRun;

  @Mixin private final ContentOptions archive = new ContentOptions();

  private final Terminal terminal;
  private final Map<String, String> environment;

  ImportCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  /** The words that {@code --from} takes. */
  static final class Kinds extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    Kinds() {
      super(ImportRequest.formats());
    }
  }

  @Override
  public Integer call() {
    try {
      return tell(run());
    } catch (IOException failure) {
      terminal.err().println("cannot read or write: " + failure.getMessage());
      return ArchiveCommand.UNREADABLE;
    }
  }

  private ImportReport run() throws IOException {
    try (Display display = terminal.progress()) {
      return Hearsay.importInto(archive.request(environment), wish(), display);
    }
  }

  private ImportRequest wish() {
    try {
      return ImportRequest.of(source, from, date, peopleFrom, dryRun);
    } catch (IllegalArgumentException unusable) {
      throw new UsageException(unusable.getMessage(), unusable);
    }
  }

  private int tell(ImportReport report) {
    report.reasons().forEach(terminal.err()::println);
    if (!report.reasons().isEmpty()) {
      return ArchiveCommand.PROBLEMS;
    }
    report.lines().forEach(terminal.out()::println);
    return ArchiveCommand.FINE;
  }
}
