package io.github.hearsay.cli;

import io.github.hearsay.Hearsay;
import io.github.hearsay.explain.Explanation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Says why something is on the site, or why it is missing; of a page, what it is made of; of a file, which pages a change of it"
        + " would touch. Writes nothing.")
final class ExplainCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "WHAT", description = "a file (articles/x.md), an address (/people/nell-gwyn/), a name or an id")
  private String what;

  @Parameters(index = "1", arity = "0..1", defaultValue = "", paramLabel = "WHERE",
      description = "a person, topic or place: why an event, claim or story is on that page")
  private String where;

  @Mixin private final SiteOptions site = new SiteOptions();

  @Option(names = "--output", paramLabel = "DIR", description = "the folder the site was built into (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("target", "hearsay");

  private final Terminal terminal;
  private final Map<String, String> environment;

  ExplainCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try {
      Explanation answer = Hearsay.explain(site.request(output, environment), what, where);
      answer.lines().forEach(answer.found() ? terminal.out()::println : terminal.err()::println);
      return answer.found() ? ArchiveCommand.FINE : ArchiveCommand.PROBLEMS;
    } catch (IOException failure) {
      terminal.err().println("cannot read or write: " + failure.getMessage());
      return ArchiveCommand.UNREADABLE;
    }
  }
}
