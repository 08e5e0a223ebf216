package io.github.hearsay.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a source holds.
 *
 * @param found in order of their sources
 * @param skipped files that are no stories, with the reason, by reason
 * @param base the address that the site was published at
 * @param roots folders in which addresses from the site's root may name files
 */
record Source(List<Found> found, List<Skipped> skipped, Optional<String> base, List<Path> roots) {

  /** Files that were left aside. */
  record Skipped(String source, String reason) {}
}
