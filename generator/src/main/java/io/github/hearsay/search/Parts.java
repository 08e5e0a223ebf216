package io.github.hearsay.search;

import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes words down in their order: each as what it has in common with the one before, the rest, in how many pages it is (twice, and one more for a
 * word so common that only titles and names count), and those pages.
 */
final class Parts {

  /** Files are begun anew after so many bytes, which gzip makes some 16 kB of. */
  private static final int PART = 24 << 10;

  private static final int COMMON_FROM = 200;

  /** Parts words that stand beside each other only in an index, as a semicolon does in a text. */
  private static final byte[] END = ";\n".getBytes(StandardCharsets.UTF_8);

  private final List<Part> parts = new ArrayList<>();
  private final Sink part = new Sink();
  private final ByteArrayOutputStream inPart = new ByteArrayOutputStream();
  private String first = "";
  private String before = "";

  /**
   * Words that stand together in a file, from {@code first} on.
   *
   * @param words the words as they are, none of which begins where another ends
   */
  record Part(String first, byte[] bytes, byte[] words) {}

  /**
   * A word.
   *
   * @param pages in how many it is
   * @param found those that are told, as they are written down
   */
  record Entry(String word, int pages, boolean isCommon, byte[] found) {}

  /** Whether a word is so common that only titles and names count. */
  static boolean isCommon(int pages, int all) {
    return all >= COMMON_FROM && pages > all / 2;
  }

  void add(Entry entry) {
    if (part.size() > 0 && part.size() + entry.found.length > PART) {
      flush();
    }
    String word = entry.word;
    int same = part.size() == 0 ? 0 : same(word);
    first = part.size() == 0 ? word : first;
    byte[] rest = word.substring(same).getBytes(StandardCharsets.UTF_8);
    part.number(same);
    part.number(rest.length);
    part.bytes(rest);
    part.number(entry.pages * 2 + (entry.isCommon ? 1 : 0));
    part.number(entry.found.length);
    part.bytes(entry.found);
    inPart.writeBytes(word.getBytes(StandardCharsets.UTF_8));
    inPart.writeBytes(END);
    before = word;
  }

  /** How many characters a word has in common with the one before; none of them is cut through. */
  private int same(String word) {
    int most = Math.min(word.length(), before.length());
    int same = 0;
    while (same < most && word.charAt(same) == before.charAt(same)) {
      same++;
    }
    return same > 0 && Character.isHighSurrogate(word.charAt(same - 1)) ? same - 1 : same;
  }

  private void flush() {
    if (part.size() > 0) {
      parts.add(new Part(first, part.toBytes(), inPart.toByteArray()));
      part.clear();
      inPart.reset();
    }
  }

  /** All parts, when the last word has been added. */
  List<Part> end() {
    flush();
    return parts;
  }

  /** The words of a part, read back. */
  static List<Entry> read(byte[] part) {
    Source in = Source.of(part);
    List<Entry> entries = new ArrayList<>();
    String word = "";
    while (!in.isAtEnd()) {
      int same = in.count();
      word = word.substring(0, same) + new String(in.bytes(in.count()), StandardCharsets.UTF_8);
      int pages = (int) in.number();
      entries.add(new Entry(word, pages >> 1, (pages & 1) == 1, in.bytes(in.count())));
    }
    return entries;
  }
}
