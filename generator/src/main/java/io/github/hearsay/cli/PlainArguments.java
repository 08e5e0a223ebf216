package io.github.hearsay.cli;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Understands what people and scripts mostly write: a verb, options by their full names, each once, and plain values. That spares them picocli,
 * which costs a build of one story a third of its time. Everything else is left to picocli: help, mistakes, argument files, quotation marks.
 */
final class PlainArguments {

  private final String[] args;
  private final Set<String> seen = new HashSet<>();
  private int next = 1;

  private PlainArguments(String... args) {
    this.args = args;
  }

  /** The command with its options, as picocli would set them; empty if that is not certain. */
  static Optional<ArchiveCommand> command(Terminal terminal, Map<String, String> environment, String... args) {
    if (args.length == 0) {
      return Optional.empty();
    }
    ArchiveCommand command =
        switch (args[0]) {
          case "build" -> new BuildCommand(terminal, environment);
          case "check" -> new CheckCommand(terminal, environment);
          case "record" -> new RecordCommand(terminal, environment);
          default -> null;
        };
    return command != null && new PlainArguments(args).fill(command) ? Optional.of(command) : Optional.empty();
  }

  private boolean fill(ArchiveCommand command) {
    boolean plain = true;
    while (plain && next < args.length) {
      String word = args[next++];
      plain = word.startsWith("-D") ? setting(word, command) : option(word, command);
    }
    return plain;
  }

  private boolean setting(String word, ArchiveCommand command) {
    String setting = word.length() > 2 ? word.substring(2) : value();
    int equals = setting.indexOf('=');
    return isPlain(setting)
        && setting.indexOf('\\') < 0
        && equals != 0
        && equals != setting.length() - 1
        && (equals < 0 ? command.setting(setting, "true") : command.setting(setting.substring(0, equals), setting.substring(equals + 1)));
  }

  private boolean option(String word, ArchiveCommand command) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    if (!seen.add(name.equals("-q") ? "--quiet" : name)) {
      return false;
    }
    if (equals < 0 && command.flag(name)) {
      return true;
    }
    String value = equals < 0 ? value() : word.substring(equals + 1);
    try {
      return isPlain(value) && command.option(name, value);
    } catch (IllegalArgumentException noPathOrReport) {
      return false;
    }
  }

  private String value() {
    return next < args.length ? args[next++] : "";
  }

  /** Whether picocli would take a value as it stands. */
  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && value.charAt(0) != '-'
        && value.charAt(0) != '@'
        && value.indexOf('"') < 0
        && value.indexOf('\'') < 0;
  }
}
