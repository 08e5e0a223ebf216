package io.github.hearsay.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A file that grows while many threads write to it, so that what they write need not be in memory. It counts for what {@link #seal} says of it,
 * and for nothing before.
 */
public final class Spool {

  private static final int ROOM = 1 << 16;

  private final Path beside;
  private final Path file;
  private final byte[] buffer = new byte[ROOM];
  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();
  private int used;
  private long size;
  private Optional<IOException> failure = Optional.empty();

  /** By what a file is known to be the one that was sealed. */
  public record Seal(long size, long check) {}

  /** Writes to a file beside {@code file}, which is left alone until it is sealed. */
  public Spool(Path file) {
    this.file = file;
    this.beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(beside);
    } catch (IOException unusable) {
      failure = Optional.of(unusable);
    }
  }

  /** Adds all that is in {@code sink}; gives back where it starts. Where the disk is full, {@link #seal} will say so. */
  public long add(Sink sink) {
    return add(sink.room(), sink.size());
  }

  /** The same behind its length, by which {@link SpooledFile#forEach} finds where it ends. */
  public synchronized long addPiece(Sink sink) {
    add(ByteBuffer.allocate(Integer.BYTES).putInt(sink.size()).array(), Integer.BYTES);
    return add(sink);
  }

  /** Adds the first {@code length} of {@code bytes}. */
  synchronized long add(byte[] bytes, int length) {
    long start = size + used;
    if (used + length > buffer.length) {
      flush();
    }
    if (length > buffer.length) {
      append(bytes, length);
    } else {
      System.arraycopy(bytes, 0, buffer, used, length);
      used += length;
    }
    return start;
  }

  private void flush() {
    append(buffer, used);
    used = 0;
  }

  private void append(byte[] bytes, int length) {
    one.update(bytes, 0, length);
    other.update(bytes, 0, length);
    size += length;
    if (failure.isPresent()) {
      return;
    }
    // Opened anew each time: then a build that fails leaves nothing open.
    try (var out = Files.newOutputStream(beside, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(bytes, 0, length);
    } catch (IOException full) {
      failure = Optional.of(full);
    }
  }

  /** The check of all that was added so far. */
  synchronized long check() {
    flush();
    return Check.of(one, other, size);
  }

  /** Puts the file in place. */
  public synchronized Seal seal() throws IOException {
    flush();
    if (failure.isPresent()) {
      throw failure.get();
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return new Seal(size, check());
  }

  /**
   * A part of {@code file} that has this check.
   *
   * @throws BrokenCache if there is none
   */
  public static byte[] part(Path file, long start, int length, long check) {
    byte[] bytes = part(file, start, length);
    if (Check.of(bytes) != check) {
      throw new BrokenCache("a part of " + file);
    }
    return bytes;
  }

  private static byte[] part(Path file, long start, int length) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return bytes(channel, start, length);
    } catch (IOException unreadable) {
      throw new BrokenCache("the file " + file, unreadable);
    }
  }

  /** {@code length} bytes from {@code start} of an open file; an {@link EOFException} if it ends before. */
  static byte[] bytes(FileChannel channel, long start, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, start + buffer.position()) < 0) {
        throw new EOFException("it ends at " + (start + buffer.position()));
      }
    }
    return buffer.array();
  }

  /** Adds {@code bytes} to the end of a file that was sealed before; gives back where they start. */
  public static long append(Path file, byte[] bytes) throws IOException {
    long start = Files.size(file);
    Files.write(file, bytes, StandardOpenOption.APPEND);
    return start;
  }
}
