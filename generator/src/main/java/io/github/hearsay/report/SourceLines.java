package io.github.hearsay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that problems stand in, read again only for files that have any: a build of ten thousand stories does not keep their
 * text for the sake of the one that is wrong.
 */
public final class SourceLines {

  private final Path content;
  private final Map<String, List<String>> read = new HashMap<>();

  /** Lines of files below {@code content}. */
  public SourceLines(Path content) {
    this.content = content;
  }

  /** Line {@code number}, counted from 1, if the file has one. */
  Optional<String> line(String file, int number) {
    List<String> lines = read.computeIfAbsent(file, this::lines);
    return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
  }

  private List<String> lines(String file) {
    try {
      // Bytes that are not UTF-8 become replacement characters here: their problem has been reported as such.
      String text = new String(Files.readAllBytes(content.resolve(file)), StandardCharsets.UTF_8);
      return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    } catch (IOException | java.nio.file.InvalidPathException notAFile) {
      return List.of();
    }
  }
}
