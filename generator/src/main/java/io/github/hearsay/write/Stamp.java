package io.github.hearsay.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to be the one that was written, without reading it: its size in bytes and its time in nanoseconds since 1970.
 */
record Stamp(long size, long time) {

  /** The stamp of no file. */
  static final Stamp NONE = new Stamp(-1, 0);

  /** The stamp of {@code file}; {@link #NONE} when it is missing or is no file. */
  static Stamp of(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() ? new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)) : NONE;
    } catch (NoSuchFileException missing) {
      return NONE;
    }
  }

  /** The stamp that {@link #toString} wrote; {@link #NONE} when it did not. */
  static Stamp parse(String text) {
    int space = text.indexOf(' ');
    try {
      return space < 0 ? NONE : new Stamp(Long.parseLong(text.substring(0, space)), Long.parseLong(text.substring(space + 1)));
    } catch (NumberFormatException notOurs) {
      return NONE;
    }
  }

  /** Written out, like {@link #hashCode}: what a record has by itself is put together at its first call, which takes longer than to compare all. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Stamp that && size == that.size && time == that.time;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(size) + Long.hashCode(time);
  }

  boolean isKnown() {
    return size >= 0;
  }

  @Override
  public String toString() {
    return size + " " + time;
  }
}
