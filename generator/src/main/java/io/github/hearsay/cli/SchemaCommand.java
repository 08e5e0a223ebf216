package io.github.hearsay.cli;

import io.github.hearsay.Hearsay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code schema}. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes JSON Schemas of front matter, site.yml and redactions.yml, by which editors check files while they are written, and offer"
        + " the people, topics, places, stories and publishers that the archive holds.")
final class SchemaCommand implements Callable<Integer> {

  @Option(names = "--to", paramLabel = "DIR", description = "the folder they go to (default: .hearsay/schemas beside the content folder)")
  private Optional<Path> folder = Optional.empty();

  @Mixin private final ContentOptions archive = new ContentOptions();

  private final Terminal terminal;
  private final Map<String, String> environment;

  SchemaCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try {
      return terminal.say(Hearsay.schema(archive.request(environment), folder));
    } catch (IOException failure) {
      terminal.err().println("cannot read or write: " + failure.getMessage());
      return ArchiveCommand.UNREADABLE;
    }
  }
}
