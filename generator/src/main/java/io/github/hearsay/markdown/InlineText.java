package io.github.hearsay.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/** The characters of one block as the inline parser looks at them. */
final class InlineText {

  /** As many as the reference implementation allows. */
  private static final int DEEPEST_PARENTHESES = 32;

  private static final int LONGEST_LABEL = 1000;

  static final InlineText NONE = new InlineText(new char[0], 0, 0);

  private final char[] chars;
  private final int from;
  private final int length;
  private String string;
  /** Where the last run of backticks of each length stands, once a search has been in vain. */
  private Map<Integer, Integer> lastBackticks;
  private boolean noCommentEnds;
  private int lastPointed = Integer.MIN_VALUE;

  private InlineText(char[] chars, int from, int length) {
    this.chars = chars;
    this.from = from;
    this.length = length;
  }

  static InlineText of(BasedSequence input) {
    if (input instanceof CharsSequence inOnePiece) {
      return new InlineText(inOnePiece.array(), inOnePiece.getStartOffset(), inOnePiece.length());
    }
    char[] copy = input.toString().toCharArray();
    return new InlineText(copy, 0, copy.length);
  }

  int length() {
    return length;
  }

  /** The character at {@code index}; a null character beyond the end, as flexmark has it. */
  char at(int index) {
    return index < length ? chars[from + index] : 0;
  }

  String string() {
    if (string == null) {
      string = new String(chars, from, length);
    }
    return string;
  }

  /** At most {@code count} characters from {@code index} on. */
  String ahead(int index, int count) {
    return new String(chars, from + index, Math.min(count, length - index));
  }

  /** The code point before {@code index}, or a line break at the start. */
  int before(int index) {
    return index == 0 ? '\n' : Character.codePointBefore(chars, from + index, from);
  }

  /** The code point at {@code index}, or a line break at the end. */
  int after(int index) {
    return index == length ? '\n' : Character.codePointAt(chars, from + index, from + length);
  }

  int afterBlanks(int index) {
    int after = index;
    while (at(after) == ' ' || at(after) == '\t') {
      after++;
    }
    return after;
  }

  /** Where the run of equal characters ends that begins at {@code index}. */
  int endOfRun(int index) {
    char c = at(index);
    int end = index;
    while (end < length && at(end) == c) {
      end++;
    }
    return end;
  }

  /** Whether there is a {@code >} after {@code index}; without one, no tag or address needs to be tried. */
  boolean hasPointAfter(int index) {
    if (lastPointed == Integer.MIN_VALUE) {
      lastPointed = string().lastIndexOf('>');
    }
    return lastPointed > index;
  }

  boolean startsWith(String start, int index) {
    for (int i = 0; i < start.length(); i++) {
      if (at(index + i) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the comment ends that begins at {@code index}; -1 when it does not end. */
  int endOfComment(int index) {
    if (startsWith(">", index + 4) || startsWith("->", index + 4)) {
      return index + (at(index + 4) == '>' ? 5 : 6);
    }
    int end = noCommentEnds ? -1 : string().indexOf("-->", index + 4);
    noCommentEnds = end < 0;
    return end < 0 ? -1 : end + 3;
  }

  /** Where the address of a link ends that begins at {@code index} (CommonMark 6.3); -1 when none does. */
  int endOfDestination(int index) {
    return at(index) == '<' ? endOfPointed(index + 1) : endOfBare(index);
  }

  private int endOfPointed(int index) {
    for (int i = index; i < length; i++) {
      char c = at(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n') {
        return -1;
      }
      i += c == '\\' && Escapes.isAsciiPunctuation(at(i + 1)) ? 1 : 0;
    }
    return -1;
  }

  private int endOfBare(int index) {
    int depth = 0;
    int i = index;
    while (i < length && at(i) > ' ' && at(i) != 0x7f) {
      char c = at(i);
      if (c == '(' && ++depth > DEEPEST_PARENTHESES || c == ')' && --depth < 0) {
        break;
      }
      i += c == '\\' && Escapes.isAsciiPunctuation(at(i + 1)) ? 2 : 1;
    }
    return depth > 0 ? -1 : i;
  }

  /** Where the label of a link ends that begins at {@code index}; {@code index} itself when none does. */
  int endOfLabel(int index) {
    if (at(index) == '[') {
      for (int i = index + 1; i < length && i <= index + LONGEST_LABEL; i++) {
        char c = at(i);
        if (c == ']') {
          return i + 1;
        }
        if (c == '[') {
          return index;
        }
        i += c == '\\' && Escapes.isAsciiPunctuation(at(i + 1)) ? 1 : 0;
      }
    }
    return index;
  }

  /** Where the title of a link ends that begins at {@code index}, after its closing quote; -1 when none does. */
  int endOfTitle(int index) {
    char open = at(index);
    char close = open == '(' ? ')' : open;
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    for (int i = index + 1; i < length; i++) {
      char c = at(i);
      if (c == close) {
        return i + 1;
      }
      if (c == '(' && open == '(') {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  /** Where the next run of exactly {@code count} backticks begins; -1 when there is none. No backtick is looked at twice in vain. */
  int closingBackticks(int index, int count) {
    if (lastBackticks != null && lastBackticks.getOrDefault(count, -1) < index) {
      return -1;
    }
    for (int run = nextBacktick(index); run >= 0; ) {
      int end = endOfRun(run);
      if (end - run == count) {
        return run;
      }
      run = nextBacktick(end);
    }
    lastBackticks = new HashMap<>();
    for (int run = nextBacktick(index); run >= 0; ) {
      int end = endOfRun(run);
      lastBackticks.put(end - run, run);
      run = nextBacktick(end);
    }
    return -1;
  }

  private int nextBacktick(int index) {
    for (int i = index; i < length; i++) {
      if (chars[from + i] == '`') {
        return i;
      }
    }
    return -1;
  }
}
