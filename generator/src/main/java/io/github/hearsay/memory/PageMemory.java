package io.github.hearsay.memory;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Withheld;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Spool;
import io.github.hearsay.check.Anchors;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.ListedFile;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.ShownPicture;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.render.Fact;
import io.github.hearsay.render.Fingerprints;
import io.github.hearsay.render.Reads;
import io.github.hearsay.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Remembers pages from one build to the next. A page stands when nothing that it was made of has changed: then its bytes are those of the earlier
 * build, and it need not be rendered. Pages may be asked about and reported from many threads.
 */
public final class PageMemory {

  private final Path file;
  private final long version;
  private final Archive archive;
  private final SitePlan plan;
  private final Renderer renderer;
  private final Fingerprints now;
  private final Optional<Standing> standing;
  private final Spool notes;
  private final PageBook.StoryNotes stories;
  private final ThreadLocal<Sink> sinks = ThreadLocal.withInitial(Sink::new);
  private final FactNumbers facts = new FactNumbers();
  private final Set<Integer> lost = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean allTextsRead = new AtomicBoolean();
  private Optional<Supplier<SealedFile.Draft>> begun = Optional.empty();

  private PageMemory(
      Path file, long version, Archive archive, SitePlan plan, Renderer renderer, Fingerprints now, Optional<Standing> standing) {
    this.file = file;
    this.version = version;
    this.notes = new Spool(PageBook.notes(file));
    this.stories = PageBook.StoryNotes.of(archive.part(ArchivePart.STORIES).size());
    this.archive = archive;
    this.plan = plan;
    this.renderer = renderer;
    this.now = now;
    this.standing = standing;
  }

  /**
   * Remembers what is recollected of the build that left the output folder as it is; nothing when there is no such thing.
   *
   * @param file where it is to be remembered
   * @param version of what makes pages
   * @param output the state of the output folder
   * @param now the checks of what pages are made of in this build
   */
  public static PageMemory open(
      Path file, long version, Recollection before, long output, Archive archive, SitePlan plan, Renderer renderer, Fingerprints now) {
    Optional<Standing> standing = before.book().filter(known -> known.book().output() == output && known.book().shared() == renderer.shared())
        .map(known -> new Standing(known, archive, plan, now));
    return new PageMemory(file, version, archive, plan, renderer, now, standing);
  }

  /** Whether {@code page} need not be rendered; if so, it is remembered further. */
  public boolean stands(Page page) {
    Optional<PageNote> note = standing.flatMap(known -> known.note(page));
    note.ifPresent(one -> keep(page, one));
    return note.isPresent();
  }

  private void keep(Page page, PageNote note) {
    List<Fact> before = standing.orElseThrow().facts();
    int[] renumbered = IntStream.of(note.facts()).map(fact -> facts.add(before.get(fact))).sorted().toArray();
    note(page, new PageNote(note.own(), standing.get().renumbered(note), renumbered, note.anchors(), note.links()));
  }

  /** Remembers a page that was rendered. */
  public void rendered(Page page, Reads reads, Optional<PageFacts> facts) {
    String address = page.path().value();
    int[] learnt = reads.facts().stream().mapToInt(this.facts::add).sorted().toArray();
    Anchors anchors = facts.map(PageFacts::hashes).orElse(Anchors.NONE);
    int[] links = facts.map(PageNote::links).orElse(new int[0]);
    note(page, new PageNote(now.of(page), reads.entries(), learnt, anchors, links));
    standing.ifPresent(known -> lost.addAll(known.lost(address, anchors)));
  }

  /** Of two notes of one page, the later counts. */
  private void note(Page page, PageNote note) {
    Sink sink = sinks.get();
    sink.clear();
    sink.text(page.path().value());
    note.write(sink);
    long start = notes.addPiece(sink);
    int own = page instanceof Page.OfStory of ? archive.place(ArchivePart.STORIES, of.story().id()).orElseThrow() : -1;
    if (own >= 0) {
      stories.starts()[own] = start;
      stories.lengths()[own] = sink.size();
    }
    if (!(page instanceof Page.DataFile)) {
      noteReadTexts(note, own);
    }
  }

