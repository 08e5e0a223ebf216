package io.github.hearsay.memory;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import io.github.hearsay.cache.Spool;
import io.github.hearsay.render.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
 * @param pages by address; they lie in a file of their own, so that they need not be in memory while a site is made
 */
record PageBook(
    long output, long shared, Map<ArchivePart, Entries> entries, List<Fact> facts, long[] factChecks, Set<String> addresses,
    Map<String, PageNote> pages) {

  private static final long KIND = 0x4865617253617932L;

  /** The entries of one part, in order; those without an id have an empty one. */
  record Entries(String[] ids, long[] checks) {}

  /** The book in {@code file}; empty when it is missing, broken or of another version. */
  static Optional<PageBook> read(Path file, long version) {
    return SealedFile.read(file, KIND, version, source -> read(source, notes(file)));
  }

  /** The file with the pages, beside that of the book. */
  static Path notes(Path file) {
    return file.resolveSibling(file.getFileName() + ".notes");
  }

  private static PageBook read(Source source, Path notes) {
    long output = source.fixed();
    long shared = source.fixed();
    Map<ArchivePart, Entries> entries = new EnumMap<>(ArchivePart.class);
    for (ArchivePart part : ArchivePart.values()) {
      int count = source.count();
      Entries all = new Entries(new String[count], new long[count]);
      for (int i = 0; i < count; i++) {
        all.ids[i] = source.text();
        all.checks[i] = source.fixed();
      }
      entries.put(part, all);
    }
    int count = source.count();
    List<Fact> facts = new ArrayList<>(count);
    long[] checks = new long[count];
    for (int i = 0; i < count; i++) {
      facts.add(new Fact(Fact.Kind.values()[source.count()], source.text(), source.text()));
      checks[i] = source.fixed();
    }
    Set<String> addresses = addresses(source);
    Map<String, PageNote> pages = Spool.read(notes, new Spool.Seal(source.number(), source.fixed()), PageBook::pages);
    return new PageBook(output, shared, entries, facts, checks, addresses, pages);
  }

  private static Map<String, PageNote> pages(Source source) {
    Map<String, PageNote> pages = new HashMap<>();
    while (!source.isAtEnd()) {
      pages.put(source.text(), PageNote.read(source));
    }
    return pages;
  }

  private static Set<String> addresses(Source source) {
    String[] addresses = new String[source.count()];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = source.text();
    }
    return Set.of(addresses);
  }

  /** Puts the book into {@code file}, whole or not at all; its pages are in the file of {@code notes}. */
  void write(Path file, long version, Spool.Seal notes) throws IOException {
    SealedFile.write(file, KIND, version, sink -> {
      write(sink);
      sink.number(notes.size());
      sink.fixed(notes.check());
    });
  }

  private void write(Sink sink) {
    sink.fixed(output);
    sink.fixed(shared);
    for (ArchivePart part : ArchivePart.values()) {
      Entries all = entries.get(part);
      sink.number(all.ids.length);
      for (int i = 0; i < all.ids.length; i++) {
        sink.text(all.ids[i]);
        sink.fixed(all.checks[i]);
      }
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
    addresses.forEach(sink::text);
  }
}
