package io.github.hearsay.problem;

import java.util.Objects;

/**
 * A place in a source file.
 *
 * @param file path relative to the content folder, with forward slashes
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, counted in characters of the line; 0 when the whole line is meant
 * @param length number of characters the caret line underlines; 0 when unknown
 */
public record Location(String file, int line, int column, int length) implements Comparable<Location> {

  public Location {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0 || length < 0) {
      throw new IllegalArgumentException("negative place in " + file + ": " + line + ":" + column);
    }
  }

  /** The whole of {@code file}. */
  public static Location file(String file) {
    return new Location(file, 0, 0, 0);
  }

  /** A spot of {@code length} characters. */
  public static Location at(String file, int line, int column, int length) {
    return new Location(file, line, column, length);
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, as editors and compilers write it. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
