package io.github.hearsay.memory;

import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import io.github.hearsay.check.Anchors;
import io.github.hearsay.check.PageFacts;
import java.util.Arrays;
import java.util.Set;

/**
 * What is remembered of one page.
 *
 * @param own the check of what the page is itself
 * @param entries what it looked up in the archive, numbered as its book numbers entries
 * @param facts what else it learnt, numbered as its book numbers facts
 * @param anchors what others may link to
 * @param links hashes of where it links to, see {@link #hash}; in order
 */
record PageNote(long own, int[] entries, int[] facts, Anchors anchors, int[] links) {

  /** By hashes, of which two may be alike: then a page is rendered once too often. */
  static int[] links(PageFacts page) {
    int size = page.sound().length;
    int[] links = Arrays.copyOf(page.sound(), size + page.links().size() * 2);
    for (PageFacts.InternalLink link : page.links()) {
      links[size++] = PageFacts.hash(link.target());
      if (!link.anchor().isEmpty()) {
        links[size++] = PageFacts.hash(link.target(), link.hash());
      }
    }
    return distinct(links, size);
  }

  private static int[] distinct(int[] values, int size) {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }

  /** Whether it links to any of {@code targets}. */
  boolean linksToAny(Set<Integer> targets) {
    for (int link : links) {
      if (targets.contains(link)) {
        return true;
      }
    }
    return false;
  }

  void write(Sink sink) {
    sink.fixed(own);
    write(entries, sink);
    write(facts, sink);
    long[] hashes = anchors.hashes();
    sink.number(hashes.length);
    for (long hash : hashes) {
      sink.fixed(hash);
    }
    sink.number(links.length);
    for (int link : links) {
      sink.fixed32(link);
    }
  }

  static PageNote read(Source source) {
    long own = source.fixed();
    int[] entries = ints(source);
    int[] facts = ints(source);
    long[] hashes = new long[source.count()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = source.fixed();
    }
    int[] links = new int[source.count()];
    for (int i = 0; i < links.length; i++) {
      links[i] = source.fixed32();
    }
    return new PageNote(own, entries, facts, Anchors.of(hashes), links);
  }

  /** Numbers in order, each as its distance from the one before. */
  private static void write(int[] numbers, Sink sink) {
    sink.number(numbers.length);
    int before = 0;
    for (int number : numbers) {
      sink.number(number - before);
      before = number;
    }
  }

  private static int[] ints(Source source) {
    int[] numbers = new int[source.count()];
    int before = 0;
    for (int i = 0; i < numbers.length; i++) {
      before += (int) source.number();
      numbers[i] = before;
    }
    return numbers;
  }
}
