package io.github.hearsay.memory;

import io.github.hearsay.cache.BrokenCache;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.render.EntryChecks;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** What an earlier build remembered of its pages, fetched while this one is busy with something else. */
public final class Recollection {

  /** What was remembered, and the notes of pages that go with it. */
  record Remembered(PageBook book, PageNotes pages) {}

  private final Supplier<Optional<Remembered>> book;

  private Recollection(Supplier<Optional<Remembered>> book) {
    this.book = book;
  }

  /**
   * Begins to read {@code file}, and to work out the checks that will be compared with what is in it.
   *
   * @param version of what makes pages
   */
  public static Recollection begin(Path file, long version, EntryChecks entries) {
    return new Recollection(Parallel.begin(() -> {
      Optional<Remembered> book = PageBook.read(file, version).flatMap(Recollection::remembered);
      if (book.isPresent()) {
        entries.workOut();
      }
      return book;
    }));
  }

  private static Optional<Remembered> remembered(PageBook.Open open) {
    try {
      return Optional.of(new Remembered(open.book(), new PageNotes(open.notes())));
    } catch (BrokenCache | UncheckedIOException broken) {
      return Optional.empty();
    }
  }

  Optional<Remembered> book() {
    return book.get();
  }
}
