package io.github.hearsay.maven;

import io.github.hearsay.watch.Display;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** The terminal Maven was started from. Written to directly, for Maven 4 puts a prefix before each line of {@code System.out}. */
final class Screen {

  private Screen() {}

  /** Whether a line may be written over again: somebody looks on, and nothing collects the output. */
  static boolean isThere(boolean interactive, Map<String, String> environment) {
    return interactive && environment.getOrDefault("CI", "").isEmpty() && System.console() != null && isTerminal();
  }

  /** Shows how far work has come: in a line of the screen, else in lines of the log; nowhere when the log is to be quiet. */
  static Display progress(Log log, MavenSession session) {
    return log.isInfoEnabled() && isThere(session.getRequest().isInteractiveMode(), System.getenv())
        ? Display.onScreen(Screen::draw)
        : Display.inLog(log::info);
  }

  /** Text without a line end; ASCII only. */
  private static void draw(String text) {
    write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A line for a program that reads the output. */
  static void line(String text) {
    write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void write(byte[] bytes) {
    try {
      // Not closed: it is the process's own.
      @SuppressWarnings("resource")
      FileOutputStream out = new FileOutputStream(FileDescriptor.out);
      out.write(bytes);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** From Java 22 on there is a console for pipes too, and a method that tells them apart. */
  private static boolean isTerminal() {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
