package io.github.hearsay.memory;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Withheld;
import io.github.hearsay.cache.Codec;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import io.github.hearsay.cache.Spool;
import io.github.hearsay.cache.SpooledFile;
import io.github.hearsay.model.Person;
import io.github.hearsay.plan.ListedFile;
import io.github.hearsay.plan.MenuEntry;
import io.github.hearsay.plan.ShownPicture;
import io.github.hearsay.render.EntryChecks;
import io.github.hearsay.render.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is remembered of all pages of a site, and of all they were made of.
 *
 * @param output the state of the output folder after the build, see {@code SiteWriter}
 * @param shared the check of what shapes every page
 * @param entries ids and checks of the entries of each part of the archive
 * @param facts what pages learnt apart from those
 * @param factChecks what each fact said
 * @param addresses every address there was something at
 * @param stories where the notes of stories' own pages are, in the order of the stories
 * @param around what the page of a story may have to do with besides
 */
record PageBook(
    long output, long shared, Map<ArchivePart, Entries> entries, List<Fact> facts, long[] factChecks, Set<String> addresses,
    StoryNotes stories, Around around) {

  private static final long KIND = 0x4865617253617935L;
  /** What a page has learnt that looked at the texts of all stories. */
  static final Fact ALL_STORIES = new Fact(Fact.Kind.PART, ArchivePart.STORIES.name(), "");

  private static final Codec<Around> AROUND = Codec.of(Around.class);

  /**
   * What the page of a story may have to do with besides entries of the archive.
   *
   * @param newcomers the people who have no file, in their order
   * @param data the files that can be taken away, as the page about them lists them
   * @param withheld all that is not to be handed on to machines
   * @param pictures those that pages have asked for, and that above the front page
   * @param menu the pages that every page leads to
   */
  record Around(List<Person> newcomers, List<ListedFile> data, List<Withheld> withheld, List<ShownPicture> pictures, List<MenuEntry> menu) {}

  /** The entries of one part, in order; those without an id have an empty one. Not all are on the shelf. */
  record Entries(String[] ids, long[] checks, EntryChecks.Shelved shelved) {}

  /**
   * Where each note is, how long it is, and whether other pages look at the text of its story, too.
   */
  record StoryNotes(long[] starts, int[] lengths, boolean[] read) {

    static StoryNotes of(int stories) {
      return new StoryNotes(new long[stories], new int[stories], new boolean[stories]);
    }
  }

  /** A book, and the file in which the notes of its pages lie, so that they need not be in memory while a site is made. */
  record Open(PageBook book, SpooledFile notes) {}

  /** The book in {@code file}; empty when it is missing, broken or of another version. */
  static Optional<Open> read(Path file, long version) {
    return SealedFile.read(file, KIND, version, source -> read(source, notes(file)));
  }

  /** The file with entries, beside that of the book. */
  static Path shelf(Path file) {
    return file.resolveSibling(file.getFileName() + ".entries");
  }

  /** The file with the pages, beside that of the book. */
  static Path notes(Path file) {
    return file.resolveSibling(file.getFileName() + ".notes");
  }

  private static Open read(Source source, Path notes) {
    long shared = source.fixed();
    Map<ArchivePart, Entries> entries = new EnumMap<>(ArchivePart.class);
    for (ArchivePart part : ArchivePart.values()) {
      entries.put(part, entries(source));
    }
    int count = source.count();
    List<Fact> facts = new ArrayList<>(count);
    long[] checks = new long[count];
    for (int i = 0; i < count; i++) {
      facts.add(new Fact(Fact.Kind.values()[source.count()], source.text(), source.text()));
      checks[i] = source.fixed();
    }
    Set<String> addresses = addresses(source);
    StoryNotes stories = stories(source);
    Around around = AROUND.read(source);
    SpooledFile pages = new SpooledFile(notes, new Spool.Seal(source.number(), source.fixed()));
    long output = source.fixed();
    return new Open(new PageBook(output, shared, entries, facts, checks, addresses, stories, around), pages);
  }

  private static Entries entries(Source source) {
    int count = source.count();
    int shelved = source.count();
    Entries all = new Entries(new String[count], new long[count], new EntryChecks.Shelved(new long[shelved], new int[shelved]));
    for (int i = 0; i < count; i++) {
      all.ids[i] = source.text();
      all.checks[i] = source.fixed();
      if (shelved > 0) {
        all.shelved.starts()[i] = source.number();
        all.shelved.lengths()[i] = source.count();
      }
    }
    return all;
  }

  private static StoryNotes stories(Source source) {
    StoryNotes notes = StoryNotes.of(source.count());
    for (int i = 0; i < notes.starts.length; i++) {
      notes.starts[i] = source.number();
      notes.lengths[i] = source.count();
      notes.read[i] = source.take() != 0;
    }
    return notes;
  }

  private static Set<String> addresses(Source source) {
    String[] addresses = new String[source.count()];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = source.text();
    }
    return Set.of(addresses);
  }

  /** Begins to put the book into {@code file}: all of it but what is known last, the seal of its pages and the state of the output folder. */
  SealedFile.Draft begin(Path file, long version) {
    SealedFile.Draft draft = new SealedFile.Draft(file, KIND, version);
    write(draft.sink());
    return draft;
  }

  /** Ends what {@link #begin} began; the pages are in the file of {@code notes}. */
  static void end(SealedFile.Draft draft, Spool.Seal notes, long output) throws IOException {
    draft.sink().number(notes.size());
    draft.sink().fixed(notes.check());
    draft.sink().fixed(output);
    draft.seal();
  }

  private void write(Sink sink) {
    sink.fixed(shared);
    for (ArchivePart part : ArchivePart.values()) {
      write(entries.get(part), sink);
    }
    sink.number(facts.size());
    for (int i = 0; i < factChecks.length; i++) {
      Fact fact = facts.get(i);
      sink.number(fact.kind().ordinal());
      sink.text(fact.of());
      sink.text(fact.more());
      sink.fixed(factChecks[i]);
    }
    sink.number(addresses.size());
    addresses.stream().sorted().forEach(sink::text);
    sink.number(stories.starts.length);
    for (int i = 0; i < stories.starts.length; i++) {
      sink.number(stories.starts[i]);
      sink.number(stories.lengths[i]);
      sink.put(stories.read[i] ? 1 : 0);
    }
    AROUND.write(around, sink);
  }

  private static void write(Entries all, Sink sink) {
    sink.number(all.ids.length);
    sink.number(all.shelved.starts().length);
    for (int i = 0; i < all.ids.length; i++) {
      sink.text(all.ids[i]);
      sink.fixed(all.checks[i]);
      if (all.shelved.starts().length > 0) {
        sink.number(all.shelved.starts()[i]);
        sink.number(all.shelved.lengths()[i]);
      }
    }
  }
}
