package io.github.hearsay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lines that problems stand in, read again only for files that have any: a build of ten thousand stories does not keep their
 * text for the sake of the one that is wrong. Nor is more of a file made text than the lines asked for: a build with nothing to do tells thousands.
 * Safe for many threads.
 */
public final class SourceLines {

  /** What some editors begin a file with. */
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path content;
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /** Lines of files below {@code content}. */
  public SourceLines(Path content) {
    this.content = content;
  }

  /** Line {@code number}, counted from 1, if the file has one. */
  Optional<String> line(String file, int number) {
    byte[] bytes = read.computeIfAbsent(file, this::bytes);
    int start = Arrays.mismatch(bytes, 0, Math.min(BOM.length, bytes.length), BOM, 0, BOM.length) < 0 ? BOM.length : 0;
    for (int line = 1; line < number && start < bytes.length; line++) {
      int end = end(bytes, start);
      start = end + (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
    }
    // Bytes that are not UTF-8 become replacement characters here: their problem has been reported as such.
    return number >= 1 && start < bytes.length
        ? Optional.of(new String(bytes, start, end(bytes, start) - start, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** Where the line that begins at {@code start} ends; no longer character has the byte of a line's end in it. */
  private static int end(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  private byte[] bytes(String file) {
    try {
      return Files.readAllBytes(content.resolve(file));
    } catch (IOException | InvalidPathException notAFile) {
      return new byte[0];
    }
  }
}
