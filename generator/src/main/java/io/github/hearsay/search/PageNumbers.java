package io.github.hearsay.search;

import io.github.hearsay.archive.Story;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.Function;

/** Finds the numbers of pages in an index that is there, by the lines that results show of them. */
final class PageNumbers {

  private PageNumbers() {}

  /**
   * The number of a story's page.
   *
   * @param place of the story among all: among those that can be found it is the same or less
   * @param left the bytes of a file of the index
   */
  static OptionalInt of(Head head, int place, Story story, Function<SitePath, byte[]> left) {
    String address = Addresses.story(story.article()).value().substring(1);
    int file = -1;
    String[] lines = {};
    for (int page = head.firstStory() + Math.min(place, head.stories() - 1); page >= head.firstStory(); page--) {
      if (page / head.inFile() != file) {
        file = page / head.inFile();
        lines = new String(Gzip.unpacked(left.apply(SearchIndex.at("p" + file))), StandardCharsets.UTF_8).split("\n");
      }
      if (lines[page % head.inFile()].split("\t")[1].equals(address)) {
        return OptionalInt.of(page);
      }
    }
    return OptionalInt.empty();
  }
}
