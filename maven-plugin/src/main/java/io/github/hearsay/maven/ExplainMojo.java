package io.github.hearsay.maven;

import io.github.hearsay.Hearsay;
import io.github.hearsay.explain.Explanation;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says why something is on the site, or why it is missing, as in <code>-Dexplain=/people/nell-gwyn/</code>; of a page, what it is made of; of a file,
 * which pages a change of it would touch.
 */
@Mojo(name = "explain", threadSafe = true, aggregator = true)
public final class ExplainMojo extends RequestMojo {

  /** A file (<code>articles/x.md</code>), an address, a name or an id. */
  @Parameter(property = "explain", required = true)
  private String what;

  /** A person, topic or place: why an event, claim or story is on that page. */
  @Parameter(property = "on", defaultValue = "")
  private String where;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Explanation answer = Hearsay.explain(request(), what, where == null ? "" : where);
      if (!answer.found()) {
        throw new MojoFailureException(String.join(System.lineSeparator(), answer.lines()));
      }
      answer.lines().forEach(getLog()::info);
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }
}
