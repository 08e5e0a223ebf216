package io.github.hearsay.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The program: {@code java -jar hearsay.jar build --content DIR --output DIR}. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "A folder of Markdown gossip stories becomes a linked static site.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:something in the archive is wrong, or shards do not fit together",
      "2:the command line is wrong",
      "3:a file could not be read or written"
    })
public final class Main {

  private Main() {}

  /** Runs the program and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.system(System.getenv()), System.getenv(), args));
  }

  static int run(Terminal terminal, Map<String, String> environment, String... args) {
    CommandLine program =
        new CommandLine(new Main())
            .addSubcommand(new BuildCommand(terminal, environment))
            .addSubcommand(new CheckCommand(terminal, environment))
            .addSubcommand(new MergeCommand(terminal))
            .addSubcommand(new HelpCommand());
    return program
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .execute(args);
  }

  /** The version that the jar's manifest names. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"hearsay " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
