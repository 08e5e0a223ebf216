package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Command;

/** The verb {@code record}. */
@Command(
    name = "record",
    description =
        "Writes down in stories.lock, in the content folder, what the texts of all stories are. From then on a build fails when one of"
            + " them was changed without a correction or minor-edit: true.")
final class RecordCommand extends ArchiveCommand {

  RecordCommand(Terminal terminal, Map<String, String> environment) {
    super(terminal, environment);
  }

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    return Hearsay.record(request, progress);
  }
}
