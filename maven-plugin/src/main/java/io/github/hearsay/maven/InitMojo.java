package io.github.hearsay.maven;

import io.github.hearsay.Hearsay;
import io.github.hearsay.author.NewArchive;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins an archive: a folder with a <code>pom.xml</code>, settings, two stories, three people and workflows for GitHub, in which
 * <code>mvn site-build</code> works at once. Writes nothing where other files of those names lie.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

  /** The folder; made when missing. Without it: the current one. */
  @Parameter(property = "dir", defaultValue = "${basedir}")
  private File dir;

  /** The site's name. */
  @Parameter(property = "title", defaultValue = NewArchive.TITLE)
  private String title;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Reports.tell(getLog(), Hearsay.init(archive()));
    } catch (IOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }

  /** What to begin: the plugin that runs is the one that shall build it. */
  NewArchive archive() {
    return new NewArchive(dir.toPath().normalize(), title, version);
  }
}
