package io.github.hearsay.search;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.config.PageFamily;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.plan.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the index that {@code search.js} reads. */
public final class SearchIndex {

  /** So many pages stand in one file. */
  private static final int IN_A_FILE = 32;

  private SearchIndex() {}

  /** All files of the index of what {@code archive} publishes; none when search is switched off. */
  public static List<SearchFile> of(Archive archive) {
    if (!archive.config().makes(PageFamily.SEARCH)) {
      return List.of();
    }
    Pages pages = new Pages(archive);
    Dictionary dictionary = new Dictionary();
    ThreadLocal<Gathering> gatherings = ThreadLocal.withInitial(() -> new Gathering(dictionary));
    List<byte[]> gathered = Parallel.map(numbers(pages.size()), page -> {
      Gathering gathering = gatherings.get();
      pages.gather(page, gathering);
      return gathering.page();
    });
    Words.Turned turned = Words.of(gathered, pages.firstStory(), dictionary);
    List<Parts.Part> parts = turned.parts();
    List<byte[]> words = Parallel.map(parts, part -> Gzip.of(part.bytes()));
    List<byte[]> lines = Parallel.map(numbers((pages.size() + IN_A_FILE - 1) / IN_A_FILE), file -> Gzip.of(lines(pages, file)));
    List<SearchFile> files = new ArrayList<>();
    files.add(new SearchFile(at("index"), head(pages, turned, words, lines).gzip()));
    for (int i = 0; i < words.size(); i++) {
      files.add(new SearchFile(at("w" + i), words.get(i), parts.get(i).words()));
    }
    for (int i = 0; i < lines.size(); i++) {
      files.add(new SearchFile(at("p" + i), lines.get(i)));
    }
    return files;
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  static SitePath at(String name) {
    return SitePath.of(Addresses.SEARCH_DATA.value() + name + ".bin");
  }

  private static byte[] lines(Pages pages, int file) {
    StringBuilder lines = new StringBuilder();
    for (int page = file * IN_A_FILE; page < Math.min(pages.size(), (file + 1) * IN_A_FILE); page++) {
      lines.append(pages.line(page)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Head head(Pages pages, Words.Turned turned, List<byte[]> words, List<byte[]> lines) {
    List<Head.PartLine> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      parts.add(new Head.PartLine(turned.parts().get(i).first(), Gzip.check(words.get(i))));
    }
    String checks = lines.stream().map(Gzip::check).collect(Collectors.joining());
    return new Head(
        pages.people(), pages.topics(), pages.places(), pages.plain(), pages.size() - pages.firstStory(), IN_A_FILE, turned.inStories(),
        years(pages.years()), checks, parts);
  }

  /** "2016:12 2015:3": how many stories in a row came out in which year. */
  private static String years(List<Integer> years) {
    StringBuilder runs = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= years.size(); i++) {
      if (i == years.size() || !years.get(i).equals(years.get(start))) {
        runs.append(start == 0 ? "" : " ").append(years.get(start)).append(':').append(i - start);
        start = i;
      }
    }
    return runs.toString();
  }
}
