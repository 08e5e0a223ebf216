package io.github.hearsay;

import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.picture.Metadata;
import io.github.hearsay.picture.PictureFault;
import io.github.hearsay.picture.Scaler;
import io.github.hearsay.plan.AssetCopy;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

  /**
   * The bytes to publish. Safe for many threads.
   *
   * @throws PictureFault when the file is no picture
   */
  byte[] bytes(AssetCopy copy) throws IOException, PictureFault {
    byte[] source = Files.readAllBytes(copy.file());
    if (copy.width() == 0) {
      return Metadata.stripped(source);
    }
    if (folder.isEmpty()) {
      return Scaler.scaled(source, copy.width());
    }
    long check = Check.of(source);
    String name = Long.toHexString(check) + "-" + copy.width();
    used.add(name);
    Path file = folder.get().resolve(name);
    Optional<byte[]> kept = SealedFile.read(file, Check.join(KIND, copy.width()), version(check), in -> in.bytes(in.count()));
    return kept.isPresent() ? kept.get() : keep(Scaler.scaled(source, copy.width()), file, copy.width(), check);
  }

  private static long version(long source) {
    return Check.join(source, Check.of(Scaler.VERSION));
  }

  private static byte[] keep(byte[] scaled, Path file, int width, long source) {
    try {
      Files.createDirectories(file.getParent());
      SealedFile.write(file, Check.join(KIND, width), version(source), out -> {
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
