package io.github.hearsay.maven;

import io.github.hearsay.Hearsay;
import io.github.hearsay.imports.ImportReport;
import io.github.hearsay.imports.ImportRequest;
import io.github.hearsay.watch.Display;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes stories of texts and of what other tools hold. Proposes what it cannot know, says what needs a human, overwrites nothing, and does nothing
 * twice: after an interruption the same command goes on.
 */
@Mojo(name = "import", threadSafe = true, aggregator = true)
public final class ImportMojo extends RequestMojo {

  /** The file or folder to import. */
  @Parameter(property = "import", required = true)
  private File source;

  /**
   * What it is: <code>text</code>, <code>html</code>, <code>wordpress</code>, <code>feed</code>, <code>csv</code>, <code>jekyll</code>,
   * <code>hugo</code> or <code>jbake</code>. Found out when not given.
   */
  @Parameter(property = "from")
  private String from;

  /** When it came out, for sources that do not say. */
  @Parameter(property = "date")
  private String date;

  /** Fields of the source that hold names of people, such as <code>tags</code>; several are parted by commas. */
  @Parameter(property = "people-from")
  private List<String> peopleFrom;

  /** Whether to show what would be written, and write nothing. */
  @Parameter(property = "dry-run", defaultValue = "false")
  private boolean dryRun;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      ImportReport report = imported();
      if (!report.reasons().isEmpty()) {
        throw new MojoFailureException(String.join(System.lineSeparator(), report.reasons()));
      }
      report.lines().forEach(getLog()::info);
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }

  private ImportReport imported() throws IOException, MojoFailureException {
    try (Display display = Screen.progress(getLog(), session())) {
      return Hearsay.importInto(request(), wish(), display);
    }
  }

  private ImportRequest wish() throws MojoFailureException {
    try {
      return ImportRequest.of(source.toPath(), given(from), given(date), peopleFrom == null ? List.of() : peopleFrom, dryRun);
    } catch (IllegalArgumentException unusable) {
      throw new MojoFailureException(unusable.getMessage(), unusable);
    }
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }
}
