package io.github.hearsay.cli;

import io.github.hearsay.amend.Change;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code rename}. */
@Command(
    name = "rename",
    description = "Gives a person, topic, place or story another name, wherever the archive refers to it. The old name goes on meaning the same, and"
        + " the old address leads to the new one. All of it or nothing is written.")
final class RenameCommand extends AmendCommand {

  @Parameters(index = "1", paramLabel = "OLD", description = "what it is called: a name or an id; the id of a story")
  private String from;

  @Parameters(index = "2", paramLabel = "NEW", description = "the name it is to have; a new id for a story")
  private String to;

  @Option(names = "--slug", paramLabel = "ID", description = "the id it is to have, where the name does not make a good one")
  private Optional<String> slug = Optional.empty();

  RenameCommand(Terminal terminal, Map<String, String> environment) {
    super(terminal, environment);
  }

  @Override
  Change change() {
    return Change.rename(kind(), from, to, slug, forget());
  }
}
