package io.github.hearsay.watch;

/** Two that listen to the same build. */
record Both(Progress first, Progress second) implements Progress {

  @Override
  public void begin(Stage stage, long total) {
    first.begin(stage, total);
    second.begin(stage, total);
  }

  @Override
  public void total(long steps) {
    first.total(steps);
    second.total(steps);
  }

  @Override
  public void step() {
    first.step();
    second.step();
  }

  @Override
  public void end(Stage stage, long count) {
    first.end(stage, count);
    second.end(stage, count);
  }
}
