package io.github.hearsay.cli;

import io.github.hearsay.amend.Change;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code join}. */
@Command(
    name = "join",
    description = "Makes one of two people, topics, places or stories: the first becomes a part of the second, with all its file"
        + " says. Where the two files"
        + " contradict each other, nothing is written. (The parts of a site that was built in shards are put together by merge.)")
final class JoinCommand extends AmendCommand {

  @Parameters(index = "1", paramLabel = "FROM", description = "the one that becomes a part of the other: a name or an id; the id of a story")
  private String from;

  @Parameters(index = "2", paramLabel = "INTO", description = "the one that stays")
  private String into;

  @Option(
      names = "--text",
      paramLabel = "WHICH",
      description = "of two stories with different texts: both puts that of FROM below that of INTO, under its headline;"
          + " into or from keeps one alone")
  private Optional<String> text = Optional.empty();

  JoinCommand(Terminal terminal, Map<String, String> environment) {
    super(terminal, environment);
  }

  @Override
  Change change() {
    return Change.join(kind(), from, into, forget(), text);
  }
}
