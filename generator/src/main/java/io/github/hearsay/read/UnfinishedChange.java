package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A change of several files that a program began and did not end. It is written down in the content folder before the first of them changes, and
 * struck out after the last: as long as it is there, some files may say what is not said any more, and others refer to what is not there yet.
 */
public final class UnfinishedChange {

  /** The file's name. It begins with a dot, as all that no build reads. */
  public static final String FILE = ".hearsay-change";

  /** Its first line when everything is at hand, so that files may have been changed. */
  public static final String SEALED = "hearsay change 1: finish it";

  private UnfinishedChange() {}

  static void check(Path content, Problems problems) {
    Path file = content.resolve(FILE);
    if (Files.isRegularFile(file) && isSealed(file)) {
      problems.add(
          Code.UNFINISHED_CHANGE, Location.file(FILE), "a change of names was stopped on the way, so some files may be changed and others not yet",
          "run rename, join or check --fix, whichever it was, once more: it finishes what was begun, and says so");
    }
  }

  private static boolean isSealed(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return SEALED.equals(lines.readLine());
    } catch (IOException unreadable) {
      return true;
    }
  }
}
