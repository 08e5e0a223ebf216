package io.github.hearsay.amend;

import io.github.hearsay.cache.Check;
import io.github.hearsay.read.UnfinishedChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is about to happen to files, written down before it does: whoever finds it knows that somebody was interrupted, and where.
 *
 * @param sealed whether every new file lies beside its place, so that all of it can be done; else nothing has been changed yet
 */
record Journal(boolean sealed, List<Step> steps) {

  /** Known to whoever reads an archive, so that no half of a change is taken for the whole. */
  static final String FILE = UnfinishedChange.FILE;

  private static final String SEALED = UnfinishedChange.SEALED;
  private static final String BEGUN = "hearsay change 1: forget it";
  private static final String NOTHING = "-";

  /**
   * What happens to one file.
   *
   * @param path below the content folder
   * @param before the check of what it was; a hyphen where there was none
   * @param after the check of what it is to be; a hyphen where it is to go
   */
  record Step(String path, String before, String after) {

    static Step of(String path, Optional<byte[]> before, Optional<byte[]> after) {
      return new Step(path, check(before), check(after));
    }

    boolean leavesFile() {
      return !after.equals(NOTHING);
    }

    /** Where the new file lies until its time. */
    Path beside(Path folder) {
      Path file = folder.resolve(path);
      return file.resolveSibling("." + file.getFileName() + ".new");
    }

    /** Whether it can be done, or has been: nobody else has written the file since. */
    boolean canBeDone(Path folder) throws IOException {
      String now = check(bytes(folder.resolve(path)));
      return now.equals(after) || now.equals(before) && (!leavesFile() || Files.exists(beside(folder)));
    }

    /** Does it, unless it has been done. */
    void run(Path folder) throws IOException {
      if (!leavesFile()) {
        Files.deleteIfExists(folder.resolve(path));
      } else if (Files.exists(beside(folder))) {
        Files.move(beside(folder), folder.resolve(path), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  static Optional<byte[]> bytes(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private static String check(Optional<byte[]> bytes) {
    return bytes.map(some -> Long.toHexString(Check.of(some))).orElse(NOTHING);
  }

  /** What was left in {@code folder}, if anything was. */
  static Optional<Journal> in(Path folder) throws IOException {
    Optional<byte[]> bytes = bytes(folder.resolve(FILE));
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new String(bytes.get(), StandardCharsets.UTF_8).lines().toList();
    List<Step> steps = new ArrayList<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      String[] words = line.split(" ", 3);
      if (words.length == 3) {
        steps.add(new Step(words[2], words[0], words[1]));
      }
    }
    return Optional.of(new Journal(!lines.isEmpty() && lines.get(0).equals(SEALED), steps));
  }

  /** Puts it into {@code folder}, whole or not at all. */
  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(sealed ? SEALED : BEGUN).append('\n');
    steps.forEach(step -> text.append(step.before).append(' ').append(step.after).append(' ').append(step.path).append('\n'));
    Path beside = folder.resolve(FILE + ".new");
    Files.writeString(beside, text);
    Files.move(beside, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes it away, with what lies beside files and is not to be put in place any more. */
  void remove(Path folder) throws IOException {
    for (Step step : steps) {
      if (Files.exists(step.beside(folder))) {
        Files.delete(step.beside(folder));
      }
    }
    Files.deleteIfExists(folder.resolve(FILE));
  }
}
