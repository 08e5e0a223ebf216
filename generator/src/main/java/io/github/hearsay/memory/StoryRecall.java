package io.github.hearsay.memory;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.Brief;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.CorrectionEntry;
import io.github.hearsay.archive.Excerpt;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Named;
import io.github.hearsay.archive.Story;
import io.github.hearsay.cache.BrokenCache;
import io.github.hearsay.cache.CheckedValues;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Spool;
import io.github.hearsay.cache.SpooledFile;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Person;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.plan.ListedFile;
import io.github.hearsay.plan.MenuEntry;
import io.github.hearsay.plan.ShownPicture;
import io.github.hearsay.render.EntryChecks;
import io.github.hearsay.render.Fact;
import io.github.hearsay.render.Fingerprints;
import io.github.hearsay.render.Reads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the page of one story was made of in the last build: fetched by itself, so that a new text does not cost the linking of everything. */
public final class StoryRecall {

  private final Path file;
  private final PageBook book;
  private final SpooledFile notes;
  private final int place;
  private final PageNote note;
  private final CheckedValues values;

  private StoryRecall(Path file, PageBook.Open open, int place, Article article) {
    this.file = file;
    this.book = open.book();
    this.notes = open.notes();
    this.place = place;
    this.note = PageNotes.read(notes, book.stories().starts()[place], book.stories().lengths()[place]);
    this.values = new CheckedValues(Map.of(Article.class, any -> article, ClaimEntry.class, this::claim, Happening.class, this::happening));
  }

  /**
   * Begins to fetch what is remembered of all pages. What is given back gives what is remembered of a story's as it was; empty when that is not
   * enough, or when others look at its text.
   *
   * @param version of what makes pages
   */
  public static Function<Article, Optional<StoryRecall>> begin(Path file, long version) {
    Supplier<Optional<PageBook.Open>> reading = Parallel.begin(() -> PageBook.read(file, version));
    return article -> reading.get().flatMap(open -> of(file, open, article)).filter(StoryRecall::isComplete);
  }

  private static Optional<StoryRecall> of(Path file, PageBook.Open open, Article article) {
    PageBook book = open.book();
    int place = Arrays.asList(book.entries().get(ArchivePart.STORIES).ids()).indexOf(article.id().value());
    boolean isUnfit = place < 0 || book.stories().read()[place];
    return isUnfit ? Optional.empty() : Optional.of(new StoryRecall(file, open, place, article));
  }

  private boolean isComplete() {
    for (int entry : note.entries()) {
      ArchivePart part = Reads.part(entry);
      if (part == ArchivePart.STORIES || !EntryChecks.SHELVED.contains(part)) {
        return false;
      }
    }
    return facts().stream().allMatch(fact -> fact.kind() != Fact.Kind.PART || fact.of().equals(ArchivePart.WITHHELD.name()));
  }

  private Set<Fact> facts() {
    Set<Fact> facts = new HashSet<>();
    for (int fact : note.facts()) {
      facts.add(book.facts().get(fact));
    }
    return facts;
  }

  /** The state of the output folder that all this belongs to. */
  public long output() {
    return book.output();
  }

  /** The check of what shaped every page. */
  public long shared() {
    return book.shared();
  }

  /** Every address there is something at. */
  public Set<String> addresses() {
    return book.addresses();
  }

  /** The place of the story among all, the newest first. */
  public int place() {
    return place;
  }

  /** The pages that every page leads to. */
  public List<MenuEntry> menu() {
    return book.around().menu();
  }

  /** The files that can be taken away. */
  public List<ListedFile> data() {
    return book.around().data();
  }

  /** The pictures that pages show. */
  public List<ShownPicture> pictures() {
    return book.around().pictures();
  }

  /** The story with the text it had. */
  public Story story() {
    return entry(ArchivePart.STORIES, Story.class, place);
  }

  /** The check of {@link #story}. */
  public long check() {
    return book.entries().get(ArchivePart.STORIES).checks()[place];
  }

