package io.github.hearsay.picture;

import io.github.hearsay.picture.PicturePart.Use;
import java.util.ArrayList;
import java.util.List;

/** Segments of a JPEG file (ITU-T T.81, annex B). */
final class JpegParts implements PictureFormat.Parts {

  private static final int START_OF_IMAGE = 0xd8;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int START_OF_SCAN = 0xda;
  private static final int APP_0 = 0xe0;
  private static final int APP_2 = 0xe2;
  private static final int APP_14 = 0xee;
  private static final int APP_15 = 0xef;
  private static final int COMMENT = 0xfe;

  /** So many bytes of a segment are looked at, at most, to know what it is. */
  private static final int LONGEST_LOOK = 18;

  @Override
  public boolean isOurs(PictureBytes bytes) {
    return bytes.startsWith(0, 0xff, START_OF_IMAGE, 0xff);
  }

  @Override
  public List<PicturePart> of(PictureBytes bytes) {
    List<PicturePart> parts = new ArrayList<>();
    parts.add(new PicturePart("SOI", 0, 2, 2, Use.SHOWING));
    int at = 2;
    while (at + 1 < bytes.length() && bytes.at(at) == 0xff) {
      int marker = bytes.at(at + 1);
      if (marker == 0xff) {
        parts.add(new PicturePart("fill", at, at + 1, at + 1, Use.BESIDES));
        at++;
        continue;
      }
      int end = end(bytes, at, marker);
      parts.add(new PicturePart(Integer.toHexString(marker), at, Math.min(end, at + 4), end, use(bytes, at, marker)));
      at = end;
      if (marker == END_OF_IMAGE) {
        break;
      }
    }
    if (at < bytes.length()) {
      parts.add(new PicturePart("", at, at, bytes.length(), Use.BESIDES));
    }
    return parts;
  }

  private static int end(PictureBytes bytes, int at, int marker) {
    if (marker >= 0xd0 && marker <= END_OF_IMAGE || marker == 1) {
      return at + 2;
    }
    int end = bytes.end(at + 2, bytes.big16(at + 2));
    return marker == START_OF_SCAN ? afterScan(bytes, end) : end;
  }

  /** Pixels go on until a marker that is neither a stuffed byte nor a restart. */
  private static int afterScan(PictureBytes bytes, int from) {
    int at = from;
    while (at < bytes.length() && !(bytes.at(at) == 0xff && isSegment(bytes.at(at + 1)))) {
      at++;
    }
    return at;
  }

  private static boolean isSegment(int marker) {
    return marker != 0 && marker != 0xff && (marker < 0xd0 || marker > 0xd7);
  }

  private static Use use(PictureBytes bytes, int at, int marker) {
    if (marker == START_OF_SCAN) {
      return Use.PIXELS;
    }
    boolean application = marker >= APP_0 && marker <= APP_15;
    boolean shows =
        marker == APP_0 && bytes.startsWith(at + 4, "JFIF")
            || marker == APP_2 && bytes.startsWith(at + 4, "ICC_PROFILE")
            || marker == APP_14 && bytes.startsWith(at + 4, "Adobe");
    return marker == COMMENT || application && !shows ? Use.BESIDES : Use.SHOWING;
  }

  @Override
  public PictureSize size(PictureBytes bytes) {
    int frame = frame(bytes);
    return frame < 0 ? PictureSize.UNKNOWN : new PictureSize(bytes.big16(frame + 7), bytes.big16(frame + 5));
  }

  /** How many colours a pixel is made of. */
  static int components(PictureBytes bytes) {
    int frame = frame(bytes);
    return frame < 0 ? 0 : bytes.at(frame + 9);
  }

  /** Where the start of the frame is; negative when there is none. */
  private static int frame(PictureBytes bytes) {
    int at = 2;
    while (at + 9 < bytes.length() && bytes.at(at) == 0xff) {
      int marker = bytes.at(at + 1);
      if (isFrame(marker)) {
        return at;
      }
      at = next(bytes, at);
    }
    return -1;
  }

  /** Whether {@code bytes} go on to where the pixels begin, so that more of them would say nothing new. */
  static boolean hasHead(PictureBytes bytes) {
    int at = 2;
    while (at + LONGEST_LOOK < bytes.length() && bytes.at(at) == 0xff && bytes.at(at + 1) != START_OF_SCAN) {
      at = next(bytes, at);
    }
    return at + LONGEST_LOOK < bytes.length();
  }

  /** Where the segment after that at {@code at} begins. */
  private static int next(PictureBytes bytes, int at) {
    return bytes.at(at + 1) == 0xff ? at + 1 : at + 2 + Math.max(2, bytes.big16(at + 2));
  }

  /** Start-of-frame markers carry the size; the three left out of their range mean something else. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** How the camera was held (EXIF, tag 0x0112): 1 to 8, where 1 is upright. */
  static int orientation(PictureBytes bytes) {
    int at = 2;
    while (at + LONGEST_LOOK < bytes.length() && bytes.at(at) == 0xff && bytes.at(at + 1) != START_OF_SCAN) {
      if (bytes.at(at + 1) == 0xe1 && bytes.startsWith(at + 4, "Exif\0\0")) {
        return orientation(bytes, at + 10);
      }
      at = next(bytes, at);
    }
    return 1;
  }

  private static int orientation(PictureBytes bytes, int tiff) {
    boolean big = bytes.startsWith(tiff, "MM");
    int directory = bytes.end(tiff, big ? bytes.big32(tiff + 4) : bytes.little32(tiff + 4));
    int entries = big ? bytes.big16(directory) : bytes.little16(directory);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * 12;
      if ((big ? bytes.big16(entry) : bytes.little16(entry)) == 0x0112) {
        int value = big ? bytes.big16(entry + 8) : bytes.little16(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
