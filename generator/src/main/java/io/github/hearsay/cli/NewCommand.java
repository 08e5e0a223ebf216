package io.github.hearsay.cli;

import io.github.hearsay.Hearsay;
import io.github.hearsay.author.NewFile;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code new}. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Begins a story, or the file of a person, topic, place or page: complete, at the right place, with what is given and every other"
        + " field explained. Overwrites nothing; prints the path.")
final class NewCommand implements Callable<Integer> {

  @Parameters(paramLabel = "KIND", defaultValue = "article", description = "article (which it is without a word), person, topic, place or page")
  private String kind;

  @Option(
      names = "-D",
      paramLabel = "FIELD=VALUE",
      description = "a field by its own name: -Dtitle=\"Two carriages\" -Dpeople=\"George IV, Maria Fitzherbert\"; several values are parted by"
          + " commas, or by semicolons where one of them holds a comma. slug=... and, for an article, folder=... say where the file shall lie")
  private Map<String, String> fields = new TreeMap<>();

  @Mixin private final ContentOptions archive = new ContentOptions();

  private final Terminal terminal;
  private final Map<String, String> environment;

  NewCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try {
      return terminal.say(Hearsay.create(archive.request(environment), NewFile.of(kind, fields)));
    } catch (IOException failure) {
      terminal.err().println("cannot read or write: " + failure.getMessage());
      return ArchiveCommand.UNREADABLE;
    }
  }
}
