package io.github.hearsay.redact;

import io.github.hearsay.text.Fold;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names as digests that only somebody with the key can tell (HMAC-SHA256 of the folded name, in hexadecimal digits), so that a list of what is kept
 * back may lie in a public repository. For any number of threads.
 */
public final class Keyed {

  /** What stands before a digest in a target. */
  public static final String PREFIX = "hmac:";

  /** The variable of the environment that holds the key. */
  public static final String VARIABLE = "HEARSAY_REDACTIONS_KEY";

  /** A shorter key could be found by trying. */
  public static final int LEAST = 16;

  private static final String ALGORITHM = "HmacSHA256";

  /** Each thread's own: one serves but one at a time. */
  private final ThreadLocal<Mac> macs;

  /** Digests with {@code key}. */
  public Keyed(String key) {
    SecretKeySpec spec = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    macs = ThreadLocal.withInitial(() -> mac(spec));
  }

  private static Mac mac(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** What stands for {@code name}, an id or a name however it is spelt, in a list of redactions. */
  public String target(String name) {
    return PREFIX + digest(Fold.name(name));
  }

  /** The digest of a text as it is. */
  String digest(String text) {
    return HexFormat.of().formatHex(macs.get().doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }
}
