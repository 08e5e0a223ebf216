package io.github.hearsay.memory;

import io.github.hearsay.cache.BrokenCache;
import io.github.hearsay.cache.Source;
import io.github.hearsay.cache.SpooledFile;
import io.github.hearsay.text.TextNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is remembered of pages, by address: it lies in its file, of which a note is made whenever somebody asks. From any thread. */
final class PageNotes {

  private final SpooledFile file;
  private final TextNumbers addresses = new TextNumbers();
  /** Where the note of each address starts. */
  private long[] starts = new long[1 << 8];
  private int[] lengths = new int[starts.length];

  /**
   * Those in {@code file}, each behind its address; of two of one page, the later counts.
   *
   * @throws BrokenCache if they are no notes
   */
  PageNotes(SpooledFile file) {
    this.file = file;
    file.forEach((start, length, note) -> {
      int number = addresses.add(note.text());
      if (number >= starts.length) {
        starts = Arrays.copyOf(starts, number + number / 2);
        lengths = Arrays.copyOf(lengths, starts.length);
      }
      starts[number] = start;
      lengths[number] = length;
    });
  }

  /** What is remembered of the page at {@code address}. */
  Optional<PageNote> find(String address) {
    int number = addresses.find(address);
    return number < 0 ? Optional.empty() : Optional.of(read(file, starts[number], lengths[number]));
  }

  /** The note in {@code length} bytes from {@code start} of {@code file}. */
  static PageNote read(SpooledFile file, long start, int length) {
    Source note = file.piece(start, length);
    note.text();
    return PageNote.read(note);
  }

  /** The addresses of all pages of which something is remembered. */
  List<String> addresses() {
    return IntStream.range(0, addresses.size()).mapToObj(addresses::text).toList();
  }
}
