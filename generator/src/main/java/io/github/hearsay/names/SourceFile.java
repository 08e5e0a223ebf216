package io.github.hearsay.names;

import io.github.hearsay.problem.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file as its author sees it, in lines, to show where names stand in it. A text that is linked knows no lines, so the file is read again. */
public final class SourceFile {

  private final String name;
  private final byte[] bytes;

  /** Where each line begins. */
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  private SourceFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    for (int i = 0; i < bytes.length; i++) {
      boolean ends = bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
      if (ends) {
        starts.add(i + 1);
      }
    }
  }

  /** The file {@code name} of the folder {@code content}; one that is gone has a single empty line. */
  public static SourceFile read(Path content, String name) {
    try {
      return new SourceFile(name, Files.readAllBytes(content.resolve(name)));
    } catch (IOException | InvalidPathException gone) {
      // The file was there when it was parsed; what is told of it is told without a line.
      return new SourceFile(name, new byte[0]);
    }
  }

  /** How many lines there are; the last one may be empty. */
  public int lines() {
    return starts.size();
  }

  /** A line without its end; the first one is 1. */
  public String line(int number) {
    return text(start(number), end(number));
  }

  /** Where a line begins, in bytes. */
  public int start(int number) {
    return starts.get(number - 1);
  }

  /** What a line has before a place in it. */
  public String before(int place) {
    return text(start(lineOf(place)), place);
  }

  /** Where names stand in a line. */
  public List<Hit> inLine(int number, NameSet names) {
    return hits(names, start(number), end(number));
  }

  /** Where names stand from a line on, also over several lines. */
  public List<Hit> from(int number, NameSet names) {
    return hits(names, start(number), bytes.length);
  }

  private List<Hit> hits(NameSet names, int from, int to) {
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : NameScan.of(names, Arrays.copyOfRange(bytes, from, to))) {
      hits.add(new Hit(hit.start() + from, hit.end() + from, hit.whose(), hit.inTag()));
    }
    return hits;
  }

  /** The bytes from the beginning, for who looks at what stands around a hit; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The place of a hit as it is shown to authors; of one over several lines, what is in the first. */
  public Location at(Hit hit) {
    int line = lineOf(hit.start());
    int length = text(hit.start(), Math.min(hit.end(), end(line))).length();
    return Location.at(name, line, before(hit.start()).length() + 1, length);
  }

  /** The file, without a place in it. */
  public Location whole() {
    return Location.file(name);
  }

  private int lineOf(int place) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) > place) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low + 1;
  }

  /** Where the end of a line begins. */
  private int end(int number) {
    int end = number < starts.size() ? starts.get(number) : bytes.length;
    while (end > start(number) && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
      end--;
    }
    return end;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
