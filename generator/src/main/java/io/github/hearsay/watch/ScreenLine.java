package io.github.hearsay.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * One live line for each stage, one after the other in the same place. The library draws from a thread of its own, so a stage that takes no steps is
 * seen to go on, too. Nothing of it is loaded before there is something to draw.
 */
final class ScreenLine implements Display {

  private static final int MILLIS_BETWEEN = 100;

  private final Consumer<String> out;
  private final IntSupplier width;
  private final AtomicLong done = new AtomicLong();
  private volatile Optional<Drawn> drawn = Optional.empty();
  private Optional<Stage> stage = Optional.empty();
  private long total;
  private long began;
  private boolean due;
  private boolean closed;

  private record Drawn(ProgressBar bar, Line line) {}

  /** @param later runs what it is given when work has taken long enough to be shown */
  ScreenLine(Consumer<String> out, IntSupplier width, Executor later) {
    this.out = out;
    this.width = width;
    later.execute(this::show);
  }

  private synchronized void show() {
    due = true;
    draw();
  }

  @Override
  public synchronized void begin(Stage begun, long steps) {
    remove();
    stage = Optional.of(begun);
    total = steps;
    done.set(0);
    began = System.nanoTime();
    draw();
  }

  @Override
  public synchronized void total(long steps) {
    total = steps;
    remove();
    draw();
  }

  @Override
  public void step() {
    long steps = done.incrementAndGet();
    drawn.ifPresent(now -> now.bar.stepTo(steps));
  }

  @Override
  public synchronized void end(Stage over, long count) {
    remove();
    stage = Optional.empty();
  }

  @Override
  public synchronized void close() {
    remove();
    closed = true;
  }

  private void draw() {
    if (due && !closed) {
      drawn = stage.map(this::drawn);
    }
  }

  private Drawn drawn(Stage now) {
    // The last column stays free: a character there makes some screens begin a new line.
    Line line = new Line(out, Math.max(1, width.getAsInt() - 1));
    ProgressBarBuilder builder = new ProgressBarBuilder()
        .setTaskName(now.doing())
        .setInitialMax(total == 0 ? -1 : total)
        .startsFrom(done.get(), Duration.ofNanos(System.nanoTime() - began))
        .setUpdateIntervalMillis(MILLIS_BETWEEN)
        .continuousUpdate()
        .setRenderer(new BarWords(now, total > 0))
        .setConsumer(line);
    return new Drawn(builder.build(), line);
  }

  private void remove() {
    drawn.ifPresent(last -> {
      last.bar.close();
      last.line.wipe();
    });
    drawn = Optional.empty();
  }

  /** Where the library draws. It is wiped here, for the library leaves a line that it has only just begun. */
  private static final class Line implements ProgressBarConsumer {

    private final Consumer<String> out;
    private final int width;
    private boolean used;
    private boolean over;

    Line(Consumer<String> out, int width) {
      this.out = out;
      this.width = width;
    }

    @Override
    public int getMaxRenderedLength() {
      return width;
    }

    @Override
    public synchronized void accept(String text) {
      if (!over) {
        out.accept("\r" + text);
        used = true;
      }
    }

    /** Takes the line away. What another thread still has in hand does not reach the screen any more. */
    synchronized void wipe() {
      if (used) {
        accept(" ".repeat(width) + "\r");
      }
      over = true;
    }

    @Override
    public void close() {}
  }
}
