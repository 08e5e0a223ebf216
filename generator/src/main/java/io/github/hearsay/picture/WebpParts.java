package io.github.hearsay.picture;

import io.github.hearsay.picture.PicturePart.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chunks of a WebP file (RFC 9649). */
final class WebpParts implements PictureFormat.Parts {

  static final String EXTENDED = "VP8X";
  private static final int HEADER = 12;
  private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ALPH", "ANMF");
  private static final Set<String> SHOWING = Set.of(EXTENDED, "ICCP", "ANIM");

  @Override
  public boolean isOurs(PictureBytes bytes) {
    return bytes.startsWith(0, "RIFF") && bytes.startsWith(8, "WEBP");
  }

  @Override
  public List<PicturePart> of(PictureBytes bytes) {
    List<PicturePart> parts = new ArrayList<>();
    parts.add(new PicturePart("header", 0, HEADER, HEADER, Use.SHOWING));
    int at = HEADER;
    int riff = bytes.end(8, bytes.little32(4));
    while (at + 8 <= riff) {
      String type = bytes.text(at, 4);
      long length = bytes.little32(at + 4);
      int end = bytes.end(at, 8 + length + (length & 1));
      parts.add(new PicturePart(type, at, at + 8, end, PIXELS.contains(type) ? Use.PIXELS : SHOWING.contains(type) ? Use.SHOWING : Use.BESIDES));
      at = end;
    }
    if (at < bytes.length()) {
      parts.add(new PicturePart("", at, at, bytes.length(), Use.BESIDES));
    }
    return parts;
  }

  @Override
  public PictureSize size(PictureBytes bytes) {
    return switch (bytes.text(HEADER, 4)) {
      case EXTENDED -> new PictureSize(little24(bytes, 24) + 1, little24(bytes, 27) + 1);
      case "VP8L" -> {
        long bits = bytes.little32(21);
        yield new PictureSize((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
      }
      case "VP8 " -> new PictureSize(bytes.little16(26) & 0x3fff, bytes.little16(28) & 0x3fff);
      default -> PictureSize.UNKNOWN;
    };
  }

  private static int little24(PictureBytes bytes, int place) {
    return bytes.little16(place) | bytes.at(place + 2) << 16;
  }
}
