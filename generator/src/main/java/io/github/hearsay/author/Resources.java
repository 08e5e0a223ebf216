package io.github.hearsay.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files that come with this package. */
final class Resources {

  private Resources() {}

  /** The text of {@code name}, which lies there for certain. */
  static String text(String name) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream("/hearsay/" + name)) {
      if (in == null) {
        throw new IllegalStateException("this jar of Hearsay has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
