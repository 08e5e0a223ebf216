package io.github.hearsay.watch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Progress as people see it. Closing it takes away what is still on a screen. */
public interface Display extends Progress, AutoCloseable {

  /**
   * For a screen: one line with a bar, from a second on, which is written over again and gone at the end.
   *
   * @param out gets text of ASCII that begins with a carriage return and has no line end, from any thread
   * @param width how many characters the screen has beside each other; asked when there is something to draw
   */
  static Display onScreen(Consumer<String> out, IntSupplier width) {
    return new ScreenLine(out, width, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
  }

  /** For a log or a pipe: {@code out} gets a line every few seconds, without its end. */
  static Display inLog(Consumer<String> out) {
    return new LogLines(out, System::nanoTime);
  }

  @Override
  void close();
}