  /** What its page looked up. */
  public Excerpt excerpt() {
    return new Excerpt(
        all(ArchivePart.BRIEFS, Brief.class), all(ArchivePart.NAMES, Named.class), all(ArchivePart.HAPPENINGS, Happening.class),
        all(ArchivePart.CLAIMS, ClaimEntry.class), all(ArchivePart.ASSERTIONS, Assertion.class), all(ArchivePart.CORRECTIONS, CorrectionEntry.class),
        book.around().withheld());
  }

  /** Everybody, in the archive's order; empty when one of those with files is not among {@code known}. */
  public Optional<List<Person>> people(List<Person> known) {
    Map<String, Person> byId = new HashMap<>();
    known.forEach(person -> byId.put(person.id().value(), person));
    book.around().newcomers().forEach(person -> byId.put(person.id().value(), person));
    List<Person> all = new ArrayList<>();
    for (String id : book.entries().get(ArchivePart.PEOPLE).ids()) {
      Optional.ofNullable(byId.get(id)).ifPresent(all::add);
    }
    return all.size() == book.entries().get(ArchivePart.PEOPLE).ids().length ? Optional.of(all) : Optional.empty();
  }

  private <T extends Record> List<T> all(ArchivePart part, Class<T> type) {
    List<T> all = new ArrayList<>();
    for (int entry : note.entries()) {
      if (Reads.part(entry) == part) {
        all.add(entry(part, type, Reads.place(entry)));
      }
    }
    return all;
  }

  private <T extends Record> T entry(ArchivePart part, Class<T> type, int at) {
    PageBook.Entries entries = book.entries().get(part);
    EntryChecks.Shelved where = entries.shelved();
    return values.read(type, Spool.part(PageBook.shelf(file), where.starts()[at], where.lengths()[at], entries.checks()[at]));
  }

  private Object claim(long check) {
    return entry(ArchivePart.CLAIMS, ClaimEntry.class, place(ArchivePart.CLAIMS, check));
  }

  private Object happening(long check) {
    return entry(ArchivePart.HAPPENINGS, Happening.class, place(ArchivePart.HAPPENINGS, check));
  }

  private int place(ArchivePart part, long check) {
    long[] checks = book.entries().get(part).checks();
    for (int i = 0; i < checks.length; i++) {
      if (checks[i] == check) {
        return i;
      }
    }
    throw new BrokenCache("no entry of " + part + " has this check");
  }

  /** Whether a page that was made of {@code reads} and holds {@code page} knows nothing that it did not know before, and is reached as before. */
  public boolean allows(Reads reads, PageFacts page) {
    Set<Integer> before = new HashSet<>();
    Arrays.stream(note.links()).forEach(before::add);
    return facts().containsAll(reads.facts()) && Arrays.stream(PageNote.links(page)).allMatch(before::contains)
        && Arrays.equals(page.hashes().hashes(), note.anchors().hashes());
  }

  /**
   * Remembers the new text.
   *
   * @param output the state of the output folder now
   * @param entry what the check of the story is of
   * @param own the check of its page
   * @param page what is on it
   */
  public void write(long version, long output, Sink entry, long own, PageFacts page) throws IOException {
    PageBook.Entries stories = book.entries().get(ArchivePart.STORIES);
    stories.shelved().starts()[place] = Spool.append(PageBook.shelf(file), entry.toBytes());
    stories.shelved().lengths()[place] = entry.size();
    stories.checks()[place] = entry.check();
    int all = book.facts().indexOf(PageBook.ALL_STORIES);
    if (all >= 0) {
      book.factChecks()[all] = Fingerprints.whole(stories.checks());
    }
    Sink sink = new Sink();
    sink.text(page.page());
    new PageNote(own, note.entries(), note.facts(), note.anchors(), PageNote.links(page)).write(sink);
    Spool after = new Spool(PageBook.notes(file));
    notes.copy(after);
    book.stories().starts()[place] = after.addPiece(sink);
    book.stories().lengths()[place] = sink.size();
    PageBook.end(book.begin(file, version), after.seal(), output);
  }
}
