package io.github.hearsay.cache;

import io.github.hearsay.model.Text;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads back what a {@link Sink} wrote. Not for several threads. */
public final class Source {

  private static final int SEVEN = 0x7f;
  private static final int MORE = 0x80;

  /** Where the bytes of long texts can be had again. */
  interface Origin {
    /** The text in {@code length} bytes from {@code start} of the array. */
    Text text(int start, int length);
  }

  private final byte[] bytes;
  private final int end;
  private final Shared shared;
  private final Origin origin;
  private final String name;
  private int at;
  private String[] texts = new String[16];
  private int known;

  /**
   * Reads all of {@code bytes}.
   *
   * @param name what they are kept under: a name they are likely to tell, which then need not be in memory twice
   */
  Source(byte[] bytes, Shared shared, Origin origin, String name) {
    this.bytes = bytes;
    this.end = bytes.length;
    this.shared = shared;
    this.origin = origin;
    this.name = name;
  }

  /** Reads all of {@code bytes}, long texts included. */
  public static Source of(byte[] bytes) {
    return new Source(
        bytes, new Shared(), (start, length) -> Text.of(new String(bytes, start, length, StandardCharsets.UTF_8)), "");
  }

  /** Whether everything has been read. */
  public boolean isAtEnd() {
    return at == end;
  }

  /** Reads one byte, from 0 to 255. */
  public int take() {
    need(1);
    return bytes[at++] & 0xff;
  }

  /** Reads a number. */
  public long number() {
    long value = 0;
    int shift = 0;
    int next = take();
    while ((next & MORE) != 0) {
      value |= (long) (next & SEVEN) << shift;
      shift += 7;
      next = take();
    }
    return value | (long) next << shift;
  }

  /** Reads a number of things. */
  public int count() {
    long value = number();
    if (value < 0 || value > end) {
      throw new BrokenCache("a count of " + value);
    }
    return (int) value;
  }

  /** Reads {@code length} bytes as they are. */
  public byte[] bytes(int length) {
    need(length);
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** Reads eight bytes. */
  public long fixed() {
    need(Long.BYTES);
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | bytes[at++] & 0xff;
    }
    return value;
  }

  /** Reads four bytes. */
  public int fixed32() {
    need(Integer.BYTES);
    int value = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      value = value << 8 | bytes[at++] & 0xff;
    }
    return value;
  }

  /** The last eight of {@code bytes}, as {@link Sink#fixed} wrote them. */
  public static long lastFixed(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES);
  }

  /** Reads a text; equal texts are one object. */
  public String text() {
    long head = number();
    int length = (int) (head >>> 1);
    if ((head & 1) != 0) {
      if (length >= known) {
        throw new BrokenCache("the text number " + length + " of " + known);
      }
      return texts[length];
    }
    need(length);
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    if (known == texts.length) {
      texts = Arrays.copyOf(texts, known * 2);
    }
    texts[known++] = text;
    return text;
  }

  /** Reads the name of a file. */
  String file() {
    String file = text();
    return file.equals(name) ? name : file;
  }

  /** Reads a long text, or remembers where it is. */
  Text later() {
    int length = count();
    need(length);
    Text text = length == 0 ? Text.of("") : origin.text(at, length);
    at += length;
    return text;
  }

  /** What all sources that read for one store have in common. */
  Shared shared() {
    return shared;
  }

  private void need(int length) {
    if (length < 0 || length > end - at) {
      throw new BrokenCache("the end where " + length + " bytes should be");
    }
  }
}
