package io.github.hearsay.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of pictures an archive may have, told by their first bytes. */
enum PictureFormat {
  JPEG(new JpegParts()),
  PNG(new PngParts()),
  GIF(new GifParts()),
  WEBP(new WebpParts());

  /** Takes a file of one format apart. */
  interface Parts {

    boolean isOurs(PictureBytes bytes);

    /** In order, without a gap; a file that breaks off has parts as far as it goes. */
    List<PicturePart> of(PictureBytes bytes);

    /** The size that the file gives, before anything turns it. */
    PictureSize size(PictureBytes bytes);
  }

  private final Parts parts;

  PictureFormat(Parts parts) {
    this.parts = parts;
  }

  Parts parts() {
    return parts;
  }

  static Optional<PictureFormat> of(PictureBytes bytes) {
    for (PictureFormat format : values()) {
      if (format.parts.isOurs(bytes)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** As people say it. */
  String word() {
    return this == WEBP ? "WebP" : name().toUpperCase(Locale.ROOT);
  }
}
