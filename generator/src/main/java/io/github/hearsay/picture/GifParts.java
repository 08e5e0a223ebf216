package io.github.hearsay.picture;

import io.github.hearsay.picture.PicturePart.Use;
import java.util.ArrayList;
import java.util.List;

/** Blocks of a GIF file (CompuServe, Graphics Interchange Format, version 89a). */
final class GifParts implements PictureFormat.Parts {

  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2c;
  private static final int TRAILER = 0x3b;
  private static final int CONTROL = 0xf9;
  private static final int APPLICATION = 0xff;

  @Override
  public boolean isOurs(PictureBytes bytes) {
    return bytes.startsWith(0, "GIF87a") || bytes.startsWith(0, "GIF89a");
  }

  @Override
  public List<PicturePart> of(PictureBytes bytes) {
    List<PicturePart> parts = new ArrayList<>();
    int at = bytes.end(13, colours(bytes.at(10)));
    parts.add(new PicturePart("header", 0, Math.min(13, at), at, Use.SHOWING));
    boolean ended = false;
    while (!ended && at < bytes.length()) {
      ended = bytes.at(at) == TRAILER;
      PicturePart part = part(bytes, at);
      parts.add(part);
      at = part.end();
    }
    if (at < bytes.length()) {
      parts.add(new PicturePart("", at, at, bytes.length(), Use.BESIDES));
    }
    return parts;
  }

  private static PicturePart part(PictureBytes bytes, int at) {
    return switch (bytes.at(at)) {
      case EXTENSION -> {
        int label = bytes.at(at + 1);
        boolean loops = label == APPLICATION && (bytes.startsWith(at + 3, "NETSCAPE2.0") || bytes.startsWith(at + 3, "ANIMEXTS1.0"));
        Use use = label == CONTROL || loops ? Use.SHOWING : Use.BESIDES;
        yield new PicturePart("extension", at, bytes.end(at, 2), afterBlocks(bytes, at + 2), use);
      }
      case IMAGE -> {
        int data = bytes.end(at + 10, colours(bytes.at(at + 9)) + 1L);
        yield new PicturePart("image", at, data, afterBlocks(bytes, data), Use.PIXELS);
      }
      case TRAILER -> new PicturePart("trailer", at, at + 1, at + 1, Use.SHOWING);
      default -> new PicturePart("", at, at, bytes.length(), Use.BESIDES);
    };
  }

  /** The bytes of the table of colours that {@code flags} announce. */
  private static long colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1;
  }

  /** Blocks begin with their length; one of no length ends them. */
  private static int afterBlocks(PictureBytes bytes, int from) {
    int at = from;
    while (at < bytes.length() && bytes.at(at) != 0) {
      at += 1 + bytes.at(at);
    }
    return bytes.end(at, 1);
  }

  @Override
  public PictureSize size(PictureBytes bytes) {
    return new PictureSize(bytes.little16(6), bytes.little16(8));
  }
}
