package io.github.hearsay.shard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of bytes and of lists of texts. */
final class Sha256 {

  private final MessageDigest digest = digest();

  /** Takes in one more text, apart from the one before and the one after it. */
  Sha256 text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(bytes);
    // No UTF-8 text has this byte.
    digest.update((byte) 0xff);
    return this;
  }

  /** The digest of what was taken in, in hexadecimal digits; to be asked once. */
  String hex() {
    return hex(digest.digest());
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
