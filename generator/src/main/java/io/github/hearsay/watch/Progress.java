package io.github.hearsay.watch;

/**
 * Hears how far a build has come. A build calls {@link #begin} and {@link #end} in turn for each stage it reaches, from its own thread, and
 * {@link #step} in between, from any.
 */
public interface Progress {

  /** Nobody listens. */
  Progress NONE = new Progress() {};

  /**
   * A stage begins.
   *
   * @param total how many steps it will have; 0 while it does not know
   */
  default void begin(Stage stage, long total) {}

  /** The stage has found out how many steps it will have. */
  default void total(long steps) {}

  /** One more of what the stage works on is done. */
  default void step() {}

  /**
   * The stage is over.
   *
   * @param count how many of what it works on there were
   */
  default void end(Stage stage, long count) {}

  /** Tells {@code other} too. */
  default Progress and(Progress other) {
    return new Both(this, other);
  }
}
