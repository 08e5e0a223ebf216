package io.github.hearsay.memory;

import io.github.hearsay.cache.BrokenCache;
import io.github.hearsay.cache.Source;
import io.github.hearsay.text.TextNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is remembered of pages, by address: as the bytes of its file, of which a note is made whenever somebody asks. From any thread. */
final class PageNotes {

  /** Nothing. */
  static final PageNotes NONE = new PageNotes(new byte[0]);

  private final byte[] bytes;
  private final TextNumbers addresses = new TextNumbers();
  /** Where the note of each address starts. */
  private int[] starts = new int[1 << 8];

  /**
   * Those in {@code bytes}, each behind its address; of two of one page, the later counts.
   *
   * @throws BrokenCache if they are no notes
   */
  PageNotes(byte[] bytes) {
    this.bytes = bytes;
    Source source = Source.of(bytes);
    while (!source.isAtEnd()) {
      int number = addresses.add(source.text());
      if (number >= starts.length) {
        starts = Arrays.copyOf(starts, number + number / 2);
      }
      starts[number] = source.position();
      PageNote.skip(source);
      source.forget();
    }
  }

  /** What is remembered of the page at {@code address}. */
  Optional<PageNote> find(String address) {
    int number = addresses.find(address);
    return number < 0 ? Optional.empty() : Optional.of(PageNote.read(Source.of(bytes, starts[number])));
  }

  /** The addresses of all pages of which something is remembered. */
  List<String> addresses() {
    return IntStream.range(0, addresses.size()).mapToObj(addresses::text).toList();
  }
}
