package io.github.hearsay.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What a file holds in other clothes: the content of gzip, and of base64 in {@code data:} addresses, also of one inside the other. */
final class Packed {

  /** More than this nobody puts into a file of a site in good faith. */
  static final int LARGEST = 1 << 26;

  private static final int DEPTH = 4;
  private static final byte[] MARK = "base64,".getBytes(StandardCharsets.US_ASCII);

  private final List<byte[]> contents = new ArrayList<>();
  private boolean whole = true;

  private Packed() {}

  /** Unpacks {@code bytes} and whatever is packed in it. */
  static Packed of(byte[] bytes) {
    Packed packed = new Packed();
    packed.unpack(bytes, 0);
    return packed;
  }

  /** Everything that was found, each as bytes to look for names in. */
  List<byte[]> contents() {
    return contents;
  }

  /** Whether all of it could be looked at. */
  boolean isWhole() {
    return whole;
  }

  private void unpack(byte[] bytes, int depth) {
    if (isGzip(bytes)) {
      take(inflated(bytes), depth);
      return;
    }
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      take(decoded(bytes, at), depth);
    }
  }

  private void take(byte[] content, int depth) {
    if (PictureTexts.isPicture(content)) {
      PictureTexts texts = PictureTexts.of(content);
      contents.addAll(texts.all());
      whole &= texts.isWhole();
    } else {
      contents.add(content);
      contents.addAll(hasZero(content) ? PictureTexts.wide(content) : List.of());
    }
    if (depth < DEPTH) {
      unpack(content, depth + 1);
    } else {
      whole &= !isGzip(content) && next(content, 0) < 0;
    }
  }

  /** Whether a byte is zero, as every other is where Latin letters stand in UTF-16; text in UTF-8 has none. */
  private static boolean hasZero(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  /** What comes out, even if the end is broken; a browser would take that much, too. */
  private byte[] inflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[1 << 13];
      for (int read = in.read(buffer); read >= 0 && whole; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        whole = out.size() <= LARGEST;
      }
    } catch (IOException broken) {
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  /** Where the next base64 begins; -1 if there is none. Its mark may be in capitals. */
  private static int next(byte[] bytes, int from) {
    for (int at = from; at + MARK.length <= bytes.length; at++) {
      int i = 0;
      while (i < MARK.length && (bytes[at + i] == MARK[i] || (bytes[at + i] | 0x20) == MARK[i] && MARK[i] >= 'a')) {
        i++;
      }
      if (i == MARK.length) {
        return at + MARK.length;
      }
    }
    return -1;
  }

  private static byte[] decoded(byte[] bytes, int from) {
    StringBuilder letters = new StringBuilder();
    for (int at = from; at < bytes.length; at++) {
      int c = bytes[at];
      if (c == '%' && at + 2 < bytes.length && Character.digit(bytes[at + 1], 16) >= 0 && Character.digit(bytes[at + 2], 16) >= 0) {
        c = Character.digit(bytes[at + 1], 16) << 4 | Character.digit(bytes[at + 2], 16);
        at += 2;
      }
      if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '+' || c == '/') {
        letters.append((char) c);
      } else if (c == '-' || c == '_') {
        letters.append(c == '-' ? '+' : '/');
      } else if (c != '\n' && c != '\r' && c != '\t' && c != ' ' && c != '\\') {
        break;
      }
    }
    // A last letter alone is no byte.
    letters.setLength(letters.length() - (letters.length() % 4 == 1 ? 1 : 0));
    return Base64.getDecoder().decode(letters.toString());
  }
}
