package io.github.hearsay.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a content folder holds, sorted by path.
 *
 * @param settings the file {@code site.yml}, if there is one
 * @param words the file {@code words.properties}, if there is one
 */
record SourceTree(Optional<Path> settings, Optional<Path> words, List<SourceFile> files, List<Asset> assets) {

  SourceTree {
    files = List.copyOf(files);
    assets = List.copyOf(assets);
  }

  /** One that holds nothing. */
  static SourceTree empty() {
    return new SourceTree(Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** The files of one folder. */
  List<SourceFile> of(Folder folder) {
    return files.stream().filter(file -> file.folder() == folder).toList();
  }
}
