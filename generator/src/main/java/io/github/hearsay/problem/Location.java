package io.github.hearsay.problem;

import java.util.Objects;

/** A place in a source file. An archive has a dozen for each story, so it is made to be small. */
public final class Location implements Comparable<Location> {

  private static final int BITS = 21;

  /** Content files have a mebibyte at most; what lies further on in some other file is told as if it were here. */
  private static final int MOST = (1 << BITS) - 1;

  private final String file;
  /** Line, column and length, from the upper bits to the lower ones: in the order of places. */
  private final long spot;

  private Location(String file, int line, int column, int length) {
    if (line < 0 || column < 0 || length < 0) {
      throw new IllegalArgumentException("negative place in " + file + ": " + line + ":" + column);
    }
    this.file = Objects.requireNonNull(file, "file");
    this.spot = ((long) Math.min(line, MOST) << BITS | Math.min(column, MOST)) << BITS | Math.min(length, MOST);
  }

  /** The whole of {@code file}. */
  public static Location file(String file) {
    return new Location(file, 0, 0, 0);
  }

  /** A spot of {@code length} characters. */
  public static Location at(String file, int line, int column, int length) {
    return new Location(file, line, column, length);
  }

  /** Path relative to the content folder, with forward slashes. */
  public String file() {
    return file;
  }

  /** 1-based; 0 when the whole file is meant. */
  public int line() {
    return (int) (spot >>> 2 * BITS);
  }

  /** 1-based, counted in characters of the line; 0 when the whole line is meant. */
  public int column() {
    return (int) (spot >>> BITS) & MOST;
  }

  /** Number of characters the caret line underlines; 0 when unknown. */
  public int length() {
    return (int) spot & MOST;
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Long.compare(spot >>> BITS, other.spot >>> BITS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Location at && spot == at.spot && file.equals(at.file);
  }

  @Override
  public int hashCode() {
    return file.hashCode() * 31 + Long.hashCode(spot);
  }

  /** {@code file:line:column}, as editors and compilers write it. */
  @Override
  public String toString() {
    if (line() == 0) {
      return file;
    }
    return column() == 0 ? file + ":" + line() : file + ":" + line() + ":" + column();
  }
}
