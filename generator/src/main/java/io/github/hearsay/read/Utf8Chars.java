package io.github.hearsay.read;

import java.util.Optional;

/**
 * Makes characters of bytes in one go, as long as there is nothing to say about them: valid UTF-8, lines that end in LF, no byte order
 * mark, and anything but blanks. Everything else is left to {@link SourceText}.
 */
final class Utf8Chars {

  private final byte[] bytes;
  private final char[] chars;
  private int length;
  private boolean mayCompose;

  private Utf8Chars(byte[] bytes) {
    this.bytes = bytes;
    this.chars = new char[bytes.length];
  }

  /** The characters of {@code bytes}, if they are as described. */
  static Optional<FileChars> of(byte[] bytes) {
    Utf8Chars decoder = new Utf8Chars(bytes);
    return decoder.decode() ? Optional.of(FileChars.of(decoder.chars, decoder.length, decoder.mayCompose)) : Optional.empty();
  }

  private boolean decode() {
    byte[] in = bytes;
    char[] out = chars;
    int at = 0;
    int to = 0;
    boolean dark = false;
    while (at < in.length) {
      int b = in[at];
      if (b >= ' ') {
        dark |= b > ' ';
        out[to++] = (char) b;
        at++;
      } else if (b < 0) {
        length = to;
        at = wide(at, b & 0xff);
        if (at < 0) {
          return false;
        }
        to = length;
      } else if (b == '\r') {
        return false;
      } else {
        out[to++] = (char) b;
        at++;
      }
    }
    length = to;
    return dark && (chars[0] != '\ufeff');
  }

  /** Decodes the character of several bytes at {@code at} and gives back where the next one begins; -1 if it is not valid. */
  private int wide(int at, int first) {
    int more = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
    if (more == 0 || at + more >= bytes.length) {
      return -1;
    }
    int point = first & 0x3f >> more;
    for (int i = 1; i <= more; i++) {
      int next = bytes[at + i] & 0xff;
      if (next >> 6 != 2) {
        return -1;
      }
      point = point << 6 | next & 0x3f;
    }
    boolean valid = more == 1 || more == 2 && point >= 0x800 && (point < 0xd800 || point > 0xdfff)
        || more == 3 && point >= 0x10000 && point <= Character.MAX_CODE_POINT;
    if (!valid) {
      return -1;
    }
    if (more < 3) {
      mayCompose |= SourceText.mayCompose((char) point);
      chars[length++] = (char) point;
    } else {
      mayCompose = true;
      length += Character.toChars(point, chars, length);
    }
    return at + more + 1;
  }
}
