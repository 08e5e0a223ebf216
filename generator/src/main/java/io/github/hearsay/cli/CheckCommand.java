package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.amend.Amended;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code check}. */
@Command(name = "check", description = "Reads, links and plans the archive and reports every problem. Writes nothing but what --fix asks for.")
final class CheckCommand extends ArchiveCommand {

  @Option(names = "--fix", description = "first puts right what is safe: dates in another notation, names not as shown, the order of fields")
  private boolean fix;

  @Option(names = "--dry-run", description = "with --fix: shows every line that would change, and writes nothing")
  private boolean dryRun;

  @Option(names = "--external", description = "also asks other sites whether what the archive links to is still there; slowly, out of politeness")
  private boolean external;

  private final Terminal terminal;

  CheckCommand(Terminal terminal, Map<String, String> environment) {
    super(terminal, environment);
    this.terminal = terminal;
  }

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    if (fix || dryRun) {
      Amended fixed = Hearsay.fix(request, dryRun);
      if (dryRun) {
        fixed.diff().forEach(terminal.out()::println);
      }
      terminal.say(fixed.outcome());
    }
    return external ? Hearsay.check(request, Hearsay.outside(request), progress) : Hearsay.check(request, progress);
  }
}
