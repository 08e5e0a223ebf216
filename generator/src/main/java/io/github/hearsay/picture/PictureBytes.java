package io.github.hearsay.picture;

import java.nio.charset.StandardCharsets;

/** The bytes of a picture, read at any place; beyond the end there are zeros. */
final class PictureBytes {

  private final byte[] bytes;

  PictureBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  int at(int place) {
    return place >= 0 && place < bytes.length ? bytes[place] & 0xff : 0;
  }

  boolean startsWith(int place, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (place + i >= bytes.length || at(place + i) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  boolean startsWith(int place, String letters) {
    return letters.equals(text(place, letters.length()));
  }

  String text(int place, int length) {
    int start = Math.min(place, bytes.length);
    return new String(bytes, start, Math.min(length, bytes.length - start), StandardCharsets.ISO_8859_1);
  }

  int big16(int place) {
    return at(place) << 8 | at(place + 1);
  }

  int little16(int place) {
    return at(place + 1) << 8 | at(place);
  }

  long big32(int place) {
    return (long) big16(place) << 16 | big16(place + 2);
  }

  long little32(int place) {
    return (long) little16(place + 2) << 16 | little16(place);
  }

  /** {@code start + length}, or the end of the file when that comes first. */
  int end(int start, long length) {
    return (int) Math.min(bytes.length, start + length);
  }
}
