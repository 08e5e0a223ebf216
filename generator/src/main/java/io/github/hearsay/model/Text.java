package io.github.hearsay.model;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A text that need not be in memory: whoever has written it down somewhere can have it forgotten here, and it is fetched whenever somebody asks.
 * Always the same text, whatever happens to it.
 */
public final class Text {

  /** Where a text is, and the text itself while it is kept. */
  private record Place(String held, Supplier<String> source) {}

  private final boolean empty;
  private volatile Place place;

  private Text(Place place, boolean empty) {
    this.place = place;
    this.empty = empty;
  }

  /** A text that is kept in memory. */
  public static Text of(String text) {
    return new Text(new Place(text, null), text.isEmpty());
  }

  /** A text that {@code source} fetches, the same one every time; not an empty one. */
  public static Text from(Supplier<String> source) {
    return new Text(new Place(null, Objects.requireNonNull(source, "source")), false);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return empty;
  }

  /** Forgets the text: from now on {@code source} fetches it. */
  public void letGo(Supplier<String> source) {
    if (!empty) {
      place = new Place(null, Objects.requireNonNull(source, "source"));
    }
  }

  /** The text; if it has to be fetched, then anew every time. */
  public String string() {
    Place now = place;
    return now.held != null ? now.held : now.source.get();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Text text && string().equals(text.string());
  }

  @Override
  public int hashCode() {
    return string().hashCode();
  }

  @Override
  public String toString() {
    return string();
  }
}
