package io.github.hearsay.watch;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Progress in words. A build that is over within a second says nothing. A screen gets one line that is written over again and wiped at the end;
 * anything else gets whole lines, seconds apart.
 */
public final class ProgressLines implements Progress {

  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1000 * MILLI;
  private static final long BETWEEN_REDRAWS = 100 * MILLI;
  private static final long BETWEEN_LINES = 5 * SECOND;

  private final Consumer<String> out;
  private final boolean live;
  private final LongSupplier nanos;
  private final long start;
  private final AtomicLong next;
  private final AtomicLong done = new AtomicLong();
  private volatile Stage stage = Stage.READ;
  private volatile long total;
  private volatile long began;
  private int shown;

  private ProgressLines(Consumer<String> out, boolean live, LongSupplier nanos) {
    this.out = out;
    this.live = live;
    this.nanos = nanos;
    start = nanos.getAsLong();
    next = new AtomicLong(live ? SECOND : BETWEEN_LINES);
  }

  /** For a screen: {@code out} gets text that begins with a carriage return and has no line end. */
  public static ProgressLines onScreen(Consumer<String> out) {
    return new ProgressLines(out, true, System::nanoTime);
  }

  /** For a log or a pipe: {@code out} gets a line at a time, without its end. */
  public static ProgressLines inLog(Consumer<String> out) {
    return new ProgressLines(out, false, System::nanoTime);
  }

  static ProgressLines of(Consumer<String> out, boolean live, LongSupplier nanos) {
    return new ProgressLines(out, live, nanos);
  }

  @Override
  public void begin(Stage begun, long steps) {
    stage = begun;
    total = steps;
    done.set(0);
    began = nanos.getAsLong() - start;
    tell(began);
  }

  @Override
  public void total(long steps) {
    total = steps;
  }

  @Override
  public void step() {
    done.incrementAndGet();
    tell(nanos.getAsLong() - start);
  }

  @Override
  public void end(Stage over, long count) {
    wipe();
  }

  /** Takes the line on the screen away, if there is one: for whoever has something else to print. */
  public synchronized void wipe() {
    if (shown > 0) {
      out.accept("\r" + " ".repeat(shown) + "\r");
      shown = 0;
    }
  }

  private void tell(long now) {
    long due = next.get();
    if (now >= due && next.compareAndSet(due, now + (live ? BETWEEN_REDRAWS : BETWEEN_LINES))) {
      print(words(now));
    }
  }

  private synchronized void print(String words) {
    if (live) {
      out.accept("\r" + words + " ".repeat(Math.max(0, shown - words.length())));
      shown = words.length();
    } else {
      out.accept(words);
    }
  }

  private String words(long now) {
    long steps = done.get();
    long spent = now - began;
    if (total == 0) {
      return stage.doing();
    }
    String words = stage.doing() + ": " + steps + " of " + stage.counted(total);
    if (steps == 0 || spent < SECOND / 10) {
      return words;
    }
    long left = Math.round((double) spent / steps * (total - steps) / SECOND);
    return words + ", " + Math.round((double) steps * SECOND / spent) + " a second, " + left + " s left";
  }
}
