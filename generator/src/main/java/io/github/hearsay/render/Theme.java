package io.github.hearsay.render;

import io.github.hearsay.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files every page shares: style sheet and icon, under names that change with their content. */
public final class Theme {

  private final List<Rendered> files;

  private Theme(List<Rendered> files) {
    this.files = List.copyOf(files);
  }

  /**
   * The built-in theme, with the files of {@code folder} in place of those of the same name and beside the rest.
   *
   * @param folder files of the user's, if there are any
   */
  public static Theme of(Optional<Path> folder, Problems problems) {
    throw new UnsupportedOperationException("not there yet");
  }

  /** All files, sorted by path, to be written as they are. */
  public List<Rendered> files() {
    return files;
  }
}
