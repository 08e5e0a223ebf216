package io.github.hearsay.markdown;

import io.github.hearsay.model.Body;
import java.util.Arrays;

/**
 * The markup as it grows: tags as they are, text escaped, runs of linkable text between their marks, words counted. What a mark means is
 * said in {@link Body}. An array of its own, because a string builder spends more on each character than all the rest of the writing.
 */
final class Markup {

  private static final char REPLACEMENT = '\ufffd';

  private char[] out;
  private int length;
  private boolean linkable;
  private boolean runOpen;
  private boolean inWord;
  private char last = ' ';
  private int words;

  Markup(int capacity) {
    out = new char[Math.max(capacity, 16)];
  }

  /** For the markup of a whole text, which is mostly not much longer. */
  static Markup of(Source source) {
    return new Markup(source.chars().length * 5 / 4 + 64);
  }

  int length() {
    return length;
  }

  int words() {
    return words;
  }

  /** The characters so far: the first {@link #length} of the array. */
  char[] chars() {
    return out;
  }

  @Override
  public String toString() {
    return new String(out, 0, length);
  }

  /** The last character a reader sees before what comes next in this block; a blank at its start. */
  char last() {
    return last;
  }

  /** Whether text may hold links to be found later, until told otherwise; gives back what held before. */
  boolean linkable(boolean may) {
    boolean before = linkable;
    if (before && !may) {
      endRun();
    }
    linkable = may;
    return before;
  }

  /** Begins a line, for a tag between blocks. */
  void line() {
    endRun();
    if (length > 0 && out[length - 1] != '\n') {
      put('\n');
    }
  }

  /** A tag between blocks. */
  void block(String html) {
    endRun();
    put(html);
    inWord = false;
    last = ' ';
  }

  /** A tag within a block. */
  void inline(String html) {
    endRun();
    put(html);
  }

  /** Something that is not text but stands in its place, such as a picture. */
  void mark(char mark, int index) {
    endRun();
    put(mark);
    put(Integer.toString(index));
    put(Body.END);
  }

  void closeLink() {
    endRun();
    put(Body.CLOSE);
  }

  /** Text from {@code from} to {@code to} in which nothing needs escaping. */
  void plain(char[] text, int from, int to) {
    if (from >= to) {
      return;
    }
    beginRun();
    grow(to - from);
    char[] copy = out;
    int end = length;
    for (int i = from; i < to; i++) {
      char c = text[i];
      copy[end++] = c;
      if (c <= ' ') {
        inWord = false;
      } else if (!inWord) {
        count(c);
      }
    }
    length = end;
    last = text[to - 1];
  }

  /** One character of text; a line break alone is not worth a run. */
  void character(char c) {
    if (c != '\n') {
      beginRun();
    }
    escape(c);
    count(c);
    last = c;
  }

  /** Text to be escaped and otherwise left alone. */
  void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
  }

  /** Text as the value of an attribute. */
  void attribute(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '"') {
        put("&quot;");
      } else {
        escape(value.charAt(i));
      }
    }
  }

  /** Turns what stands at {@code at} into something else of its length. */
  void set(int at, char c) {
    out[at] = c;
  }

  /** Puts {@code html} in place of the {@code removed} characters at {@code at}. */
  void replace(int at, int removed, String html) {
    grow(html.length());
    System.arraycopy(out, at + removed, out, at + html.length(), length - at - removed);
    html.getChars(0, html.length(), out, at);
    length += html.length() - removed;
  }

  private void escape(char c) {
    switch (c) {
      case '&' -> put("&amp;");
      case '<' -> put("&lt;");
      case '>' -> put("&gt;");
      default -> put(isForbidden(c) ? REPLACEMENT : c);
    }
  }

  /** Characters that neither HTML nor XML may hold; among them our marks, which no text may forge. */
  static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\t' || c == 0x7f || c >= 0xfffe;
  }

  private void count(char c) {
    if (c <= ' ' || c == '\u2014') {
      inWord = false;
    } else if (!inWord && Character.isLetterOrDigit(c)) {
      inWord = true;
      words++;
    }
  }

  private void beginRun() {
    if (linkable && !runOpen) {
      put(Body.TEXT);
      runOpen = true;
    }
  }

  private void endRun() {
    if (runOpen) {
      put(Body.END);
      runOpen = false;
    }
  }

  private void put(String text) {
    grow(text.length());
    text.getChars(0, text.length(), out, length);
    length += text.length();
  }

  private void put(char c) {
    grow(1);
    out[length++] = c;
  }

  private void grow(int more) {
    if (length + more > out.length) {
      out = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
    }
  }
}
