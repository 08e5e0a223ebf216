package io.github.hearsay.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How long each stage of a build took, in the order the stages ran. */
public final class Timings implements Progress {

  private final LongSupplier nanos;
  private final List<Time> times = new ArrayList<>();
  private long began;

  private record Time(Stage stage, long nanos, long count) {}

  /** Timings by the machine's clock. */
  public Timings() {
    this(System::nanoTime);
  }

  Timings(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public void begin(Stage stage, long total) {
    began = nanos.getAsLong();
  }

  @Override
  public void end(Stage stage, long count) {
    times.add(new Time(stage, nanos.getAsLong() - began, count));
  }

  /** A line for each stage that came to its end, then their sum: {@code "time: reading 0.412 s, 250 files"}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    long sum = 0;
    for (Time time : times) {
      lines.add("time: " + time.stage.doing() + " " + seconds(time.nanos) + ", " + time.stage.counted(time.count));
      sum += time.nanos;
    }
    lines.add("time: all stages " + seconds(sum));
    return lines;
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.3f s", nanos / 1e9);
  }
}
