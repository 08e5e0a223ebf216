package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Command;

/** The verb {@code check}. */
@Command(name = "check", description = "Reads, links and plans the archive and reports every problem. Writes nothing.")
final class CheckCommand extends ArchiveCommand {

  CheckCommand(Terminal terminal, Map<String, String> environment) {
    super(terminal, environment);
  }

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    return Hearsay.check(request, progress);
  }
}
