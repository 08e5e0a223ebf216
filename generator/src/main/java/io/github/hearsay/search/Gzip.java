package io.github.hearsay.search;

import io.github.hearsay.cache.BrokenCache;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packs bytes as gzip. Java's head says nothing of when and where. */
final class Gzip {

  private static final int TAIL = 8;

  private Gzip() {}

  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 32);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static byte[] unpacked(byte[] gzip) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new BrokenCache("a packed file", broken);
    }
  }

  /** Four hexadecimal digits of the check in the tail, by which a reader tells a file from an older one of the same name. */
  static String check(byte[] gzip) {
    int at = gzip.length - TAIL;
    return String.format("%02x%02x", gzip[at + 1] & 0xff, gzip[at] & 0xff);
  }
}
