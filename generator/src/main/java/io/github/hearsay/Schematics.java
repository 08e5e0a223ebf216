package io.github.hearsay;

import io.github.hearsay.author.Outcome;
import io.github.hearsay.author.SchemaFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes schemas for editors, of an archive that need not be without problems. */
final class Schematics {

  private Schematics() {}

  static Outcome run(BuildRequest request, Optional<Path> folder) throws IOException {
    Holdings all = Holdings.of(request);
    if (!all.missing().isEmpty()) {
      return new Outcome.Refused(all.missing());
    }
    Path beside = request.content().toAbsolutePath().normalize().resolveSibling(".hearsay").resolve("schemas");
    return SchemaFiles.write(all.content(), folder.orElse(beside));
  }
}
