package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the texts of all stories down in <code>stories.lock</code>, in the content folder. From then on a build fails when one of them was changed
 * without a correction or <code>minor-edit: true</code>.
 */
@Mojo(name = "record", threadSafe = true)
public final class RecordMojo extends ArchiveMojo {

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    return Hearsay.record(request, progress);
  }
}
