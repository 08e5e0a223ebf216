package io.github.hearsay.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a picture that may hold text (EXIF, XMP, IPTC, comments), and these also as the UTF-16 they may be in. Of pixels there is nothing to
 * read: by chance they would spell every short name some day. Of what is not what its name says, all bytes are taken.
 */
final class PictureTexts {

  private static final int LARGEST = 1 << 22;

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
    boolean known = texts.png() || texts.jpeg() || texts.webp();
    List<byte[]> all = new ArrayList<>();
    for (byte[] part : known ? texts.parts : List.of(picture)) {
      all.add(part);
      for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        for (int from = 0; from < Math.min(2, part.length); from++) {
          all.add(new String(part, from, part.length - from, wide).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return all;
  }

  private boolean startsWith(int at, int... signs) {
    if (at + signs.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[at + i] & 0xff) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end) {
    if (start < Math.min(end, bytes.length)) {
      parts.add(Arrays.copyOfRange(bytes, start, Math.min(end, bytes.length)));
    }
  }

  private boolean png() {
    if (!startsWith(0, 0x89, 'P', 'N', 'G', 13, 10, 26, 10)) {
      return false;
    }
    int at = 8;
    while (at + 12 <= bytes.length) {
      long length = number(at, true);
      String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      int end = (int) Math.min(bytes.length, at + 8 + length);
      if (!type.equals("IDAT") && !type.equals("fdAT")) {
        add(at + 8, end);
        if (type.equals("zTXt") || type.equals("iTXt") || type.equals("iCCP")) {
          inflated(at + 8, end);
        }
      }
      at = (int) Math.min(bytes.length, at + 12 + length);
    }
    add(at, bytes.length);
    return true;
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

  /** Segments up to the scan; what comes after the end of the picture is taken, too. */
  private boolean jpeg() {
    if (!startsWith(0, 0xff, 0xd8, 0xff)) {
      return false;
    }
    int at = 2;
    while (at + 4 <= bytes.length && bytes[at] == (byte) 0xff) {
      int marker = bytes[at + 1] & 0xff;
      if (marker == 0xff || marker >= 0xd0 && marker <= 0xd8 || marker == 1) {
        at += marker == 0xff ? 1 : 2;
        continue;
      }
      int length = (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
      if (marker >= 0xe0 && marker <= 0xef || marker == 0xfe) {
        add(at + 4, at + 2 + length);
      }
      at = marker == 0xda ? afterScan(at + 2 + length) : at + 2 + length;
    }
    add(at, bytes.length);
    return true;
  }

  private int afterScan(int from) {
    int at = from;
    while (at + 1 < bytes.length && !(bytes[at] == (byte) 0xff && isSegment(bytes[at + 1] & 0xff))) {
      at++;
    }
    return Math.min(at, bytes.length);
  }

  private static boolean isSegment(int marker) {
    return marker != 0 && marker != 0xff && (marker < 0xd0 || marker > 0xd7);
  }

  private boolean webp() {
    if (!startsWith(0, 'R', 'I', 'F', 'F') || !startsWith(8, 'W', 'E', 'B', 'P')) {
      return false;
    }
    int at = 12;
    while (at + 8 <= bytes.length) {
      String type = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
      long length = number(at + 4, false);
      if (!List.of("VP8 ", "VP8L", "ALPH", "ANMF").contains(type)) {
        add(at + 8, (int) Math.min(bytes.length, at + 8 + length));
      }
      at = (int) Math.min(bytes.length, at + 8 + length + (length & 1));
    }
    add(at, bytes.length);
    return true;
  }

  private long number(int at, boolean bigEndian) {
    long number = 0;
    for (int i = 0; i < 4; i++) {
      number = number << 8 | bytes[at + (bigEndian ? i : 3 - i)] & 0xff;
    }
    return number;
  }
}
