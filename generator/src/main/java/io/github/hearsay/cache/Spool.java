package io.github.hearsay.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
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

  /** Adds all that is in {@code sink}. Where the disk is full, {@link #seal} will say so. */
  public synchronized void add(Sink sink) {
    byte[] bytes = sink.toBytes();
    if (used + bytes.length > buffer.length) {
      flush();
    }
    if (bytes.length > buffer.length) {
      append(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, buffer, used, bytes.length);
      used += bytes.length;
    }
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

  /** Puts the file in place. */
  public synchronized Seal seal() throws IOException {
    flush();
    if (failure.isPresent()) {
      throw failure.get();
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return new Seal(size, Check.of(one, other, size));
  }

  /**
   * What {@code read} makes of {@code file}.
   *
   * @throws BrokenCache if it is not what was sealed
   */
  public static <T> T read(Path file, Seal seal, Function<Source, T> read) {
    try {
      byte[] bytes = Files.size(file) == seal.size ? Files.readAllBytes(file) : new byte[0];
      if (bytes.length != seal.size || Check.of(bytes) != seal.check) {
        throw new BrokenCache("the file that was sealed as " + file);
      }
      return read.apply(Source.of(bytes));
    } catch (IOException unreadable) {
      throw new BrokenCache("the file " + file, unreadable);
    }
  }
}
