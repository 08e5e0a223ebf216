package io.github.hearsay.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A file that is either whole and of the right kind and version, or as good as not there. */
public final class SealedFile {

  private static final int AROUND = 3 * Long.BYTES;

  private SealedFile() {}

  /**
   * What {@code read} makes of {@code file}; empty when it is missing, broken, of another kind or of another version.
   *
   * @param kind tells files of different content apart
   * @param version of whatever gives the content its meaning
   */
  public static <T> Optional<T> read(Path file, long kind, long version, Function<Source, T> read) {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      Source source = Source.of(bytes);
      boolean whole = bytes.length >= AROUND && source.fixed() == kind && source.fixed() == version
          && Check.of(bytes, 0, bytes.length - Long.BYTES) == Source.lastFixed(bytes);
      return whole ? Optional.of(read.apply(source)) : Optional.empty();
    } catch (IOException | BrokenCache broken) {
      return Optional.empty();
    }
  }

  /** Puts what {@code write} writes into {@code file}, whole or not at all. */
  public static void write(Path file, long kind, long version, Consumer<Sink> write) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = Files.newOutputStream(beside)) {
      CheckedDrain drain = new CheckedDrain(out);
      Sink sink = new Sink(drain);
      sink.fixed(kind);
      sink.fixed(version);
      write.accept(sink);
      sink.drain();
      sink.fixed(drain.check());
      sink.drain();
    } catch (UncheckedIOException full) {
      throw full.getCause();
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes bytes to a file as they come, and knows their check. */
  private static final class CheckedDrain implements Sink.Drain {

    private final OutputStream out;
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long size;

    CheckedDrain(OutputStream out) {
      this.out = out;
    }

    @Override
    public void take(byte[] bytes, int length) {
      one.update(bytes, 0, length);
      other.update(bytes, 0, length);
      size += length;
      try {
        out.write(bytes, 0, length);
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
    }

    long check() {
      return Check.of(one, other, size);
    }
  }
}
