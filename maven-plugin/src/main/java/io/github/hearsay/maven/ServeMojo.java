package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.serve.PreviewServer;
import io.github.hearsay.watch.Display;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the archive in a browser on this machine, with drafts and stories of the future, and again after every edit, until it is stopped with Ctrl-C.
 * Writes nothing.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends RequestMojo {

  /** Where to answer; the next free port when it is taken. */
  @Parameter(property = "hearsay.port", defaultValue = "4000")
  private int port;

  /** Shows only what would be published: no drafts, no stories of the future. */
  @Parameter(property = "hearsay.published", defaultValue = "false")
  private boolean published;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (port < 0 || port > 65_535) {
      throw new MojoFailureException("hearsay.port is a number from 0 to 65535: " + port);
    }
    BuildRequest request = request();
    if (!isNamed() && Files.notExists(request.content()) && session().getProjects().size() > 1) {
      getLog().info("this module has no content folder: nothing to do");
      return;
    }
    try (PreviewServer server = started(request)) {
      tell("the preview is at " + server.address() + " until Ctrl-C");
      server.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot serve: " + failure.getMessage(), failure);
    }
  }

  private PreviewServer started(BuildRequest request) throws IOException {
    try (Display display = Screen.progress(getLog(), session())) {
      return Hearsay.serve(request, !published, port, getLog()::info, display);
    }
  }

  /** Also a Maven that was asked to be quiet says it: without the address nobody finds the preview. */
  private void tell(String line) {
    if (getLog().isInfoEnabled()) {
      getLog().info(line);
    } else {
      Screen.line(line);
    }
  }
}
