package io.github.hearsay.read;

import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The file {@value #FILE} of a content folder: what the texts of stories were when they were last recorded, a line each, by id. It is kept in the
 * archive's repository.
 */
public final class StoriesLock {

  /** Its name. */
  public static final String FILE = "stories.lock";

  private static final String HEAD = "# The texts of stories as they were published. Written by hearsay:record; keep it in the repository.";
  private static final int PARTS = 4;
  private static final int DIGITS = 16;

  private final SortedMap<Id, Line> lines;

  private StoriesLock(SortedMap<Id, Line> lines) {
    this.lines = Collections.unmodifiableSortedMap(lines);
  }

  /**
   * A story as it was recorded.
   *
   * @param since the day it was first recorded
   * @param corrections how many it had
   * @param textHash see {@code Article}
   */
  public record Line(Id story, LocalDate since, int corrections, long textHash) {

    @Override
    public String toString() {
      return story + " " + since + " " + corrections + " " + HexFormat.of().toHexDigits(textHash);
    }
  }

  /** Those lines. */
  public static StoriesLock of(Iterable<Line> lines) {
    SortedMap<Id, Line> all = new TreeMap<>();
    lines.forEach(line -> all.put(line.story(), line));
    return new StoriesLock(all);
  }

  /** What the folder holds; no lines where nothing was ever recorded. */
  public static StoriesLock read(Path content, Problems problems) {
    SortedMap<Id, Line> lines = new TreeMap<>();
    Path file = content.resolve(FILE);
    if (Files.isRegularFile(file)) {
      List<String> all = lines(file, problems);
      for (int i = 0; i < all.size(); i++) {
        if (!all.get(i).isBlank() && !all.get(i).startsWith("#")) {
          add(all.get(i), Location.at(FILE, i + 1, 1, all.get(i).length()), lines, problems);
        }
      }
    }
    return new StoriesLock(lines);
  }

  private static List<String> lines(Path file, Problems problems) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      problems.add(
          Code.UNREADABLE_FILE, Location.file(FILE), "the file cannot be read: " + SourceText.reason(unreadable), "look at the file's rights");
      return List.of();
    }
  }

  private static void add(String text, Location at, SortedMap<Id, Line> lines, Problems problems) {
    Optional<Line> line = parse(text);
    if (line.isEmpty()) {
      problems.add(
          Code.BAD_RECORD, at, "this is not the record of a story",
          "take the line out, or after a merge keep one line for each story, the one of the newer text");
    } else if (lines.putIfAbsent(line.get().story(), line.get()) != null) {
      problems.add(Code.BAD_RECORD, at, "the story " + line.get().story() + " is recorded twice", "keep the line of the newer text");
    }
  }

  private static Optional<Line> parse(String text) {
    String[] parts = text.strip().split(" ");
    try {
      if (parts.length == PARTS && Id.isLegal(parts[0]) && parts[PARTS - 1].length() == DIGITS) {
        int corrections = Integer.parseInt(parts[2]);
        return Optional.of(new Line(new Id(parts[0]), LocalDate.parse(parts[1]), corrections, HexFormat.fromHexDigitsToLong(parts[PARTS - 1])));
      }
    } catch (DateTimeException | IllegalArgumentException notALine) {
      // said by whoever asked
    }
    return Optional.empty();
  }

  /** The record of a story. */
  public Optional<Line> find(Id story) {
    return Optional.ofNullable(lines.get(story));
  }

  /** Every line, by id. */
  public List<Line> lines() {
    return List.copyOf(lines.values());
  }

  /** Whether nothing is recorded. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** What the file says. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    lines.values().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** Puts it into the folder, whole or not at all; a file that would not change is left alone. */
  public void write(Path content) throws IOException {
    String text = text();
    Path file = content.resolve(FILE);
    if (Files.exists(file) && Files.readString(file).contentEquals(text)) {
      return;
    }
    Path beside = content.resolve("." + FILE + ".new");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
