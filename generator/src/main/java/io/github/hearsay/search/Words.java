package io.github.hearsay.search;

import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Turns the words of each page into the pages of each word, each with how well it fits, and has these written down in the order of words. */
final class Words {

  /** So many pages of words are turned at once, to spare memory. */
  private static final int AT_ONCE = 1 << 22;

  private final List<byte[]> pages;
  private final int firstStory;
  private final long inStories;
  private final Fit ofOthers = Fit.ofOthers();
  private final Fit ofStories;
  private final List<String> words;
  private final int[] byOrder;
  private final int[] orders;
  private final int[] counts;

  private final Parts parts = new Parts();
  private final Sink found = new Sink();

  /**
   * All of them.
   *
   * @param inStories how many words the stories have
   */
  record Turned(long inStories, List<Parts.Part> parts) {}

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
    this.inStories = count();
    this.ofStories = Fit.ofStories(inStories, pages.size() - firstStory);
  }

  /**
   * All parts, in order.
   *
   * @param pages what {@link Gathering#page} made of each
   */
  static Turned of(List<byte[]> pages, int firstStory, Dictionary dictionary) {
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
    return new Turned(all.inStories, all.parts.end());
  }

  /** Counts the pages of each word; gives how many words the stories have. */
  private long count() {
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
    return total;
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
      Fit fit = page < firstStory ? ofOthers : ofStories;
      for (int left = (int) in.number(); left > 0; left--) {
        int order = orders[(int) in.number()];
        int weight = (int) in.number();
        if (order >= start && order < end) {
          hits[ends[order - start]++] = page << 5 | fit.of(weight >> 1, length) << 1 | weight & 1;
        }
      }
    }
    int from = 0;
    for (int i = 0; i < ends.length; i++) {
      write(words.get(byOrder[start + i]), hits, from, ends[i]);
      from = ends[i];
    }
  }

  private void write(String word, int[] hits, int from, int to) {
    boolean isCommon = Parts.isCommon(to - from, pages.size());
    found.clear();
    int last = 0;
    for (int i = from; i < to; i++) {
      if (!isCommon || (hits[i] & 1) == 1) {
        int page = hits[i] >>> 5;
        found.number(page - last << 4 | hits[i] >> 1 & 0xf);
        last = page;
      }
    }
    parts.add(new Parts.Entry(word, to - from, isCommon, found.toBytes()));
  }
}
