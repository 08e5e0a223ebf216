package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.ReportFile;
import io.github.hearsay.watch.OutOfMemory;
import io.github.hearsay.watch.Profile;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Timings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that look through an archive have in common: how they are watched, and what becomes of their report. */
abstract class ArchiveMojo extends RequestMojo {

  /** Leaves the archive alone. */
  @Parameter(property = "hearsay.skip", defaultValue = "false")
  private boolean skip;

  /** Tells how long each stage took. */
  @Parameter(property = "hearsay.timings", defaultValue = "false")
  private boolean timings;

  /** A file for a flight recording of the build, to be opened with JDK Mission Control. */
  @Parameter(property = "hearsay.profile")
  private File profile;

  /**
   * Files that also tell what was done, for programs: <code>json=FILE</code>, <code>sarif=FILE</code>, <code>text=FILE</code> or
   * <code>baseline=FILE</code>, several parted by commas.
   */
  @Parameter(property = "hearsay.report")
  private String report;

  /** A file of warnings that are known and count no more, as <code>hearsay.report=baseline=FILE</code> writes it. */
  @Parameter(property = "hearsay.baseline")
  private File baseline;

  /** Makes sense of what only this goal is told. */
  void prepare() throws MojoFailureException {}

  /** Calls the front door. */
  abstract BuildReport run(BuildRequest request, Progress progress) throws IOException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("hearsay.skip is set: the archive is left alone");
      return;
    }
    prepare();
    List<ReportFile> files = files();
    BuildRequest request = request().knowing(Optional.ofNullable(baseline).map(File::toPath));
    if (!isNamed() && Files.notExists(request.content()) && session().getProjects().size() > 1) {
      getLog().info("this module has no content folder: nothing to do");
      return;
    }
    Timings times = new Timings();
    try {
      Optional<Path> recording = Optional.ofNullable(profile).map(File::toPath);
      BuildReport done = Profile.record(recording, () -> Reports.watch(getLog(), session(), times, progress -> run(request, progress)));
      Reports.tellPrograms(done, files, request, Path.of(session().getExecutionRootDirectory()));
      Reports.tell(getLog(), done, request.content());
      if (timings) {
        times.lines().forEach(getLog()::info);
      }
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    } catch (OutOfMemoryError full) {
      throw new MojoExecutionException(OutOfMemory.told("give it more with -Xmx4g in .mvn/jvm.config, or MAVEN_OPTS=-Xmx4g"), full);
    }
  }

  private List<ReportFile> files() throws MojoFailureException {
    try {
      return report == null ? List.of() : ReportFile.all(report).stream().map(file -> file.in(base())).toList();
    } catch (IllegalArgumentException noReport) {
      throw new MojoFailureException("hearsay.report: " + noReport.getMessage(), noReport);
    }
  }
}
