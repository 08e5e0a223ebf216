package io.github.hearsay.watch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Progress as people see it. Closing it takes away what is still on a screen. */
public interface Display extends Progress, AutoCloseable {

  /**
   * For a screen: one line with a bar, from a second on, which is written over again and gone at the end.
   *
   * @param out gets text of ASCII that begins with a carriage return and has no line end, from any thread
   */
  static Display onScreen(Consumer<String> out) {
    return new ScreenLine(out, () -> ScreenWidth.of(System.getenv()), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
  }

  /** For a log or a pipe: {@code out} gets a line every few seconds, without its end. */
  static Display inLog(Consumer<String> out) {
    return new LogLines(out, System::nanoTime);
  }

  @Override
  void close();
}
