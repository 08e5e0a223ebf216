package io.github.hearsay.search;

import io.github.hearsay.cache.BrokenCache;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader fetches first: how many pages of each kind there are, the years of the stories, and the first words and checks of the files.
 *
 * @param plain pages that are no stories
 * @param inFile so many pages stand in one file
 * @param words how many the stories have together
 * @param years runs of stories of a year
 * @param lines the checks of the files of pages, joined
 */
record Head(
    int people, int topics, int places, int plain, int stories, int inFile, long words, String years, String lines, List<PartLine> parts) {

  private static final String VERSION = "2";
  private static final int NUMBERS = 8;
  private static final int FIRST_PART = 3;

  /** A file of words. */
  record PartLine(String first, String check) {}

  int firstStory() {
    return people + topics + places + plain;
  }

  int pages() {
    return firstStory() + stories;
  }

  /** The same, after an edit of a text. */
  Head with(long newWords, List<PartLine> newParts) {
    return new Head(people, topics, places, plain, stories, inFile, newWords, years, lines, newParts);
  }

  byte[] gzip() {
    StringBuilder text = new StringBuilder(VERSION);
    for (long number : new long[] {people, topics, places, plain, stories, inFile, words}) {
      text.append('\t').append(number);
    }
    text.append('\n').append(years).append('\n').append(lines).append('\n');
    parts.forEach(part -> text.append(part.first).append('\t').append(part.check).append('\n'));
    return Gzip.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  static Head read(byte[] gzip) {
    String[] lines = new String(Gzip.unpacked(gzip), StandardCharsets.UTF_8).split("\n");
    String[] head = lines[0].split("\t");
    if (lines.length < FIRST_PART || head.length != NUMBERS || !head[0].equals(VERSION)) {
      throw new BrokenCache("an index of another version");
    }
    List<PartLine> parts = new ArrayList<>();
    for (int i = FIRST_PART; i < lines.length; i++) {
      String[] part = lines[i].split("\t");
      parts.add(new PartLine(part[0], part[1]));
    }
    int[] numbers = new int[NUMBERS - 1];
    for (int i = 0; i < numbers.length - 1; i++) {
      numbers[i] = Integer.parseInt(head[i + 1]);
    }
    return new Head(
        numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], Long.parseLong(head[NUMBERS - 1]), lines[1], lines[2], parts);
  }
}
