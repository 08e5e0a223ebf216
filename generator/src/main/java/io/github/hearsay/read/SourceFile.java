package io.github.hearsay.read;

import io.github.hearsay.problem.Location;
import java.nio.file.Path;

/**
 * A file of the archive that has yet to be read.
 *
 * @param path relative to the content folder, with forward slashes
 * @param file where it is on disk
 * @param below its path below its folder
 */
record SourceFile(Folder folder, String path, Path file, String below) {

  /** A file that lies in the folder of its kind. */
  SourceFile(Folder folder, String path, Path file) {
    this(folder, path, file, path.substring(path.indexOf('/') + 1));
  }

  /** Tells what is made of the file from what would be made of it elsewhere. */
  String key() {
    return DocsPaths.isOutside(path) ? path + " " + below : path;
  }

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
