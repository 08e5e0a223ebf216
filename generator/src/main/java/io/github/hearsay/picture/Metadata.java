package io.github.hearsay.picture;

import io.github.hearsay.picture.PicturePart.Use;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/** What lies in a picture's file besides the picture: EXIF with the place it was taken at, XMP, comments, thumbnails. */
public final class Metadata {

  /** Flags of a WebP file that promise EXIF and XMP. */
  private static final int PROMISES = 0x0c;

  private Metadata() {}

  /** The parts of a picture's file; empty when it is not one of a format known here. */
  public static Optional<List<PicturePart>> parts(byte[] picture) {
    PictureBytes bytes = new PictureBytes(picture);
    return PictureFormat.of(bytes).map(format -> format.parts().of(bytes));
  }

  /**
   * The same picture, pixel for pixel, with nothing in its file that is not needed to show it.
   *
   * @throws PictureFault when it is no picture, so that nobody could say what is in it
   */
  public static byte[] stripped(byte[] picture) throws PictureFault {
    List<PicturePart> parts = parts(picture).orElseThrow(() -> new PictureFault("is not a JPEG, PNG, GIF or WebP file, whatever its name says"));
    if (parts.stream().noneMatch(part -> part.use() == Use.PIXELS)) {
      throw new PictureFault("has no pixels: the file is broken");
    }
    if (parts.stream().allMatch(part -> part.use() != Use.BESIDES)) {
      return picture;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
    for (PicturePart part : parts) {
      if (part.use() != Use.BESIDES) {
        out.write(picture, part.start(), part.end() - part.start());
      }
    }
    byte[] stripped = out.toByteArray();
    return new WebpParts().isOurs(new PictureBytes(stripped)) ? mended(stripped) : stripped;
  }

  /** A WebP file gives its length, and says which chunks it has. */
  private static byte[] mended(byte[] webp) {
    int length = webp.length - 8;
    for (int i = 0; i < 4; i++) {
      webp[4 + i] = (byte) (length >> 8 * i);
    }
    if (new PictureBytes(webp).startsWith(12, WebpParts.EXTENDED)) {
      webp[20] &= ~PROMISES;
    }
    return webp;
  }
}
