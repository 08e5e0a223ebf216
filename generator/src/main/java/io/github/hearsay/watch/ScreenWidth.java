package io.github.hearsay.watch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How wide the screen is, as far as it can be found out without native code. */
final class ScreenWidth {

  private static final int USUAL = 80;
  private static final int LEAST = 20;

  private ScreenWidth() {}

  /** The columns of the terminal that the program was started from; 80 where nobody says. */
  static int of(Map<String, String> environment) {
    int told = columns(environment.getOrDefault("COLUMNS", ""));
    return told > 0 ? told : asked();
  }

  /** What {@code stty} says of the standard input, where there is such a program. */
  private static int asked() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(Redirect.INHERIT).redirectError(Redirect.DISCARD).start();
      if (!stty.waitFor(1, TimeUnit.SECONDS)) {
        stty.destroyForcibly();
        return USUAL;
      }
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      int columns = columns(size.substring(size.indexOf(' ') + 1));
      return columns > 0 ? columns : USUAL;
    } catch (IOException noSuchProgram) {
      return USUAL;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return USUAL;
    }
  }

  /** The number in {@code text}; 0 when there is none that a screen can have. */
  private static int columns(String text) {
    String digits = text.strip();
    int columns = digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
    return columns < LEAST ? 0 : columns;
  }
}
