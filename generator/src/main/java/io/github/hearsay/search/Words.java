package io.github.hearsay.search;

import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the words of each page into the pages of each word, and writes these down in the order of words: each as what it has in common with the
 * one before, the rest, in how many pages it is (twice, and one more for a word so common that only titles and names count), and those pages, each
 * with how well it fits (1 to 15).
 */
final class Words {

  /** Files are begun anew after so many bytes, which gzip makes some 16 kB of. */
  private static final int PART = 24 << 10;

  /** So many pages of words are turned at once, to spare memory. */
  private static final int AT_ONCE = 1 << 22;

  private static final int COMMON_FROM = 200;
  private static final double K = 1.2;
  private static final double B = 0.6;
  private static final int BEST = 15;
  private static final int SHORT = 32;

  /** Parts words that stand beside each other only in an index, as a semicolon does in a text. */
  private static final byte[] END = ";\n".getBytes(StandardCharsets.UTF_8);

  private final List<byte[]> pages;
  private final int firstStory;
  private final double average;
  private final List<String> words;
  private final int[] byOrder;
  private final int[] orders;
  private final int[] counts;

  private final List<Part> parts = new ArrayList<>();
  private final Sink part = new Sink();
  private final Sink found = new Sink();
  private final ByteArrayOutputStream inPart = new ByteArrayOutputStream();
  private String first = "";
  private String before = "";

  /**
   * Words that stand together in a file, from {@code first} on.
   *
   * @param words the words as they are, none of which begins where another ends
   */
  record Part(String first, byte[] bytes, byte[] words) {}

  private Words(List<byte[]> pages, int firstStory, List<String> words) {
    this.pages = pages;
    this.firstStory = firstStory;
    this.words = words;
    Integer[] sorted = new Integer[words.size()];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(sorted, Comparator.comparing(words::get));
    this.byOrder = Arrays.stream(sorted).mapToInt(i -> i).toArray();
    this.orders = new int[byOrder.length];
    for (int order = 0; order < byOrder.length; order++) {
      orders[byOrder[order]] = order;
    }
    this.counts = new int[byOrder.length];
    this.average = count();
  }

  /**
   * All parts, in order.
   *
   * @param pages what {@link Gathering#page} made of each
   */
  static List<Part> of(List<byte[]> pages, int firstStory, Dictionary dictionary) {
    Words all = new Words(pages, firstStory, dictionary.words());
    int start = 0;
    while (start < all.byOrder.length) {
      int end = start;
      long sum = 0;
      while (end < all.byOrder.length && (end == start || sum + all.counts[end] <= AT_ONCE)) {
        sum += all.counts[end++];
      }
      all.turn(start, end);
      start = end;
    }
    all.flush();
    return all.parts;
  }

  /** Counts the pages of each word; gives the usual length of a story, roughly, lest every edit change how well all stories fit. */
  private double count() {
    long total = 0;
    for (int page = 0; page < pages.size(); page++) {
      Source in = Source.of(pages.get(page));
      int length = (int) in.number();
      total += page < firstStory ? 0 : length;
      for (int left = (int) in.number(); left > 0; left--) {
        counts[orders[(int) in.number()]]++;
        in.number();
      }
    }
    return Math.max(SHORT, Math.round(total / Math.max(1.0, pages.size() - firstStory) / SHORT) * SHORT);
  }

  private void turn(int start, int end) {
    int[] ends = new int[end - start];
    int sum = 0;
    for (int i = 0; i < ends.length; i++) {
      ends[i] = sum;
      sum += counts[start + i];
    }
    int[] hits = new int[sum];
    for (int page = 0; page < pages.size(); page++) {
      Source in = Source.of(pages.get(page));
      int length = (int) in.number();
      for (int left = (int) in.number(); left > 0; left--) {
        int order = orders[(int) in.number()];
        int weight = (int) in.number();
        if (order >= start && order < end) {
          hits[ends[order - start]++] = page << 5 | fit(weight >> 1, length, page) << 1 | weight & 1;
        }
      }
    }
    int from = 0;
    for (int i = 0; i < ends.length; i++) {
      write(words.get(byOrder[start + i]), hits, from, ends[i]);
      from = ends[i];
    }
  }

  /** How well a page fits a word, but for how rare the word is: BM25. */
  private int fit(int weight, int length, int page) {
    double usual = page < firstStory ? SHORT : average;
    double share = weight / (weight + K * (1 - B + B * length / usual));
    return 1 + (int) Math.min(BEST - 1, share * BEST);
  }

  private void write(String word, int[] hits, int from, int to) {
    boolean isCommon = pages.size() >= COMMON_FROM && to - from > pages.size() / 2;
    found.clear();
    int last = 0;
    for (int i = from; i < to; i++) {
      if (!isCommon || (hits[i] & 1) == 1) {
        int page = hits[i] >>> 5;
        found.number(page - last << 4 | hits[i] >> 1 & 0xf);
        last = page;
      }
    }
    if (part.size() > 0 && part.size() + found.size() > PART) {
      flush();
    }
    int same = part.size() == 0 ? 0 : same(word);
    first = part.size() == 0 ? word : first;
    byte[] rest = word.substring(same).getBytes(StandardCharsets.UTF_8);
    part.number(same);
    part.number(rest.length);
    part.bytes(rest);
    part.number((to - from) * 2 + (isCommon ? 1 : 0));
    part.number(found.size());
    part.bytes(found.toBytes());
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
}
