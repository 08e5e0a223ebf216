package io.github.hearsay.cli;

import io.github.hearsay.Hearsay;
import io.github.hearsay.author.NewArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Begins an archive: a folder with a pom.xml, settings, two stories, three people and workflows for GitHub, in which mvn site-build"
        + " works at once. Writes nothing where other files of those names lie.")
final class InitCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", defaultValue = ".", description = "the folder; made when missing (default: the current one)")
  private Path folder;

  @Option(names = {"--title", "-Dtitle"}, paramLabel = "TITLE", description = "the site's name (default: ${DEFAULT-VALUE})")
  private String title = NewArchive.TITLE;

  @Option(names = "--plugin-version", paramLabel = "VERSION", description = "the version of the plugin that shall build it (default: this one)")
  private Optional<String> version = Optional.empty();

  private final Terminal terminal;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      String pinned = version.or(Main.Version::number)
          .orElseThrow(() -> new UsageException("say which version of the plugin shall build it: --plugin-version", null));
      return terminal.say(Hearsay.init(new NewArchive(folder, title, pinned)));
    } catch (IOException failure) {
      terminal.err().println("cannot read or write: " + failure.getMessage());
      return ArchiveCommand.UNREADABLE;
    }
  }
}
