package io.github.hearsay.search;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Story;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.parallel.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The index when the text of one story is another and nothing else: its page has other words, or fits them otherwise, and all other pages are what
 * they were. Every word that the page had is looked for where the index has it, so what is not as it was thought to be is found out.
 */
public final class RetoldIndex {

  private final Function<SitePath, byte[]> left;
  private final Head head;
  private final int page;
  private final TreeMap<String, Change> changes = new TreeMap<>();
  private final Parts parts = new Parts();
  private boolean isWhole = true;

  /** How a page fits a word, and whether that is in a title or name; 0 where it does not have the word. */
  private record Change(int was, int is) {}

  private RetoldIndex(Head head, int page, Function<SitePath, byte[]> left) {
    this.head = head;
    this.page = page;
    this.left = left;
  }

  /**
   * The files that change.
   *
   * @param place of the story among all, the newest first
   * @param before an archive with no other story than this one, with the text it had, and {@code after} the same with the new one
   * @param left the bytes of a file as the last build left it
   * @return empty when more than the words of one page would change, or when that cannot be shown
   */
  public static Optional<List<SearchFile>> of(int place, Archive before, Archive after, Function<SitePath, byte[]> left) {
    Story story = before.stories().get(0);
    if (!story.article().publishing().index()) {
      return Optional.of(List.of());
    }
    Head head = Head.read(left.apply(SearchIndex.at("index")));
    OptionalInt page = PageNumbers.of(head, place, story, left);
    if (page.isEmpty() || !Pages.knowsNames(story, before)) {
      return Optional.empty();
    }
    return new RetoldIndex(head, page.getAsInt(), left).files(Gathered.of(before), Gathered.of(after));
  }

  private Optional<List<SearchFile>> files(Gathered was, Gathered is) {
    long words = head.words() - was.length + is.length;
    Fit fit = Fit.ofStories(head.words(), head.stories());
    if (!fit.isLike(Fit.ofStories(words, head.stories()))) {
      return Optional.empty();
    }
    was.weights.forEach((word, weight) -> changes.put(word, new Change(hit(fit, weight, was), is.hit(fit, word))));
    is.weights.forEach((word, weight) -> changes.putIfAbsent(word, new Change(0, hit(fit, weight, is))));
    List<byte[]> packed = IntStream.range(0, head.parts().size()).mapToObj(part -> left.apply(SearchIndex.at("w" + part))).toList();
    List<byte[]> old = Parallel.map(packed, Gzip::unpacked);
    old.forEach(part -> Parts.read(part).forEach(this::add));
    changes.forEach(this::addNew);
    List<Parts.Part> now = parts.end();
    return isWhole && now.size() >= old.size() ? Optional.of(files(words, packed, old, now)) : Optional.empty();
  }

  private static int hit(Fit fit, int weight, Gathered page) {
    return fit.of(weight >> 1, page.length) << 1 | weight & 1;
  }

  /** The words of a page by weight, as {@link Gathering#page} has them. */
  private record Gathered(int length, Map<String, Integer> weights) {

    static Gathered of(Archive archive) {
      Dictionary dictionary = new Dictionary();
      Gathering gathering = new Gathering(dictionary);
      Pages.gather(archive.stories().get(0), archive, gathering);
      Source in = Source.of(gathering.page());
      int length = (int) in.number();
      Map<String, Integer> weights = new TreeMap<>();
      List<String> words = dictionary.words();
      for (int left = (int) in.number(); left > 0; left--) {
        weights.put(words.get((int) in.number()), (int) in.number());
      }
      return new Gathered(length, weights);
    }

    int hit(Fit fit, String word) {
      return weights.containsKey(word) ? RetoldIndex.hit(fit, weights.get(word), this) : 0;
    }
  }

  /** A word of the index, and before it those that are new and come before it. */
  private void add(Parts.Entry entry) {
    while (!changes.isEmpty() && changes.firstKey().compareTo(entry.word()) < 0) {
      Map.Entry<String, Change> next = changes.pollFirstEntry();
      addNew(next.getKey(), next.getValue());
    }
    Change change = changes.remove(entry.word());
    if (change == null) {
      parts.add(entry);
    } else {
      add(entry, change);
    }
  }

  private void addNew(String word, Change change) {
    isWhole &= change.was == 0;
    add(new Parts.Entry(word, 0, false, new byte[0]), change);
  }

  private void add(Parts.Entry entry, Change change) {
    int pages = entry.pages() + Integer.signum(change.is) - Integer.signum(change.was);
    boolean isCommon = entry.isCommon();
    isWhole &= Parts.isCommon(pages, head.pages()) == isCommon;
    byte[] found = found(entry.found(), told(change.was, isCommon), told(change.is, isCommon));
    if (pages > 0) {
      parts.add(new Parts.Entry(entry.word(), pages, isCommon, found));
    }
  }

  /** How well the page fits, as it is told of a word; 0 where it is not told. */
  private static int told(int hit, boolean isCommon) {
    return isCommon && (hit & 1) == 0 ? 0 : hit >> 1;
  }

  /** Pages that have a word, with {@code is} for this one instead of {@code was}. */
  private byte[] found(byte[] pages, int was, int is) {
    Source in = Source.of(pages);
    Sink out = new Sink();
    int before = 0;
    int last = 0;
    int seen = 0;
    boolean isDone = is == 0;
    while (!in.isAtEnd()) {
      int next = (int) in.number();
      last += next >>> 4;
      if (last >= page && !isDone) {
        out.number(page - before << 4 | is);
        before = page;
        isDone = true;
      }
      if (last == page) {
        seen = next & 0xf;
      } else {
        out.number(last - before << 4 | next & 0xf);
        before = last;
      }
    }
    if (!isDone) {
      out.number(page - before << 4 | is);
    }
    isWhole &= seen == was;
    return out.toBytes();
  }

  private List<SearchFile> files(long words, List<byte[]> packed, List<byte[]> old, List<Parts.Part> now) {
    List<Integer> numbers = IntStream.range(0, now.size()).boxed().toList();
    List<byte[]> repacked = Parallel.map(numbers, part -> {
      boolean isAsBefore = part < old.size() && Arrays.equals(old.get(part), now.get(part).bytes());
      return isAsBefore ? packed.get(part) : Gzip.of(now.get(part).bytes());
    });
    List<SearchFile> files = new ArrayList<>();
    List<Head.PartLine> lines = new ArrayList<>();
    for (int part = 0; part < now.size(); part++) {
      lines.add(new Head.PartLine(now.get(part).first(), Gzip.check(repacked.get(part))));
      if (part >= old.size() || repacked.get(part) != packed.get(part)) {
        files.add(new SearchFile(SearchIndex.at("w" + part), repacked.get(part), now.get(part).words()));
      }
    }
    files.add(new SearchFile(SearchIndex.at("index"), head.with(words, lines).gzip()));
    return files;
  }
}