  /** Notes whose text a page looked at, its own story's apart. */
  private void noteReadTexts(PageNote note, int own) {
    int all = facts.find(PageBook.ALL_STORIES);
    if (all >= 0 && Arrays.binarySearch(note.facts(), all) >= 0) {
      allTextsRead.set(true);
    }
    for (int entry : note.entries()) {
      if (Reads.part(entry) == ArchivePart.STORIES && Reads.place(entry) != own) {
        stories.read()[Reads.place(entry)] = true;
      }
    }
  }

  /** The pages that stand but link to an anchor that is no longer there: what they say is not what is wrong with them. */
  public List<Page> wantingLostAnchors(List<Page> stood) {
    List<Page> wanting = new ArrayList<>();
    if (!lost.isEmpty()) {
      for (Page page : stood) {
        if (standing.orElseThrow().pages().find(page.path().value()).orElseThrow().linksToAny(lost)) {
          wanting.add(page);
        }
      }
    }
    return wanting;
  }

  /** The anchors of a page that stands; of one that does not, those it had. */
  public Optional<Anchors> anchors(String page) {
    // Like the check itself, which reads nothing but pages.
    boolean isPage = SitePath.of(page).file().endsWith(".html");
    return standing.filter(known -> isPage).flatMap(known -> known.pages().find(page)).map(PageNote::anchors);
  }

  /** Begins to write down what is to be remembered, beside what else is to do once all pages are made; {@link #write} will find it done. */
  public void begin() {
    begun = Optional.of(Parallel.begin(this::draft));
  }

  /** Remembers this build, which has left the output folder in the state {@code output}, for the next. */
  public void write(long output) throws IOException {
    SealedFile.Draft draft = begun.isPresent() ? begun.get().get() : draft();
    now.entries().seal();
    // What was noted of pages by the earlier build is gone from here on.
    PageBook.end(draft, notes.seal(), output);
  }

  private SealedFile.Draft draft() {
    now.entries().workOut();
    Map<ArchivePart, PageBook.Entries> entries = new EnumMap<>(ArchivePart.class);
    for (ArchivePart part : ArchivePart.values()) {
      entries.put(part, entries(part));
    }
    List<Fact> learnt = facts.all();
    long[] checks = learnt.stream().mapToLong(now::of).toArray();
    return new PageBook(0, renderer.shared(), entries, learnt, checks, plan.addresses(), stories, around(learnt)).begin(file, version);
  }

  private PageBook.Around around(List<Fact> learnt) {
    List<Withheld> withheld = archive.part(ArchivePart.WITHHELD).stream().map(Withheld.class::cast).toList();
    List<ShownPicture> pictures = new ArrayList<>();
    learnt.stream().filter(fact -> fact.kind() == Fact.Kind.ASSET).forEach(fact -> addPicture(SitePath.of(fact.of()), fact.more(), pictures));
    archive.config().look().masthead().ifPresent(file -> addPicture(Addresses.ASSETS, file, pictures));
    return new PageBook.Around(newcomers(), data(), withheld, pictures, plan.menu());
  }

  private void addPicture(SitePath page, String file, List<ShownPicture> pictures) {
    plan.picture(page, file).ifPresent(picture -> pictures.add(new ShownPicture(page, file, picture)));
  }

  private List<ListedFile> data() {
    return plan.pages().stream().filter(Page.Data.class::isInstance).flatMap(page -> ((Page.Data) page).files().stream()).toList();
  }

  private List<Person> newcomers() {
    return archive.people().stream().filter(entry -> !entry.hasFile()).map(PersonEntry::person).toList();
  }

  /** Whether no page is made of the texts of all stories at once: files to take away apart, of which it is known what they hold. */
  public boolean textsAreTheirOwn() {
    return !allTextsRead.get();
  }

  /** Where entries are written down from which pages may be made again by a build that finds a new text and nothing else. */
  public static Spool shelf(Path file) {
    return new Spool(PageBook.shelf(file));
  }

  private PageBook.Entries entries(ArchivePart part) {
    List<String> ids = archive.ids(part);
    long[] checks = new long[ids.size()];
    for (int place = 0; place < checks.length; place++) {
      checks[place] = now.entries().of(part, place);
    }
    return new PageBook.Entries(ids.toArray(new String[0]), checks, now.entries().shelved(part));
  }
}
