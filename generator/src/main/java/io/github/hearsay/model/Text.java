package io.github.hearsay.model;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A text that need not be in memory: whoever has written it down somewhere can have it forgotten here, and it is fetched whenever somebody asks.
 * Always the same text, whatever happens to it. There are several for each story, so it is made to be small.
 */
public final class Text {

  /** Where texts have been written down. */
  @FunctionalInterface
  public interface Shelf {
    /** The {@code length} bytes from {@code start}, UTF-8, the same ones every time. */
    byte[] bytes(long start, int length);
  }

  private static final Text EMPTY = new Text("");

  /** Content files are a good deal smaller. */
  private static final int LENGTH_BITS = 24;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;

  /** The text itself or its shelf. */
  private volatile Object here;
  /** Where the text starts on the shelf, and in the lower bits how long it is. */
  private long place;

  private Text(Object here) {
    this.here = Objects.requireNonNull(here, "text");
  }

  /** A text that is kept in memory. */
  public static Text of(String text) {
    return text.isEmpty() ? EMPTY : new Text(text);
  }

  /** A text that lies on a shelf; not an empty one. */
  public static Text from(Shelf shelf, long start, int length) {
    if (length > LONGEST) {
      throw new IllegalArgumentException("a text of " + length + " bytes");
    }
    Text text = new Text(shelf);
    text.place = start << LENGTH_BITS | length;
    return text;
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return here instanceof String held && held.isEmpty();
  }

  /** Forgets the text: from now on it is fetched from the shelf. An empty one needs no shelf, and one that is too long stays. */
  public void letGo(Shelf from, long at, int bytes) {
    if (!isEmpty() && bytes <= LONGEST) {
      place = at << LENGTH_BITS | bytes;
      here = Objects.requireNonNull(from, "shelf");
    }
  }

  /** The text; if it has to be fetched, then anew every time. */
  public String string() {
    Object now = here;
    return now instanceof String held ? held : new String(fetched((Shelf) now), StandardCharsets.UTF_8);
  }

  /** The same in UTF-8, as it lies on the shelf. */
  public byte[] utf8() {
    Object now = here;
    return now instanceof String held ? held.getBytes(StandardCharsets.UTF_8) : fetched((Shelf) now);
  }

  private byte[] fetched(Shelf shelf) {
    return shelf.bytes(place >>> LENGTH_BITS, (int) place & LONGEST);
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
