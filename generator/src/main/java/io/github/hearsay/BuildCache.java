package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Spool;
import io.github.hearsay.cache.Store;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.lint.LintMemory;
import io.github.hearsay.memory.Foresight;
import io.github.hearsay.memory.PageMemory;
import io.github.hearsay.memory.Recollection;
import io.github.hearsay.memory.StoryRecall;
import io.github.hearsay.model.Article;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.read.ParsedFiles;
import io.github.hearsay.render.EntryChecks;
import io.github.hearsay.render.Fingerprints;
import io.github.hearsay.render.Renderer;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.News;
import io.github.hearsay.write.OutputException;
import io.github.hearsay.write.SiteWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a build remembers of the one before, beside the output. It may be deleted between builds; where it cannot be used, the build goes without.
 */
final class BuildCache implements AutoCloseable {

  /**
   * A folder that no other build uses.
   *
   * @param version of everything that makes values and pages
   */
  private record Place(Path folder, FileChannel lock, long version) {}

  private final Optional<Place> place;
  private Optional<Store> parsed = Optional.empty();
  private Optional<Inputs> inputs = Optional.empty();
  private Optional<EntryChecks> entries = Optional.empty();
  private Optional<Recollection> before = Optional.empty();
  private Optional<LastBuild> last = Optional.empty();
  private boolean remembersPages = true;
  private String proved = "";

  private BuildCache(Optional<Place> place) {
    this.place = place;
  }

  /** The cache of builds into {@code output}. */
  static BuildCache beside(Path output) throws OutputException {
    return in(SiteWriter.stateFolder(output).resolve("cache"));
  }

  /** The same for a build that makes only a part of the site: it remembers files, not pages. */
  static BuildCache ofFiles(Path output) throws OutputException {
    BuildCache cache = beside(output);
    cache.remembersPages = false;
    return cache;
  }

