package io.github.hearsay.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    Sink sink = new Sink();
    sink.fixed(kind);
    sink.fixed(version);
    write.accept(sink);
    sink.fixed(sink.check());
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(beside, sink.toBytes());
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
