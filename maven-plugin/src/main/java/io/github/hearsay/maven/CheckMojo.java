package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads, links and plans the archive and reports every problem. Writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends ArchiveMojo {

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    return Hearsay.check(request, progress);
  }
}
