package io.github.hearsay.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the first bytes of a picture's file say.
 *
 * @param size as it is seen
 * @param scales whether smaller ones can be made of it: not of what moves, nor of what Java cannot read
 * @param turned whether only its metadata say which way up it is
 */
public record PictureFile(PictureSize size, boolean scales, boolean turned) {

  /** So many bytes say it of most pictures. */
  private static final int FIRST = 16 * 1024;

  /** Cameras put a small picture and much else before the size. */
  private static final int HEAD = 256 * 1024;

  /** So many pixels are decoded at most: four bytes each, and several pictures at a time. */
  private static final long MOST_PIXELS = 64_000_000;

  private static final PictureFile UNKNOWN = new PictureFile(PictureSize.UNKNOWN, false, false);

  /** Of what is no picture, or cannot be read, nothing is known: whoever publishes it will say so. */
  public static PictureFile read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(FIRST);
      PictureFile picture = of(new PictureBytes(first));
      return first.length < FIRST || picture.size.isKnown() && saysAll(new PictureBytes(first)) ? picture : of(new PictureBytes(with(in, first)));
    } catch (IOException unreadable) {
      return UNKNOWN;
    }
  }

  /** Only a JPEG may say more further on. */
  private static boolean saysAll(PictureBytes first) {
    return PictureFormat.of(first).filter(format -> format == PictureFormat.JPEG).isEmpty() || JpegParts.hasHead(first);
  }

  private static byte[] with(InputStream in, byte[] first) throws IOException {
    byte[] more = in.readNBytes(HEAD - first.length);
    byte[] head = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, head, first.length, more.length);
    return head;
  }

  static PictureFile of(PictureBytes bytes) {
    Optional<PictureFormat> format = PictureFormat.of(bytes);
    if (format.isEmpty()) {
      return UNKNOWN;
    }
    PictureSize size = format.get().parts().size(bytes);
    if (!size.isKnown()) {
      return UNKNOWN;
    }
    boolean fits = (long) size.width() * size.height() <= MOST_PIXELS;
    return switch (format.get()) {
      case JPEG -> {
        int orientation = JpegParts.orientation(bytes);
        boolean readable = fits && JpegParts.components(bytes) <= 3;
        yield new PictureFile(orientation > 4 && readable ? size.turned() : size, readable, orientation > 1 && readable);
      }
      case PNG -> new PictureFile(size, fits && !PngParts.hasPalette(bytes), false);
      default -> new PictureFile(size, false, false);
    };
  }
}
