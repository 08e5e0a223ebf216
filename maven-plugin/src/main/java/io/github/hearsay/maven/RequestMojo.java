package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal about an archive: where it is, and its settings. */
abstract class RequestMojo extends AbstractMojo {

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

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Whether the archive was named, rather than looked for in its usual place. */
  final boolean isNamed() {
    return content != null;
  }

  /** The folder of the pom. */
  final Path base() {
    return project.getBasedir().toPath();
  }

  final MavenSession session() {
    return session;
  }

  BuildRequest request() throws MojoFailureException {
    return Requests.of(base(), project.getProperties(), configuration(), session.getUserProperties(), clock())
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
