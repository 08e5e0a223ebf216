package io.github.hearsay.read;

import io.github.hearsay.config.Docs;
import java.nio.file.Path;

/** Pages that lie outside of the content folder: their paths begin with {@code ../}, as one goes there from it. */
final class DocsPaths {

  private static final String UP = "../";

  private DocsPaths() {}

  static boolean isOutside(String path) {
    return path.startsWith(UP);
  }

  /** The file at {@code path}, which lies in the folder {@code from}. */
  static SourceFile file(String from, String path, Path file) {
    return new SourceFile(Folder.PAGES, path, file, Docs.PLACE + path.substring(from.length()));
  }

  /** The same where nobody says which of its folders is the documentation: the first one below the archive's. */
  static SourceFile file(String path) {
    String below = path;
    while (below.startsWith(UP)) {
      below = below.substring(UP.length());
    }
    return new SourceFile(Folder.PAGES, path, Path.of(path), Docs.PLACE + "/" + below.substring(below.indexOf('/') + 1));
  }
}