  /** The cache of builds in {@code folder}; one that holds nothing when another build is using it or the disk will not have it. */
  private static BuildCache in(Path folder) {
    FileChannel lock = null;
    try {
      Files.createDirectories(folder);
      lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() != null && Tools.VERSION.isPresent()) {
        return new BuildCache(Optional.of(new Place(folder, lock, Tools.VERSION.getAsLong())));
      }
      lock.close();
    } catch (IOException | OverlappingFileLockException unusable) {
      closeQuietly(lock);
    }
    return none();
  }

  private static void closeQuietly(FileChannel lock) {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException ignored) {
      // It was not to be had, and nothing depends on it.
    }
  }

  /** A cache that holds nothing. */
  static BuildCache none() {
    return new BuildCache(Optional.empty());
  }

  /** What a build of {@code request} would report, if there is nothing for it to do. */
  Optional<BuildReport> again(BuildRequest request, Output.Opener output) throws IOException {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Supplier<Optional<LastBuild>> reading = Parallel.begin(() -> LastBuild.read(lastBuild(), place.get().version()));
    Inputs found = Inputs.of(request, List.of());
    last = reading.get();
    inputs = Optional.of(found.with(request, last.map(LastBuild::outside).orElse(List.of())));
    return last.isEmpty() ? Optional.empty() : last.get().again(inputs.get(), request.clock(), output);
  }

  /** What the last good build was given; to be asked after {@link #again}. */
  Optional<LastBuild> last() {
    return last;
  }

  /** What this build is given; there where {@link #last} is. */
  Inputs inputs() {
    return inputs.orElseThrow();
  }

  /** Begins to fetch what is remembered of pages, and gives that of the page of a story that read like this. */
  Function<Article, Optional<StoryRecall>> recall() {
    return StoryRecall.begin(book(), place.orElseThrow().version());
  }

  /** What earlier builds have parsed. */
  ParsedFiles parsedFiles() {
    if (place.isPresent() && parsed.isEmpty()) {
      try {
        parsed = Optional.of(Store.open(place.get().folder(), "parsed", place.get().version()));
      } catch (IOException unusable) {
        return ParsedFiles.none();
      }
    }
    return parsed.map(ParsedFiles::in).orElseGet(ParsedFiles::none);
  }

  /** Keeps what this build has parsed. */
  void keepParsed() {
    try {
      if (parsed.isPresent()) {
        parsed.get().commit();
      }
    } catch (IOException full) {
      // The next build parses these files once more.
    }
  }

  /** What earlier builds have found in texts. */
  LintMemory lints(ParsedFiles files) {
    return place.map(one -> LintMemory.begin(one.folder().resolve("lints"), one.version(), files::check)).orElseGet(LintMemory::none);
  }

  /** Keeps what this build has found in texts. */
  void keep(LintMemory lints) {
    try {
      lints.write();
    } catch (IOException full) {
      // The next build looks through these texts once more.
    }
  }

  /**
   * Begins to find out what an archive that is just linked has in common with that of the build before.
   *
   * @param redactions the digest of the names that no page may hold
   */
  void linked(Archive archive, ParsedFiles files, String redactions) {
    proved = redactions;
    if (place.isPresent() && remembersPages) {
      Optional<Spool> shelf = EditedText.isPossible(archive.config()) ? Optional.of(PageMemory.shelf(book())) : Optional.empty();
      EntryChecks checks = new EntryChecks(archive, files::check, shelf);
      entries = Optional.of(checks);
      before = Optional.of(Recollection.begin(book(), proof(), checks));
    }
  }

  /**
   * Which pages a build of this archive would make again; empty when the last build remembered nothing that fits.
   *
   * @param redactions the digest of the names that no page may hold
   */
  Optional<SortedSet<String>> foresee(Archive archive, SitePlan plan, Renderer renderer, ParsedFiles files, String redactions) {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    proved = redactions;
    EntryChecks checks = new EntryChecks(archive, files::check, Optional.empty());
    return Foresight.of(Recollection.begin(book(), proof(), checks), archive, plan, renderer, renderer.fingerprints(checks));
  }

  /**
   * What is new in {@code now} since the last build; empty when nothing is remembered of one.
   *
   * @param found all problems there are, also those that somebody let stand
   */
  Optional<News> news(Edition now, List<Problem> found) {
    return last.flatMap(known -> now.since(known, edition(), place.orElseThrow().version(), found));
  }

  /** Where scaled pictures are kept. */
  PictureFiles pictures() {
    return new PictureFiles(place.map(one -> one.folder().resolve("pictures")));
  }

  /** What is remembered of the pages in {@code site}; empty when nothing is kept at all. */
  Optional<PageMemory> pages(Output site, Archive archive, SitePlan plan, Renderer renderer) throws IOException {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Recollection known = before.get();
    // Most of it has served its purpose once it was compared, and pages need the room.
    before = Optional.empty();
    Fingerprints now = renderer.fingerprints(entries.orElseThrow());
    return Optional.of(PageMemory.open(book(), proof(), known, site.state(), archive, plan, renderer, now));
  }

  /** Keeps what is to be remembered of a build that has ended well: of the pages in {@code site}, and of all that the build was given. */
  void keep(
      PageMemory pages, Output site, ParsedFiles files, BuildRequest request, SiteConfig config, Edition edition, BuildReport report)
      throws IOException {
    long version = place.orElseThrow().version();
    long left = site.state();
    try {
      Inputs given = inputs.orElseThrow().with(request, config.outside());
      boolean editable = EditedText.isPossible(config) && proved.isEmpty() && pages.textsAreTheirOwn();
      Supplier<LastBuild> made = Parallel.begin(() -> LastBuild.of(given, files, left, request.clock(), config, editable, edition, report));
      pages.write(left);
      edition.write(edition(), version);
      made.get().write(lastBuild(), version);
    } catch (IOException full) {
      // The next build renders everything once more: what is kept of an earlier one fits another state of the output folder.
    }
  }

  /**
   * Keeps what is to be remembered when only one text was edited since {@code before}.
   *
   * @param left the state of the output folder now
   * @param text what it was and is
   * @param entry what the check of the story is of, {@code own} that of its page, and {@code facts} what is on that
   */
  void keep(
      LastBuild before, long left, Instant clock, Edition.Retold text, StoryRecall recall, Sink entry, long own, PageFacts facts,
      BuildReport report) {
    long version = place.orElseThrow().version();
    try {
      Supplier<LastBuild> made = Parallel.begin(() -> before.with(inputs(), left, clock, text, report));
      recall.write(version, left, entry, own, facts);
      made.get().write(lastBuild(), version);
    } catch (IOException full) {
      // As above.
    }
  }

  /** Keeps what is to be remembered when nothing is new since {@code before} but times. */
  void keep(LastBuild before) {
    try {
      before.with(inputs()).write(lastBuild(), place.orElseThrow().version());
    } catch (IOException full) {
      // The next build will see once more that nothing is new.
    }
  }

  /** Pages of an earlier build have been looked through for the same names, or are made again. */
  private long proof() {
    return proved.isEmpty() ? place.orElseThrow().version() : Check.join(place.orElseThrow().version(), Check.of(proved));
  }

  private Path book() {
    return place.orElseThrow().folder().resolve("pages");
  }

  private Path edition() {
    return place.orElseThrow().folder().resolve("published");
  }

  private Path lastBuild() {
    return place.orElseThrow().folder().resolve("last");
  }

  @Override
  public void close() throws IOException {
    if (parsed.isPresent()) {
      parsed.get().close();
    }
    if (place.isPresent()) {
      place.get().lock().close();
    }
  }
}
