package io.github.hearsay.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** What a {@link Spool} has sealed, read piece by piece, so that it need not be in memory. Nothing of it stays open. From any thread. */
public final class SpooledFile {

  /** So much is read at once: what was written one after the other is mostly asked for one after the other. */
  private static final int ROOM = 1 << 15;

  private final Path file;
  private final long size;
  private final ThreadLocal<Window> windows = ThreadLocal.withInitial(() -> new Window(0, new byte[0]));

  /** A part of the file, from {@code start}. */
  private record Window(long start, byte[] bytes) {

    boolean holds(long from, int length) {
      return from >= start && from + length <= start + bytes.length;
    }
  }

  /** What is told of each piece. */
  public interface Visitor {
    /** {@code piece} is read from its beginning; its bytes are {@code length} from {@code start} of the file. */
    void piece(long start, int length, Source piece);
  }

  /**
   * All that is in {@code file}, read once to see whether it is whole.
   *
   * @throws BrokenCache if it is not what was sealed
   */
  public SpooledFile(Path file, Spool.Seal seal) {
    this.file = file;
    this.size = seal.size();
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    try {
      long there = read((bytes, length) -> {
        one.update(bytes, 0, length);
        other.update(bytes, 0, length);
      });
      if (there != size || Check.of(one, other, size) != seal.check()) {
        throw new BrokenCache("the file that was sealed as " + file);
      }
    } catch (IOException unreadable) {
      throw new BrokenCache("the file " + file, unreadable);
    }
  }

  private long read(Sink.Drain taker) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long there = channel.size();
      for (long at = 0; at < there; at += ROOM) {
        int length = (int) Math.min(ROOM, there - at);
        taker.take(Spool.bytes(channel, at, length), length);
      }
      return there;
    }
  }

  /** Tells {@code visitor} of all pieces that were added by {@link Spool#addPiece}, in their order; nothing else may be in the file. */
  public void forEach(Visitor visitor) {
    long at = 0;
    while (at < size) {
      int length = Source.of(bytes(at, Integer.BYTES)).fixed32();
      long start = at + Integer.BYTES;
      visitor.piece(start, length, piece(start, length));
      at = start + length;
    }
  }

  /** What was written to {@code length} bytes from {@code start}. */
  public Source piece(long start, int length) {
    return Source.of(bytes(start, length));
  }

  private byte[] bytes(long start, int length) {
    if (length < 0 || start < 0 || start + length > size) {
      throw new BrokenCache("a piece of " + file);
    }
    Window window = windows.get();
    if (!window.holds(start, length)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        window = new Window(start, Spool.bytes(channel, start, (int) Math.min(Math.max(length, ROOM), size - start)));
        windows.set(window);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("cannot read " + file, unreadable);
      }
    }
    int from = (int) (start - window.start);
    return Arrays.copyOfRange(window.bytes, from, from + length);
  }

  /** Adds all of it to {@code spool}. */
  public void copy(Spool spool) throws IOException {
    read(spool::add);
  }
}
