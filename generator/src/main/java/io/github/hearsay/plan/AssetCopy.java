package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import java.nio.file.Path;

/**
 * A picture of the archive that is published.
 *
 * @param source its path relative to the content folder
 * @param width how wide it is made; 0 when its pixels stay as they are
 * @param webp whether it is made a WebP file
 */
public record AssetCopy(String source, Path file, SitePath to, int width, boolean webp) {

  /** The same picture as WebP, beside this one. */
  AssetCopy asWebp() {
    return new AssetCopy(source, file, PlannedPicture.webp(to), width, true);
  }
}
