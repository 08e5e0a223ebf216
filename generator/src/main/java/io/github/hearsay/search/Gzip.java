package io.github.hearsay.search;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Packs bytes as gzip with a head that says nothing of when and where. */
final class Gzip {

  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int TAIL = 8;

  private Gzip() {}

  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + HEAD.length + TAIL);
    out.writeBytes(HEAD);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[1 << 13];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
    CRC32 check = new CRC32();
    check.update(bytes);
    number((int) check.getValue(), out);
    number(bytes.length, out);
    return out.toByteArray();
  }

  private static void number(int number, ByteArrayOutputStream out) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      out.write(number >>> shift);
    }
  }

  /** Four hexadecimal digits of the check in the tail, by which a reader tells a file from an older one of the same name. */
  static String check(byte[] gzip) {
    int at = gzip.length - TAIL;
    return String.format("%02x%02x", gzip[at + 1] & 0xff, gzip[at] & 0xff);
  }
}
