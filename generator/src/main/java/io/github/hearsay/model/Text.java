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

  /** Exactly one of these two is there, but for the moment in which the text is let go. */
  private volatile String held;

  private volatile Shelf shelf;
  private long start;
  private int length;

  private Text(String held) {
    this.held = Objects.requireNonNull(held, "text");
  }

  private Text(Shelf shelf, long start, int length) {
    this.shelf = Objects.requireNonNull(shelf, "shelf");
    this.start = start;
    this.length = length;
  }

  /** A text that is kept in memory. */
  public static Text of(String text) {
    return text.isEmpty() ? EMPTY : new Text(text);
  }

  /** A text that lies on a shelf; not an empty one. */
  public static Text from(Shelf shelf, long start, int length) {
    return new Text(shelf, start, length);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    String here = held;
    return here != null && here.isEmpty();
  }

  /** Forgets the text: from now on it is fetched from the shelf. An empty one needs no shelf. */
  public void letGo(Shelf from, long at, int bytes) {
    if (!isEmpty()) {
      start = at;
      length = bytes;
      shelf = Objects.requireNonNull(from, "shelf");
      held = null;
    }
  }

  /** The text; if it has to be fetched, then anew every time. */
  public String string() {
    String here = held;
    return here != null ? here : new String(shelf.bytes(start, length), StandardCharsets.UTF_8);
  }

  /** The same in UTF-8, as it lies on the shelf. */
  public byte[] utf8() {
    String here = held;
    return here != null ? here.getBytes(StandardCharsets.UTF_8) : shelf.bytes(start, length);
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
