package io.github.hearsay;

import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.picture.Metadata;
import io.github.hearsay.picture.PictureFault;
import io.github.hearsay.picture.Scaler;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures of a site as they are published: without metadata, and scaled, which is done once and kept for later builds. */
final class PictureFiles {

  private static final long KIND = 0x70696374757265L;

  private final Optional<Path> folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** @param folder where scaled pictures are kept, if anywhere */
  PictureFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** A picture, read once for all that is made of it. */
  Source source(Path file) throws IOException {
    return new Source(Files.readAllBytes(file));
  }

  /** The bytes of a picture's file. For one thread; another may have another. */
  final class Source {

    private final byte[] bytes;
    private OptionalLong check = OptionalLong.empty();

    private Source(byte[] bytes) {
      this.bytes = bytes;
    }

    /**
     * The bytes to publish.
     *
     * @param width how wide; 0 when the pixels stay as they are
     * @throws PictureFault when the file is no picture
     */
    byte[] at(int width) throws PictureFault {
      if (width == 0) {
        return Metadata.stripped(bytes);
      }
      return folder.isEmpty() ? Scaler.scaled(bytes, width) : scaled(folder.get(), width);
    }

    private byte[] scaled(Path kept, int width) throws PictureFault {
      if (check.isEmpty()) {
        check = OptionalLong.of(Check.of(bytes));
      }
      long source = check.getAsLong();
      String name = Long.toHexString(source) + "-" + width;
      used.add(name);
      Path file = kept.resolve(name);
      Optional<byte[]> before = SealedFile.read(file, Check.join(KIND, width), version(source), in -> in.bytes(in.count()));
      return before.isPresent() ? before.get() : keep(Scaler.scaled(bytes, width), file, Check.join(KIND, width), version(source));
    }
  }

  /** What is drawn and not scaled. */
  @FunctionalInterface
  interface Drawing {
    byte[] bytes();
  }

  /** What an earlier build drew of the same and with the same fonts, else what {@code drawing} gives. */
  byte[] kept(String name, long of, long fonts, Drawing drawing) {
    used.add(name);
    if (folder.isEmpty()) {
      return drawing.bytes();
    }
    Path file = folder.get().resolve(name);
    return SealedFile.read(file, Check.join(KIND, of), fonts, in -> in.bytes(in.count()))
        .orElseGet(() -> keep(drawing.bytes(), file, Check.join(KIND, of), fonts));
  }

  private static long version(long source) {
    return Check.join(source, Check.of(Scaler.VERSION));
  }

  private static byte[] keep(byte[] scaled, Path file, long kind, long version) {
    try {
      Files.createDirectories(file.getParent());
      SealedFile.write(file, kind, version, out -> {
        out.number(scaled.length);
        out.bytes(scaled);
      });
    } catch (IOException full) {
      // The next build scales it once more.
    }
    return scaled;
  }

  /** Forgets what the build that is done had no use for. */
  void tidy() {
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return;
    }
    try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder.get())) {
      for (Path file : kept) {
        if (!used.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    } catch (IOException busy) {
      // It only takes up room.
    }
  }
}
