package io.github.hearsay.maven;

import io.github.hearsay.Hearsay;
import io.github.hearsay.amend.Amended;
import io.github.hearsay.amend.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that change names have in common. */
abstract class AmendMojo extends RequestMojo {

  /** What it is called: a name or an id; the id of a story. */
  @Parameter(property = "from", required = true)
  private String from;

  /** Shows every line that would change, and writes nothing. */
  @Parameter(property = "dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Keeps neither the old name nor the old address. */
  @Parameter(property = "forget", defaultValue = "false")
  private boolean forget;

  final String from() {
    return from;
  }

  final boolean forget() {
    return forget;
  }

  /** What is wished for. */
  abstract Change change();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Amended done = Hearsay.amend(request(), change(), dryRun);
      if (dryRun) {
        done.diff().forEach(getLog()::info);
      }
      Reports.tell(getLog(), done.outcome());
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }
}
