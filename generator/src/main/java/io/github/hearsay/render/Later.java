package io.github.hearsay.render;

import java.util.function.Supplier;

/**
 * A part of a view that is made when a template asks for it: what our own templates print in one piece with more, and others may want by itself.
 * Whatever it looks up has been told before, so that nobody depends on what a template asks.
 */
final class Later<T> {

  private final Supplier<T> made;

  private Later(Supplier<T> made) {
    this.made = made;
  }

  static <T> Later<T> of(Supplier<T> made) {
    return new Later<>(made);
  }

  T get() {
    return made.get();
  }
}
