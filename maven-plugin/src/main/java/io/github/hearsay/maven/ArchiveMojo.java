package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Profile;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Timings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common: their parameters, and what becomes of a report. */
abstract class ArchiveMojo extends AbstractMojo {

  /** The folder that holds <code>site.yml</code>. Without it: <code>content</code> beside the pom. */
  @Parameter(property = "hearsay.content")
  private File content;

  /** The folder the site is written to. */
  @Parameter(property = "hearsay.output", defaultValue = "${project.build.directory}/hearsay")
  private File output;

  /** A folder whose files replace the built-in templates of the same name. Without it: <code>templates</code> beside the pom. */
  @Parameter(property = "hearsay.templates")
  private File templates;

  /** A folder whose files replace or join those of the built-in theme. Without it: <code>site-theme</code> beside the pom. */
  @Parameter(property = "hearsay.theme")
  private File theme;

  /** The address the site will be published at. */
  @Parameter(property = "hearsay.url")
  private String url;

  /** The day of the build (ISO date), from which ages are counted. */
  @Parameter(property = "hearsay.now")
  private String now;

  /** Whether warnings count as errors. */
  @Parameter(property = "hearsay.strict")
  private String strict;

  /** Any setting of <code>site.yml</code>, by the same name. Each may also be given as <code>-Dhearsay.name=value</code>, which wins. */
  @Parameter private Map<String, String> settings;

  /** Leaves the archive alone. */
  @Parameter(property = "hearsay.skip", defaultValue = "false")
  private boolean skip;

  /** Tells how long each stage took. */
  @Parameter(property = "hearsay.timings", defaultValue = "false")
  private boolean timings;

  /** A file for a flight recording of the build, to be opened with JDK Mission Control. */
  @Parameter(property = "hearsay.profile")
  private File profile;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

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
    BuildRequest request = request();
    if (content == null && Files.notExists(request.content()) && session.getProjects().size() > 1) {
      getLog().info("this module has no content folder: nothing to do");
      return;
    }
    Timings times = new Timings();
    try {
      Optional<Path> recording = Optional.ofNullable(profile).map(File::toPath);
      BuildReport report = Profile.record(recording, () -> Reports.watch(getLog(), session, times, progress -> run(request, progress)));
      Reports.tell(getLog(), report, request.content());
      if (timings) {
        times.lines().forEach(getLog()::info);
      }
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }

  BuildRequest request() throws MojoFailureException {
    return Requests.of(project.getBasedir().toPath(), project.getProperties(), configuration(), session.getUserProperties(), clock())
        .with(BuildRequest.redactionsKey(System.getenv()));
  }

  private static Instant clock() throws MojoFailureException {
    try {
      return BuildRequest.clock(System.getenv());
    } catch (IllegalArgumentException unusable) {
      throw new MojoFailureException(unusable.getMessage(), unusable);
    }
  }

  private Map<String, String> configuration() {
    SortedMap<String, String> given = new TreeMap<>();
    if (settings != null) {
      settings.forEach((key, value) -> put(given, key, value == null ? "" : value));
    }
    put(given, "content", content);
    put(given, "output", output);
    put(given, "templates", templates);
    put(given, "theme", theme);
    put(given, "url", url);
    put(given, "now", now);
    put(given, "strict", strict);
    return given;
  }

  private static void put(Map<String, String> given, String key, Object value) {
    if (value != null) {
      given.put(key, value.toString());
    }
  }
}
