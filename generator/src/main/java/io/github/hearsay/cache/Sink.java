package io.github.hearsay.cache;

import io.github.hearsay.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bytes that grow: small numbers take little room, and a text that comes again takes hardly any. Not for several threads. */
public final class Sink {

  private static final int START = 1 << 10;
  private static final int SEVEN = 0x7f;
  private static final int MORE = 0x80;

  /** So many texts are looked for; in what has more, few come again. */
  private static final int MOST = 1 << 17;

  /** So much of what is drained away is kept back, to be drained at once. */
  private static final int FULL = 1 << 16;

  private final Map<String, Integer> texts;
  private final boolean sharing;
  private final Optional<Drain> drain;
  private final List<Written> later = new ArrayList<>(0);
  private byte[] bytes = new byte[START];
  private int size;
  /** How many texts have been written that had not come before. */
  private int wholeTexts;

  /** What is to be read back. */
  public Sink() {
    this(true);
  }

  /**
   * A sink.
   *
   * @param sharing whether a text that comes again is worth looking for: not where few things are written
   */
  Sink(boolean sharing) {
    this(sharing, Optional.empty());
  }

  /** A sink whose bytes go to {@code drain}, so that they need not be in memory; what they come to, only the drain can say. */
  Sink(Drain drain) {
    this(true, Optional.of(drain));
  }

  private Sink(boolean sharing, Optional<Drain> drain) {
    this.sharing = sharing;
    this.drain = drain;
    this.texts = sharing ? new HashMap<>() : Map.of();
  }

  /** Takes bytes away. */
  interface Drain {
    void take(byte[] bytes, int length);
  }

  /** A long text, and where its bytes are. */
  record Written(Text text, int start, int length) {}

  /** Forgets everything, and keeps the room. */
  public void clear() {
    if (sharing) {
      texts.clear();
    }
    later.clear();
    wholeTexts = 0;
    size = 0;
  }

  /** Drains what is left. */
  void drain() {
    drain.orElseThrow().take(bytes, size);
    size = 0;
  }

  /** How much has been written. */
  public int size() {
    return size;
  }

  /** The room in which it lies, from its beginning. */
  byte[] room() {
    return bytes;
  }

  /** What has been written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** The check of what has been written. */
  public long check() {
    return Check.of(bytes, 0, size);
  }

  /** Writes one byte. */
  public void put(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** Writes a number; small ones are short, negative ones long. */
  public void number(long value) {
    room(10);
    long left = value;
    while ((left & ~SEVEN) != 0) {
      bytes[size++] = (byte) (left & SEVEN | MORE);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  /** Writes eight bytes. */
  public void fixed(long value) {
    room(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  /** Writes four bytes. */
  public void fixed32(int value) {
    room(Integer.BYTES);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  /** Writes a text; from the second time on, only which one it was. */
  public void text(String text) {
    Integer known = sharing ? texts.get(text) : null;
    if (known != null) {
      number((long) known << 1 | 1);
    } else {
      if (sharing && texts.size() < MOST) {
        texts.put(text, wholeTexts);
      }
      wholeTexts++;
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number((long) utf8.length << 1);
      bytes(utf8);
    }
  }

  /** Writes a text that has nothing but ASCII characters in it, as {@link #text} does, only faster. */
  @SuppressWarnings("deprecation")
  void ascii(String text) {
    if (sharing) {
      text(text);
      return;
    }
    int length = text.length();
    number((long) length << 1);
    room(length);
    // Takes the lower half of each character, which is all there is: no other way takes a tenth of the time before the optimising compiler runs.
    text.getBytes(0, length, bytes, size);
    size += length;
  }

  /** Writes a text that readers need not read at once. */
  public void later(Text text) {
    byte[] utf8 = text.string().getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    later.add(new Written(text, size, utf8.length));
    bytes(utf8);
  }

  /** The long texts written so far. */
  List<Written> later() {
    return later;
  }

  /** Writes bytes as they are, without their number. */
  public void bytes(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private void room(int more) {
    if (size >= FULL && drain.isPresent()) {
      drain();
    }
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
