package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.redact.Keyed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The verb {@code redact}. */
@Command(
    name = "redact",
    mixinStandardHelpOptions = true,
    description = "Prints what stands for a name in redactions.yml without telling it. The key comes from the variable " + Keyed.VARIABLE + ".")
final class RedactCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "a name, an id, story:ID or claim:ID; without any, names are read, one a line")
  private List<String> names = List.of();

  private final Terminal terminal;
  private final Map<String, String> environment;

  RedactCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> key = BuildRequest.redactionsKey(environment).filter(given -> given.length() >= Keyed.LEAST);
    if (key.isEmpty()) {
      throw new UsageException(
          "set " + Keyed.VARIABLE + " to a secret of at least " + Keyed.LEAST + " characters, and keep it: builds need it, too", null);
    }
    Keyed keyed = new Keyed(key.get());
    for (String name : names.isEmpty() ? lines() : names) {
      terminal.out().println("  - target: " + keyed.target(name));
    }
    terminal.out().flush();
    return ArchiveCommand.FINE;
  }

  /** Names that are given so do not stay in the history of a shell. */
  private static List<String> lines() throws IOException {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank()).toList();
    }
  }
}
