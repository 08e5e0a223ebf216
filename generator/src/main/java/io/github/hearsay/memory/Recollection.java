package io.github.hearsay.memory;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.render.EntryChecks;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;

/** What an earlier build remembered of its pages, fetched while this one is busy with something else. */
public final class Recollection {

  private final Supplier<Optional<PageBook>> book;

  private Recollection(Supplier<Optional<PageBook>> book) {
    this.book = book;
  }

  /**
   * Begins to read {@code file}, and to work out the checks that will be compared with what is in it.
   *
   * @param version of what makes pages
   */
  public static Recollection begin(Path file, long version, EntryChecks entries) {
    return new Recollection(Parallel.begin(() -> {
      Optional<PageBook> book = PageBook.read(file, version);
      if (book.isPresent()) {
        // What lists show of a story follows from the story: mostly it need not be looked at.
        entries.workOut(EnumSet.complementOf(EnumSet.of(ArchivePart.LISTINGS)));
      }
      return book;
    }));
  }

  Optional<PageBook> book() {
    return book.get();
  }
}
