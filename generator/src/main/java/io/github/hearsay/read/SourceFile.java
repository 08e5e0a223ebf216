package io.github.hearsay.read;

import io.github.hearsay.problem.Location;
import java.nio.file.Path;

/**
 * A file of the archive that has yet to be read.
 *
 * @param path relative to the content folder, with forward slashes
 * @param file where it is on disk
 */
record SourceFile(Folder folder, String path, Path file) {

  /** The name without folders and without {@code .md}. */
  String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.length() - ".md".length());
  }

  /** The file as a whole. */
  Location whole() {
    return Location.file(path);
  }
}
