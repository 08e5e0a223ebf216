package io.github.hearsay.amend;

import io.github.hearsay.problem.Location;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A file that is being edited: its text as it lies on disk, line ends and all, and what is to stand in the place of some of it. */
final class Draft {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String path;
  private final String text;
  private final List<Integer> lines = new ArrayList<>();
  private final TreeMap<Integer, Change> changes = new TreeMap<>();

  /** Text that stands for what was there from one position to another. */
  private record Change(int from, int to, String with) {}

  /** A stretch of the text. */
  record Span(int from, int to) {}

  Draft(String path, String text) {
    this.path = path;
    this.text = text;
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    lines.add(start);
    for (int at = start; at < text.length(); at++) {
      boolean ends = text.charAt(at) == '\n' || text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
      if (ends) {
        lines.add(at + 1);
      }
    }
  }

  /** The same file with another text, of which the lines that stay are no change. */
  static Draft rewritten(Draft draft, String text) {
    Draft fresh = new Draft(draft.path, draft.text);
    Draft other = new Draft(draft.path, text);
    for (Lines.Stretch stretch : Lines.changed(fresh.whole(), other.whole())) {
      int from = fresh.start(stretch.from());
      int otherFrom = other.start(stretch.otherFrom());
      fresh.put(new Change(from, fresh.start(stretch.to()), text.substring(otherFrom, other.start(stretch.otherTo()))));
    }
    return fresh;
  }

  /** Every line with its end, the first with what comes before it. */
  private List<String> whole() {
    List<String> whole = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      whole.add(text.substring(start(line), start(line + 1)));
    }
    return whole;
  }

  /** Where a line begins, counted from 0. */
  private int start(int line) {
    return line == 0 ? 0 : lineStart(line + 1);
  }

  /** Where it lies below the content folder. */
  String path() {
    return path;
  }

  /** As it was. */
  String text() {
    return text;
  }

  /** What the file's lines end with. */
  String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** How many lines there are; the one after the last line end counts. */
  int lineCount() {
    return lines.size();
  }

  /** Where a line begins, counted from 1; the end of the text for one that is not there. */
  int lineStart(int line) {
    return line <= lines.size() ? lines.get(line - 1) : text.length();
  }

  /** The line, counted from 1, that a position is on. */
  int lineOf(int at) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  /** A line without its end. */
  String line(int line) {
    return text.substring(lineStart(line), lineStart(line + 1)).stripTrailing();
  }

  /** What a place means here. Of texts its columns count composed characters, of fields those of the file. */
  Span span(Location at, boolean isText) {
    int start = lineStart(at.line());
    String line = text.substring(start, lineStart(at.line() + 1));
    int from = at.column() - 1;
    int to = from + at.length();
    if (isText && !Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      from = raw(line, from);
      to = raw(line, to);
    }
    return new Span(start + Math.min(from, line.length()), start + Math.min(to, line.length()));
  }

  /** Where the text begins that, composed, begins after {@code composed} characters. */
  private static int raw(String line, int composed) {
    int at = 0;
    while (at < line.length() && Normalizer.normalize(line.substring(0, at), Normalizer.Form.NFC).length() < composed) {
      at++;
    }
    while (at < line.length() && Normalizer.normalize(line.substring(0, at + 1), Normalizer.Form.NFC).length() <= composed) {
      at++;
    }
    return at;
  }

  String slice(Span span) {
    return text.substring(span.from(), span.to());
  }

  void replace(Span span, String with) {
    if (!slice(span).equals(with)) {
      put(new Change(span.from(), span.to(), with));
    }
  }

  /** Adds text; what is added at one place stands there in the order in which it was. */
  void insert(int at, String more) {
    Change there = changes.get(at);
    put(there != null && there.from == there.to ? new Change(at, at, there.with + more) : new Change(at, at, more));
  }

  private void put(Change change) {
    Map.Entry<Integer, Change> before = changes.floorEntry(change.from);
    Change same = changes.get(change.from);
    boolean isTold = same != null && same.to == change.to;
    if (!isTold && (before != null && before.getValue().to > change.from || same != null)) {
      throw new IllegalStateException("two changes at one place of " + path + ": " + same + " and " + change);
    }
    changes.put(change.from, change);
  }

  /** Whether the text is to change between these two. */
  boolean isChanged(Span span) {
    Map.Entry<Integer, Change> last = changes.lowerEntry(span.to());
    return last != null && Math.max(last.getValue().to, last.getValue().from + 1) > span.from();
  }

  boolean isChanged() {
    return !changes.isEmpty();
  }

  /** The text as it is to be. */
  String result() {
    return result(0, text.length());
  }

  private String result(int from, int to) {
    StringBuilder made = new StringBuilder();
    int at = from;
    for (Change change : changes.subMap(from, true, to, to == text.length()).values()) {
      made.append(text, at, change.from).append(change.with);
      at = change.to;
    }
    return made.append(text, Math.min(at, to), to).toString();
  }

  /** What changes, the old lines with a minus before them and the new ones with a plus. */
  List<String> hunks() {
    List<String> hunks = new ArrayList<>();
    Optional<int[]> open = Optional.empty();
    for (Change change : changes.values()) {
      int first = lineOf(change.from);
      int last = change.to > change.from && change.to == lineStart(lineOf(change.to)) ? lineOf(change.to) - 1 : lineOf(change.to);
      if (open.isPresent() && first <= open.get()[1] + 1) {
        open.get()[1] = Math.max(open.get()[1], last);
      } else {
        if (open.isPresent()) {
          hunk(open.get()[0], open.get()[1], hunks);
        }
        open = Optional.of(new int[] {first, last});
      }
    }
    open.ifPresent(range -> hunk(range[0], range[1], hunks));
    return hunks;
  }

  private void hunk(int first, int last, List<String> hunks) {
    List<String> before = text.substring(lineStart(first), lineStart(last + 1)).lines().toList();
    List<String> after = result(lineStart(first), lineStart(last + 1)).lines().toList();
    int same = 0;
    while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
      same++;
    }
    int end = 0;
    while (end < Math.min(before.size(), after.size()) - same && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    hunks.add("@@ line " + (first + same) + " @@");
    before.subList(same, before.size() - end).forEach(line -> hunks.add("-" + line));
    after.subList(same, after.size() - end).forEach(line -> hunks.add("+" + line));
  }
}
