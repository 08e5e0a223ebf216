package io.github.hearsay.markdown;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.Arrays;
import java.util.Locale;

/**
 * The text being compiled, made safe, and where it stands in its file. Offsets become lines and columns here and nowhere else, so whatever
 * is done to a text before parsing must keep every character on its line and column.
 */
final class Source {

  private static final char REPLACEMENT = '\ufffd';

  private final String file;
  private final char[] chars;
  private final int firstLine;
  private String text = "";
  /** Where each line begins; found out when the first place is asked for. */
  private int[] lineStarts = {};

  private Source(String file, char[] chars, int firstLine) {
    this.file = file;
    this.chars = chars;
    this.firstLine = firstLine;
  }

  static Source of(String file, String text, int firstLine, Problems problems) {
    return of(file, text.toCharArray(), firstLine, problems);
  }

  /** The text with line feeds only, and with a replacement for characters that no page may hold; the first of those is reported. */
  static Source of(String file, char[] text, int firstLine, Problems problems) {
    int forbidden = firstForbidden(text, 0);
    if (forbidden < 0) {
      return new Source(file, text, firstLine);
    }
    String oneKindOfLineEnd = new String(text).replace("\r\n", "\n").replace('\r', '\n');
    char[] cleaned = oneKindOfLineEnd.toCharArray();
    int first = firstForbidden(cleaned, 0);
    for (int i = first; i >= 0; i = firstForbidden(cleaned, i)) {
      cleaned[i] = REPLACEMENT;
    }
    Source source = new Source(file, cleaned, firstLine);
    if (first >= 0) {
      source.report(oneKindOfLineEnd.charAt(first), first, problems);
    }
    return source;
  }

  private static int firstForbidden(char[] chars, int from) {
    for (int i = from; i < chars.length; i++) {
      char c = chars[i];
      if ((c < ' ' || c >= 0x7f) && Markup.isForbidden(c)) {
        return i;
      }
    }
    return -1;
  }

  private void report(char c, int offset, Problems problems) {
    problems.add(
        Code.CONTROL_CHARACTER, at(offset, 1), String.format(Locale.ROOT, "the invisible character U+%04X", (int) c),
        "delete it; such characters come along when text is copied from elsewhere");
  }

  String file() {
    return file;
  }

  char[] chars() {
    return chars;
  }

  /** The same text as a string, for those few that want one: reading a character of it costs three times what it does in an array. */
  String text() {
    if (text.isEmpty()) {
      text = new String(chars);
    }
    return text;
  }

  /** The spot of {@code length} characters at {@code offset}; what lies beyond the end of the line is not underlined. */
  Location at(int offset, int length) {
    if (lineStarts.length == 0) {
      lineStarts = lineStarts();
    }
    int spot = Math.min(Math.max(offset, 0), chars.length);
    int found = Arrays.binarySearch(lineStarts, spot);
    int line = found < 0 ? -found - 2 : found;
    int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : chars.length;
    return Location.at(file, firstLine + line, spot - lineStarts[line] + 1, Math.min(Math.max(length, 0), Math.max(lineEnd - spot, 0)));
  }

  private int[] lineStarts() {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '\n') {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}
