package io.github.hearsay.watch;

import java.text.DecimalFormat;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DefaultProgressBarRenderer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/** The line of a stage: {@code "rendering  40% [====      ] 400/1000 pages (0:00:04 / 0:00:06 left) 100/s"}. */
final class BarWords extends DefaultProgressBarRenderer {

  private final Stage stage;
  private final boolean counted;

  /** @param counted whether it is known how many steps there will be; else there is only a bar and the time */
  BarWords(Stage stage, boolean counted) {
    super(ProgressBarStyle.ASCII, "", 1, counted, new DecimalFormat(), null, counted, BarWords::left);
    this.stage = stage;
    this.counted = counted;
  }

  @Override
  protected String percentage(ProgressState progress) {
    return counted ? super.percentage(progress) : "";
  }

  @Override
  protected String ratio(ProgressState progress) {
    return counted ? progress.getCurrent() + "/" + stage.counted(progress.getMax()) : "";
  }

  @Override
  protected String etaString(ProgressState progress) {
    return super.etaString(progress) + " left";
  }

  @Override
  protected String speed(ProgressState progress) {
    long millis = progress.getTotalElapsed().toMillis();
    return millis == 0 ? "" : Math.round(progress.getCurrent() * 1000.0 / millis) + "/s";
  }

  private static Optional<Duration> left(ProgressState progress) {
    long done = progress.getCurrent();
    return done == 0 ? Optional.empty() : Optional.of(progress.getTotalElapsed().multipliedBy(progress.getMax() - done).dividedBy(done));
  }
}
