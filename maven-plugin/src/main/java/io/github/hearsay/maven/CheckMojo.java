package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.amend.Amended;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reads, links and plans the archive and reports every problem. Writes nothing but what <code>hearsay.fix</code> asks for. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends ArchiveMojo {

  /** First puts right what is safe: dates in another notation, names other than the one shown, the order of fields. */
  @Parameter(property = "hearsay.fix", defaultValue = "false")
  private boolean fix;

  /** With <code>hearsay.fix</code>: shows every line that would change, and writes nothing. */
  @Parameter(property = "dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Also asks other sites whether what the archive links to is still there; slowly, out of politeness. */
  @Parameter(property = "hearsay.external", defaultValue = "false")
  private boolean external;

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    if (fix) {
      Amended fixed = Hearsay.fix(request, dryRun);
      if (dryRun) {
        fixed.diff().forEach(getLog()::info);
      }
      Reports.tellMade(getLog(), fixed.outcome());
    }
    return external ? Hearsay.check(request, Hearsay.outside(request), progress) : Hearsay.check(request, progress);
  }
}
