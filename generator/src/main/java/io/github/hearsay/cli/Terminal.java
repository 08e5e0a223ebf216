package io.github.hearsay.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the program speaks.
 *
 * @param out what was done
 * @param err what is wrong
 * @param colour whether ANSI colours are welcome
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colour) {

  /** The process's own streams: a screen in its own charset, and with colours unless {@code NO_COLOR} is set; a pipe or file in UTF-8. */
  static Terminal system(Map<String, String> environment) {
    boolean screen = isScreen(System.console());
    Charset charset = screen ? System.console().charset() : StandardCharsets.UTF_8;
    boolean colour = screen && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), colour);
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
  }

  /** From Java 22 on there is a console for pipes too, and a method that tells them apart. */
  private static boolean isScreen(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
