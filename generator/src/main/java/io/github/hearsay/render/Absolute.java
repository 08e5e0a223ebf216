package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.SitePath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses with the host in them, for those who read them away from the site: search engines, feed readers. */
final class Absolute {

  private static final String HEX = "0123456789ABCDEF";

  private Absolute() {}

  /** Where {@code path} is published; empty when nobody said where the site is. */
  static Optional<String> of(SiteConfig config, SitePath path) {
    return config.url().map(url -> url + encoded(path.value().substring(1)));
  }

  /** The path under which the site is published on its host, ending in a slash; {@code /} when nobody said. */
  static String base(SiteConfig config) {
    String path = config.url().map(url -> URI.create(url).getRawPath()).orElse("/");
    return path.isEmpty() ? "/" : path;
  }

  /** Letters other than ASCII percent-encoded, as a URI wants them. */
  private static String encoded(String path) {
    StringBuilder encoded = null;
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) >= 0x80) {
        encoded = new StringBuilder(path.substring(0, i));
        break;
      }
    }
    if (encoded == null) {
      return path;
    }
    for (byte b : path.substring(encoded.length()).getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
    }
    return encoded.toString();
  }
}
