package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Renders the archive into a static site. Nothing is written when there is an error in it. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildMojo extends ArchiveMojo {

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    return Hearsay.build(request, progress);
  }
}
