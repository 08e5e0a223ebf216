package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Command;

/** The verb {@code build}. */
@Command(name = "build", description = "Renders the archive into a static site. Nothing is written when there is an error in it.")
final class BuildCommand extends ArchiveCommand {

  BuildCommand(Terminal terminal, Map<String, String> environment) {
    super(terminal, environment);
  }

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    return Hearsay.build(request, progress);
  }
}
