package io.github.hearsay;

import io.github.hearsay.imports.ImportReport;
import io.github.hearsay.imports.ImportRequest;
import io.github.hearsay.imports.Importer;
import io.github.hearsay.watch.Progress;
import java.io.IOException;

/** Imports into an archive, which need not be without problems for that. */
final class Importing {

  private Importing() {}

  static ImportReport run(BuildRequest request, ImportRequest source, Progress progress) throws IOException {
    Holdings all = Holdings.of(request);
    return all.missing().isEmpty()
        ? Importer.run(source, all.content(), request.content(), progress)
        : ImportReport.refused(all.missing());
  }
}
