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

  private static final int LARGEST = 1 << 22;

  /** Chunks of a PNG file that may be deflated. */
  private static final Set<String> DEFLATED = Set.of("zTXt", "iTXt", "iCCP");

  private final byte[] bytes;
  private final List<byte[]> parts = new ArrayList<>();

  private PictureTexts(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isPicture(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return List.of(".jpg", ".jpeg", ".png", ".gif", ".webp").stream().anyMatch(lower::endsWith);
  }

  /** The texts of a picture, as bytes to look for names in. */
  static List<byte[]> of(byte[] picture) {
    PictureTexts texts = new PictureTexts(picture);
    if (!texts.add(Metadata.parts(picture))) {
      texts.parts.add(picture);
    }
    List<byte[]> all = new ArrayList<>();
    for (byte[] part : texts.parts) {
      all.add(part);
      for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        for (int from = 0; from < Math.min(2, part.length); from++) {
          all.add(new String(part, from, part.length - from, wide).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return all;
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
    for (int at = start; at + 2 < end; at++) {
      boolean header = (bytes[at] & 0x0f) == 8 && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
      if (header) {
        inflate(at, end).ifPresent(parts::add);
      }
    }
  }

  private Optional<byte[]> inflate(int start, int end) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, end - start);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[4096];
      int made = inflater.inflate(buffer);
      while (made > 0 && out.size() < LARGEST) {
        out.write(buffer, 0, made);
        made = inflater.inflate(buffer);
      }
      return out.size() == 0 ? Optional.empty() : Optional.of(out.toByteArray());
    } catch (DataFormatException notDeflated) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
