package io.github.hearsay.maven;

import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.shard.MergeException;
import io.github.hearsay.watch.Timings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Joins the shards that builds with <code>hearsay.shard</code> have made. Writes nothing unless they come to the very site that one build makes. */
@Mojo(name = "merge", aggregator = true, threadSafe = true)
public final class MergeMojo extends AbstractMojo {

  /** The output folder of each shard, or a folder that holds those. */
  @Parameter(property = "hearsay.shards", defaultValue = "${project.build.directory}/shards", required = true)
  private List<File> shards;

  /** The folder the site is written to. */
  @Parameter(property = "hearsay.output", defaultValue = "${project.build.directory}/hearsay", required = true)
  private File output;

  /** Tells how long each stage took. */
  @Parameter(property = "hearsay.timings", defaultValue = "false")
  private boolean timings;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<Path> folders = shards.stream().map(File::toPath).toList();
    Path site = output.toPath();
    Timings times = new Timings();
    try {
      BuildReport report = Reports.watch(getLog(), session, times, progress -> Hearsay.merge(folders, site, progress));
      Reports.tell(getLog(), report, site);
      if (timings) {
        times.lines().forEach(getLog()::info);
      }
    } catch (MergeException refused) {
      refused.reasons().forEach(getLog()::error);
      throw new MojoFailureException("the shards cannot be merged, for the reasons above: nothing was written", refused);
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }
}
