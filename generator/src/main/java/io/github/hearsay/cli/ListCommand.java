package io.github.hearsay.cli;

import io.github.hearsay.Hearsay;
import io.github.hearsay.author.Listing;
import io.github.hearsay.author.Stock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists what editors look after: drafts, stories of the future, people without a file, open predictions and more. Without a word it"
        + " says what can be listed and how long each list is.")
final class ListCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "LIST",
      defaultValue = "",
      description = "held-back, drafts, future, without-claims, without-sources, predictions, new-people, new-topics, new-places or unused")
  private String list;

  @Option(names = "--json", description = "prints JSON, for programs")
  private boolean json;

  @Mixin private final ContentOptions archive = new ContentOptions();

  private final Terminal terminal;
  private final Map<String, String> environment;

  ListCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<Listing.Topic> topics = topics();
    Stock stock = Hearsay.list(archive.request(environment));
    if (!stock.reasons().isEmpty()) {
      stock.reasons().forEach(terminal.err()::println);
      return ArchiveCommand.PROBLEMS;
    }
    if (json) {
      terminal.out().print(Listing.json(stock.of(topics)));
      terminal.out().flush();
    } else {
      stock.lines(topics).forEach(terminal.out()::println);
    }
    stock.notes().forEach(terminal.err()::println);
    return ArchiveCommand.FINE;
  }

  private List<Listing.Topic> topics() {
    try {
      return Stock.topics(list);
    } catch (IllegalArgumentException unknown) {
      throw new UsageException(unknown.getMessage(), unknown);
    }
  }
}
