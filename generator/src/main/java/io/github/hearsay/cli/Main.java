package io.github.hearsay.cli;

import io.github.hearsay.watch.OutOfMemory;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
      "3:a file could not be read or written",
      "4:Java ran out of memory"
    })
public final class Main {

  private static final int NO_MEMORY = 4;

  private Main() {}

  /** Runs the program and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.system(System.getenv()), System.getenv(), args));
  }

  static int run(Terminal terminal, Map<String, String> environment, String... args) {
    return withinMemory(terminal, () -> verb(terminal, environment, args));
  }

  /** The exit code of {@code work}, whatever the verb; where Java runs out of memory, what to do about it is said instead. */
  static int withinMemory(Terminal terminal, IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (OutOfMemoryError full) {
      terminal.err().println(OutOfMemory.told("give it more with java -Xmx4g -jar, or HEARSAY_JAVA_OPTS=-Xmx4g for the launcher"));
      return NO_MEMORY;
    }
  }

  private static int verb(Terminal terminal, Map<String, String> environment, String... args) {
    Optional<ArchiveCommand> plain = PlainArguments.command(terminal, environment, args);
    if (plain.isPresent()) {
      try {
        return plain.get().call();
      } catch (UsageException picocliHasTheWords) {
        return parsed(terminal, environment, args);
      }
    }
    return parsed(terminal, environment, args);
  }

  /** Help, mistakes, and whatever else is not plain. */
  private static int parsed(Terminal terminal, Map<String, String> environment, String... args) {
    return program(terminal, environment)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setExecutionExceptionHandler(Main::failed)
        .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .execute(args);
  }

  /** The verbs, their options and their help. */
  static CommandLine program(Terminal terminal, Map<String, String> environment) {
    return new CommandLine(new Main())
        .addSubcommand(new InitCommand(terminal))
        .addSubcommand(new NewCommand(terminal, environment))
        .addSubcommand(new ImportCommand(terminal, environment))
        .addSubcommand(new BuildCommand(terminal, environment))
        .addSubcommand(new CheckCommand(terminal, environment))
        .addSubcommand(new ServeCommand(terminal, environment))
        .addSubcommand(new ListCommand(terminal, environment))
        .addSubcommand(new ExplainCommand(terminal, environment))
        .addSubcommand(new SchemaCommand(terminal, environment))
        .addSubcommand(new RenameCommand(terminal, environment))
        .addSubcommand(new JoinCommand(terminal, environment))
        .addSubcommand(new RecordCommand(terminal, environment))
        .addSubcommand(new MergeCommand(terminal))
        .addSubcommand(new RedactCommand(terminal, environment))
        .addSubcommand(new HelpCommand());
  }

  /** An argument that only turned out to be unusable when it was used is wrong usage all the same. */
  private static int failed(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
    if (failure instanceof UsageException) {
      ParameterException wrong = new ParameterException(command, failure.getMessage(), failure);
      return command.getParameterExceptionHandler().handleParseException(wrong, parsed.originalArgs().toArray(String[]::new));
    }
    throw failure;
  }

  /** The version that the jar's manifest names. */
  static final class Version implements IVersionProvider {

    /** Empty where the program does not run from a jar. */
    static Optional<String> number() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }

    @Override
    public String[] getVersion() {
      return new String[] {"hearsay " + number().orElse("(not from a jar)")};
    }
  }
}
