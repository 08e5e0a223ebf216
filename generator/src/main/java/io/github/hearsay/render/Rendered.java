package io.github.hearsay.render;

import io.github.hearsay.model.SitePath;
import java.util.List;
import java.util.Objects;

/**
 * A file of the site, ready to be written. Whoever takes it owns the bytes.
 *
 * @param path where on the site it lies
 * @param bytes UTF-8 where it is text
 * @param pieces what of it other pages have, too, in order of place
 */
public record Rendered(SitePath path, byte[] bytes, List<Piece> pieces) {

  /**
   * What stands in the page at {@code from}: mostly whole elements.
   *
   * @param utf8 the very same array on every page that has them; never to be written to
   */
  public record Piece(int from, byte[] utf8) {}

  public Rendered {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
    pieces = List.copyOf(pieces);
  }

  /** A file that has nothing in common with others. */
  public Rendered(SitePath path, byte[] bytes) {
    this(path, bytes, List.of());
  }
}
