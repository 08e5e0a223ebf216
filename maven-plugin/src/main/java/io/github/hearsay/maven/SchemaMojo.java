package io.github.hearsay.maven;

import io.github.hearsay.Hearsay;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes JSON Schemas of front matter, <code>site.yml</code> and <code>redactions.yml</code>, by which editors check files while they are
 * written, and offer the people, topics, places, stories and publishers that the archive holds.
 */
@Mojo(name = "schema", threadSafe = true)
public final class SchemaMojo extends RequestMojo {

  /** The folder they go to. Without it: <code>.hearsay/schemas</code> beside the content folder. */
  @Parameter(property = "to")
  private File to;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Reports.tell(getLog(), Hearsay.schema(request(), Optional.ofNullable(to).map(File::toPath)));
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }
}
