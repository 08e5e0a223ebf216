package io.github.hearsay.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the files lie that problems are in, for programs that know the folder of the whole project and nothing of content folders.
 *
 * @param base the folder of the project
 * @param content the archive's
 * @param templates the user's, if there are any
 * @param theme the user's, if there is one
 * @param baseline the file of warnings that are known, if there is one
 */
public record SourceFiles(Path base, Path content, Optional<Path> templates, Optional<Path> theme, Optional<Path> baseline) {

  private static final String TEMPLATES = "templates/";
  private static final String THEME = "site-theme/";

  /** Without a baseline. */
  public SourceFiles(Path base, Path content, Optional<Path> templates, Optional<Path> theme) {
    this(base, content, templates, theme, Optional.empty());
  }

  /** The folder of the project: where a workflow of GitHub has it, else {@code fallback}. */
  public static Path base(Map<String, String> environment, Path fallback) {
    return Optional.ofNullable(environment.get("GITHUB_WORKSPACE")).filter(folder -> !folder.isEmpty()).map(Path::of).orElse(fallback);
  }

  /** The path of a problem's {@code file} from the base, with forward slashes; an absolute one where it lies elsewhere. */
  String path(String file) {
    Path root = base.toAbsolutePath().normalize();
    Path place = place(file).toAbsolutePath().normalize();
    return (place.startsWith(root) ? root.relativize(place) : place).toString().replace('\\', '/');
  }

  /** The same as a URI: relative to the base where it can be. */
  String uri(String file) {
    String path = path(file);
    try {
      boolean absolute = Path.of(path).isAbsolute();
      return absolute ? Path.of(path).toUri().toASCIIString() : new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException noPath) {
      throw new IllegalArgumentException(path, noPath);
    }
  }

  /** The content folder may have files of those names, too. */
  private Path place(String file) {
    Path inContent = within(content, file);
    return elsewhere(file).filter(place -> !Files.exists(inContent)).orElse(inContent);
  }

  private Optional<Path> elsewhere(String file) {
    if (templates.isPresent() && file.startsWith(TEMPLATES)) {
      return Optional.of(within(templates.get(), file.substring(TEMPLATES.length())));
    }
    if (theme.isPresent() && file.startsWith(THEME)) {
      return Optional.of(within(theme.get(), file.substring(THEME.length())));
    }
    return baseline.filter(known -> String.valueOf(known.getFileName()).equals(file));
  }

  private static Path within(Path folder, String file) {
    try {
      return folder.resolve(file);
    } catch (InvalidPathException unspeakable) {
      return folder;
    }
  }
}
