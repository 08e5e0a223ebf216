package io.github.hearsay;

import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.picture.Metadata;
import io.github.hearsay.picture.PictureFault;
import io.github.hearsay.picture.Scaler;
import io.github.hearsay.picture.WebpEncoder;
import io.github.hearsay.plan.AssetCopy;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
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

  /** Found out once: what is installed does not change while something is built. */
  private static final class Encoder {
    static final Optional<WebpEncoder> FOUND = WebpEncoder.on(Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

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

  /** Whether this machine can make WebP files. */
  static boolean hasEncoder() {
    return Encoder.FOUND.isPresent();
  }

  /** What to tell who asked for WebP files on a machine that cannot make them. */
  static Problem noEncoder() {
    return Problem.of(
        Code.BAD_PICTURE, Location.file("site.yml"), "pictures are to be published as WebP, too, and this machine has no cwebp to make them",
        "install it (Debian: apt-get install webp; macOS: brew install webp), or write pictures.webp: false");
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
     * @param webp whether as WebP, for which there has to be an encoder
     * @throws PictureFault when the file is no picture
     */
    byte[] at(int width, boolean webp) throws PictureFault {
      if (webp) {
        WebpEncoder encoder = Encoder.FOUND.orElseThrow();
        long source = check();
        long version = Check.join(version(source), Check.of(encoder.version()));
        return kept(Long.toHexString(source) + "-" + width + ".webp", width, version, () -> encoder.webp(bytes, width));
      }
      if (width == 0) {
        return Metadata.stripped(bytes);
      }
      return folder.isEmpty() ? Scaler.scaled(bytes, width) : scaled(width);
    }

    private long check() {
      if (check.isEmpty()) {
        check = OptionalLong.of(Check.of(bytes));
      }
      return check.getAsLong();
    }

    private byte[] scaled(int width) throws PictureFault {
      long source = check();
      return kept(Long.toHexString(source) + "-" + width, width, version(source), () -> Scaler.scaled(bytes, width));
    }
  }

  /** Makes a picture that no earlier build has kept. */
  @FunctionalInterface
  interface Drawing {
    byte[] bytes() throws PictureFault;
  }

  /**
   * A picture as an earlier build made it, else as {@code drawing} makes it.
   *
   * @param of what it is made of, besides what its name says
   * @param version of whatever makes it, without which it might look otherwise
   */
  byte[] kept(String name, long of, long version, Drawing drawing) throws PictureFault {
    used.add(name);
    if (folder.isEmpty()) {
      return drawing.bytes();
    }
    Path file = folder.get().resolve(name);
    long kind = Check.join(KIND, of);
    Optional<byte[]> before = SealedFile.read(file, kind, version, in -> in.bytes(in.count()));
    return before.isPresent() ? before.get() : keep(drawing.bytes(), file, kind, version);
  }

  private static long version(long source) {
    return Check.join(source, Check.of(Scaler.VERSION));
  }

  private static byte[] keep(byte[] made, Path file, long kind, long version) {
    try {
      Files.createDirectories(file.getParent());
      SealedFile.write(file, kind, version, out -> {
        out.number(made.length);
        out.bytes(made);
      });
    } catch (IOException full) {
      // The next build makes it once more.
    }
    return made;
  }

  /** What to tell of a file that is no picture. */
  static Problem unusable(AssetCopy copy, PictureFault fault) {
    return Problem.of(
        Code.BAD_PICTURE, Location.file(copy.source()), "the picture " + fault.getMessage(),
        "open it in a picture program and save it again as JPEG or PNG");
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
