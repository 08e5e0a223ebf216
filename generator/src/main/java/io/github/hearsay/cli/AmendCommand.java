package io.github.hearsay.cli;

import io.github.hearsay.Hearsay;
import io.github.hearsay.amend.Amended;
import io.github.hearsay.amend.Change;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the verbs that change names have in common. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class AmendCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "KIND", description = "person, topic, place or story")
  private String kind;

  @Option(names = "--dry-run", description = "shows every line that would change, and writes nothing")
  private boolean dryRun;

  @Option(names = "--forget", description = "keeps neither the old name nor the old address")
  private boolean forget;

  @Mixin private final ContentOptions archive = new ContentOptions();

  private final Terminal terminal;
  private final Map<String, String> environment;

  AmendCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  final String kind() {
    return kind;
  }

  final boolean forget() {
    return forget;
  }

  /** What is wished for. */
  abstract Change change();

  @Override
  public final Integer call() {
    try {
      Amended done = Hearsay.amend(archive.request(environment), change(), dryRun);
      if (dryRun) {
        done.diff().forEach(terminal.out()::println);
      }
      return terminal.say(done.outcome());
    } catch (IOException failure) {
      terminal.err().println("cannot read or write: " + failure.getMessage());
      return ArchiveCommand.UNREADABLE;
    }
  }
}
