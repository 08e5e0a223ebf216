package io.github.hearsay.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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

  /** A file that is being written, beside its place until it is sealed. Not for several threads. */
  public static final class Draft {

    private final Spool spool;
    private final Sink sink;

    /** The beginning of a file of this kind and version. */
    public Draft(Path file, long kind, long version) {
      spool = new Spool(file);
      sink = new Sink(spool::add);
      sink.fixed(kind);
      sink.fixed(version);
    }

    /** What takes the rest, without keeping it in memory. */
    public Sink sink() {
      return sink;
    }

    /** Puts the file in its place. Where the disk was full, this says so. */
    public void seal() throws IOException {
      sink.drain();
      sink.fixed(spool.check());
      sink.drain();
      spool.seal();
    }
  }
}
