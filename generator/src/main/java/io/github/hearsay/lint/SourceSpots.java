package io.github.hearsay.lint;

import io.github.hearsay.names.Hit;
import io.github.hearsay.names.NameScan;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.problem.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Finds the place of a name in a file whose text is known to hold it. A text that is linked knows no lines, so the file is read again, for
 * the few that are reported.
 */
final class SourceSpots {

  private final Path content;

  SourceSpots(Path content) {
    this.content = content;
  }

  /**
   * Where the text of {@code file} first has the name {@code whose} of {@code names} outside of headings and links to people; the file as a whole
   * where that cannot be told, as when a redaction changed the text.
   *
   * @param alone whether it must stand by itself
   */
  Location of(String file, NameSet names, int whose, boolean alone) {
    try {
      byte[] bytes = Files.readAllBytes(content.resolve(file));
      int start = text(bytes);
      byte[] text = Arrays.copyOfRange(bytes, start, bytes.length);
      for (Hit hit : NameScan.of(names, text)) {
        if (hit.whose() == whose && isOpen(text, hit.start()) && (!alone || Alone.of(text, hit.start(), hit.end()) == Alone.YES)) {
          return place(file, bytes, start + hit.start(), start + hit.end());
        }
      }
    } catch (IOException | InvalidPathException gone) {
      // The file was there when it was parsed; the problem is told without its line.
    }
    return Location.file(file);
  }

  /** Where the front matter has ended: after the second line of three hyphens. */
  private static int text(byte[] bytes) {
    int fences = 0;
    int line = 0;
    for (int i = 0; i < bytes.length && fences < 2; i++) {
      if (bytes[i] == '\n') {
        fences += new String(bytes, line, i - line, StandardCharsets.UTF_8).replace("\ufeff", "").strip().equals("---") ? 1 : 0;
        line = i + 1;
      }
    }
    return line;
  }

  private static boolean isOpen(byte[] text, int at) {
    int start = lineStart(text, at);
    String before = new String(text, start, at - start, StandardCharsets.UTF_8);
    return !before.startsWith("#") && before.lastIndexOf("[[") <= before.lastIndexOf("]]") && before.lastIndexOf("](") <= before.lastIndexOf(')');
  }

  private static Location place(String file, byte[] bytes, int start, int end) {
    int line = 1;
    for (int i = 0; i < start; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    int from = lineStart(bytes, start);
    int stop = start;
    while (stop < end && bytes[stop] != '\n') {
      stop++;
    }
    String before = new String(bytes, from, start - from, StandardCharsets.UTF_8);
    return Location.at(file, line, before.length() + 1, new String(bytes, start, stop - start, StandardCharsets.UTF_8).length());
  }

  private static int lineStart(byte[] bytes, int at) {
    int start = at;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }
}
