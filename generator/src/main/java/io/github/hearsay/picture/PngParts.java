package io.github.hearsay.picture;

import io.github.hearsay.picture.PicturePart.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chunks of a PNG file (W3C, Portable Network Graphics, third edition). */
final class PngParts implements PictureFormat.Parts {

  private static final int SIGNATURE = 8;
  private static final Set<String> PIXELS = Set.of("IDAT", "fdAT");
  private static final Set<String> SHOWING =
      Set.of("IHDR", "PLTE", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL");

  @Override
  public boolean isOurs(PictureBytes bytes) {
    return bytes.startsWith(0, 0x89, 'P', 'N', 'G', 13, 10, 26, 10);
  }

  @Override
  public List<PicturePart> of(PictureBytes bytes) {
    List<PicturePart> parts = new ArrayList<>();
    parts.add(new PicturePart("signature", 0, SIGNATURE, SIGNATURE, Use.SHOWING));
    int at = SIGNATURE;
    boolean ended = false;
    while (!ended && at + 12 <= bytes.length()) {
      String type = bytes.text(at + 4, 4);
      int end = bytes.end(at, 12 + bytes.big32(at));
      parts.add(new PicturePart(type, at, at + 8, end, PIXELS.contains(type) ? Use.PIXELS : SHOWING.contains(type) ? Use.SHOWING : Use.BESIDES));
      at = end;
      ended = type.equals("IEND");
    }
    if (at < bytes.length()) {
      parts.add(new PicturePart("", at, at, bytes.length(), Use.BESIDES));
    }
    return parts;
  }

  @Override
  public PictureSize size(PictureBytes bytes) {
    return new PictureSize((int) bytes.big32(16), (int) bytes.big32(20));
  }

  /** Whether its colours are those of a palette: such a picture grows when it is scaled. */
  static boolean hasPalette(PictureBytes bytes) {
    return bytes.at(25) == 3;
  }
}
