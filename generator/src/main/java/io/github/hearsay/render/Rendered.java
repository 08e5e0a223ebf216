package io.github.hearsay.render;

import io.github.hearsay.model.SitePath;
import java.util.Objects;

/**
 * A file of the site, ready to be written. Whoever takes it owns the bytes.
 *
 * @param path where on the site it lies
 * @param bytes UTF-8 where it is text
 */
public record Rendered(SitePath path, byte[] bytes) {

  public Rendered {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
  }
}
