package io.github.hearsay.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
    Draft draft = new Draft(file, kind, version);
    write.accept(draft.sink());
    draft.seal();
  }

  /** A file that is being written, beside its place until it is sealed, and open only for a moment now and then. Not for several threads. */
  public static final class Draft {

    private final Path file;
    private final Path beside;
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private final Sink sink = new Sink(this::take);
    private long size;
    private Optional<IOException> failure = Optional.empty();

    /** The beginning of a file of this kind and version. */
    public Draft(Path file, long kind, long version) {
      this.file = file;
      this.beside = file.resolveSibling(file.getFileName() + ".new");
      sink.fixed(kind);
      sink.fixed(version);
    }

    /** What takes the rest, without keeping it in memory. */
    public Sink sink() {
      return sink;
    }

    private void take(byte[] bytes, int length) {
      one.update(bytes, 0, length);
      other.update(bytes, 0, length);
      OpenOption how = size == 0 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
      size += length;
      if (failure.isPresent()) {
        return;
      }
      // Opened anew each time: then a build that fails leaves nothing open.
      try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
        out.write(bytes, 0, length);
      } catch (IOException full) {
        failure = Optional.of(full);
      }
    }

    /** Puts the file in its place. Where the disk was full, this says so. */
    public void seal() throws IOException {
      sink.drain();
      sink.fixed(Check.of(one, other, size));
      sink.drain();
      if (failure.isPresent()) {
        throw failure.get();
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
