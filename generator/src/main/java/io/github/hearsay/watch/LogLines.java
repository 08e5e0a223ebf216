package io.github.hearsay.watch;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Progress in whole lines, seconds apart. A build that is over before says nothing. */
final class LogLines implements Display {

  private static final long SECOND = 1_000_000_000;
  private static final long BETWEEN = 5 * SECOND;

  private final Consumer<String> out;
  private final LongSupplier nanos;
  private final long start;
  private final AtomicLong next = new AtomicLong(BETWEEN);
  private final AtomicLong done = new AtomicLong();
  private volatile Stage stage = Stage.READ;
  private volatile long total;
  private volatile long began;

  LogLines(Consumer<String> out, LongSupplier nanos) {
    this.out = out;
    this.nanos = nanos;
    start = nanos.getAsLong();
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
  public void close() {}

  private void tell(long now) {
    long due = next.get();
    if (now >= due && next.compareAndSet(due, now + BETWEEN)) {
      out.accept(words(now));
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
