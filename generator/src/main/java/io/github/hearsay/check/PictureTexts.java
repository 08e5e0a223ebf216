package io.github.hearsay.check;

import io.github.hearsay.picture.Metadata;
import io.github.hearsay.picture.PicturePart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a picture that may hold text (EXIF, XMP, IPTC, comments), and these also as the UTF-16 they may be in. Of pixels there is nothing to
 * read: by chance they would spell every short name some day. Of what is not what its name says, all bytes are taken.
 */
final class PictureTexts {

  /** More text than this nobody puts into a picture in good faith; it is looked at five times over. */
  private static final int LARGEST = 1 << 24;

  /** Chunks of a PNG file that may be deflated. */
  private static final Set<String> DEFLATED = Set.of("zTXt", "iTXt", "iCCP");

  private final byte[] bytes;
  private final List<byte[]> parts = new ArrayList<>();
  private final List<byte[]> all = new ArrayList<>();
  private boolean whole = true;

  private PictureTexts(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isPicture(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return List.of(".jpg", ".jpeg", ".png", ".gif", ".webp").stream().anyMatch(lower::endsWith);
  }

  /** Whether the bytes begin like a picture. */
  static boolean isPicture(byte[] bytes) {
    return Metadata.parts(bytes).isPresent();
  }

  /** What can be read in a picture. */
  static PictureTexts of(byte[] picture) {
    PictureTexts texts = new PictureTexts(picture);
    if (!texts.add(Metadata.parts(picture))) {
      texts.parts.add(picture);
    }
    texts.parts.forEach(part -> {
      texts.all.add(part);
      texts.all.addAll(wide(part));
    });
    return texts;
  }

  /** The bytes as the UTF-16 they may be, each way. */
  static List<byte[]> wide(byte[] bytes) {
    List<byte[]> all = new ArrayList<>(4);
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (int from = 0; from < Math.min(2, bytes.length); from++) {
        all.add(new String(bytes, from, bytes.length - from, wide).getBytes(StandardCharsets.UTF_8));
      }
    }
    return all;
  }

  /** The texts, as bytes to look for names in. */
  List<byte[]> all() {
    return all;
  }

  /** Whether all that is packed in the picture could be looked at. */
  boolean isWhole() {
    return whole;
  }

  /** Whether the parts are known: of what has no pixels, nobody can say what it is. */
  private boolean add(Optional<List<PicturePart>> known) {
    boolean shows = false;
    for (PicturePart part : known.orElse(List.of())) {
      shows |= part.use() == PicturePart.Use.PIXELS;
      if (part.use() != PicturePart.Use.PIXELS && part.data() < part.end()) {
        parts.add(Arrays.copyOfRange(bytes, part.data(), part.end()));
        if (DEFLATED.contains(part.type())) {
          inflated(part.data(), part.end());
        }
      }
    }
    return shows;
  }

  /** Whatever deflated text the chunk holds: it begins with one of the headers of zlib. */
  private void inflated(int start, int end) {
    for (int at = start; at + 2 < end && whole; at++) {
      boolean header = (bytes[at] & 0x0f) == 8 && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
      if (header) {
        byte[] text = inflate(at, end);
        if (text.length > 0) {
          parts.add(text);
        }
      }
    }
  }

  /**
   * What comes out. Before every text that readers of such chunks unpack there is a zero: of such a text, as much as comes out, even if its end is
   * broken. Elsewhere the start may be one by chance, and what breaks off is none.
   */
  private byte[] inflate(int start, int end) {
    Inflater inflater = new Inflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    try {
      inflater.setInput(bytes, start, end - start);
      for (int made = inflater.inflate(buffer); made > 0 && whole; made = inflater.inflate(buffer)) {
        out.write(buffer, 0, made);
        whole = out.size() <= LARGEST;
      }
    } catch (DataFormatException broken) {
      out.write(buffer, 0, (int) (inflater.getBytesWritten() - out.size()));
      return bytes[start - 1] == 0 ? out.toByteArray() : new byte[0];
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }
}
