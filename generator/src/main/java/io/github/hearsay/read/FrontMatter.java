package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file taken apart at its fences.
 *
 * @param yaml what stands between the two lines {@code ---}
 * @param firstLine the line of the file on which {@code yaml} begins
 * @param bodyStart where in the text that begins which follows the second
 * @param bodyLine the line of the file on which it begins
 */
record FrontMatter(String yaml, int firstLine, int bodyStart, int bodyLine) {

  /** The largest front matter there may be, in bytes. */
  static final int MAX_BYTES = 64 << 10;

  /** That of a page which says nothing there: it begins with its text. */
  private static final FrontMatter NONE = new FrontMatter("", 1, 0, 1);

  private static final String FENCE = "---";
  private static final int FENCE_LENGTH = 3;

  /** Takes {@code text} apart; nothing, after saying why, when it has no front matter or no end of it. */
  static Optional<FrontMatter> of(SourceFile file, FileChars text, Problems problems) {
    int start = text.nextLine(0);
    if (!text.isFence(FENCE, 0, start)) {
      if (file.folder() == Folder.PAGES) {
        return Optional.of(NONE);
      }
      missing(file, text.toString(), problems);
      return Optional.empty();
    }
    int line = 2;
    for (int at = start; at < text.length(); line++) {
      int next = text.nextLine(at);
      if (text.isFence(FENCE, at, next)) {
        FrontMatter split = new FrontMatter(text.text(start, at), 2, next, line + 1);
        return split.isWithinLimit(file, problems) ? Optional.of(split) : Optional.empty();
      }
      at = next;
    }
    problems.add(
        Code.UNCLOSED_FRONT_MATTER, opening(file), "the front matter that begins here is never closed",
        FenceGuess.hint(text.toString(), start));
    return Optional.empty();
  }

  /** The place of the opening fence, which stands for the front matter as a whole. */
  static Location opening(SourceFile file) {
    return Location.at(file.path(), 1, 1, FENCE_LENGTH);
  }

  private static void missing(SourceFile file, String text, Problems problems) {
    int first = 0;
    int line = 1;
    while (text.substring(first, nextLine(text, first)).isBlank()) {
      first = nextLine(text, first);
      line++;
    }
    boolean fenceFurtherDown = line > 1 && isFence(text, first, nextLine(text, first));
    String hint = fenceFurtherDown ? "take away the empty lines above the ---" : file.folder().example();
    problems.add(Code.NO_FRONT_MATTER, Location.at(file.path(), line, 0, 0), "the file does not begin with front matter", hint);
  }

  private boolean isWithinLimit(SourceFile file, Problems problems) {
    // A character takes three bytes at most: short front matter need not be encoded to be counted.
    if (yaml.length() * 3 <= MAX_BYTES) {
      return true;
    }
    int size = yaml.getBytes(StandardCharsets.UTF_8).length;
    if (size <= MAX_BYTES) {
      return true;
    }
    problems.add(
        Code.FILE_TOO_LARGE, opening(file), "the front matter is " + (size >> 10) + " KiB large; the limit is 64 KiB",
        "move long texts below the closing ---, or make several files of it");
    return false;
  }

  static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  /** Whether the line from {@code from} up to the next line's start is {@code ---}, blanks after it aside. */
  private static boolean isFence(String text, int from, int next) {
    return text.startsWith(FENCE, from) && text.substring(from + FENCE_LENGTH, next).isBlank();
  }
}
