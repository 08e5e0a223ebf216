package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Excerpt;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Retelling;
import io.github.hearsay.archive.Story;
import io.github.hearsay.cache.BrokenCache;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.check.PageScan;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.lint.Lints;
import io.github.hearsay.memory.StoryRecall;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.EditedStory;
import io.github.hearsay.read.ParsedFiles;
import io.github.hearsay.read.StoriesLock;
import io.github.hearsay.render.EntryChecks;
import io.github.hearsay.render.Reads;
import io.github.hearsay.render.Rendered;
import io.github.hearsay.render.Renderer;
import io.github.hearsay.render.Theme;
import io.github.hearsay.report.Baseline;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.News;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A build after nothing was edited but the text of one story, and that in a way that only the story's own page shows: then the archive need not be
 * linked, since all else is as it was. Whatever cannot be shown to be so is left to {@link Build}; among the proofs is that the page with the text it
 * had comes out as it lies there.
 */
final class EditedText {

  private final BuildRequest request;
  private final BuildCache cache;
  private final LastBuild last;
  private final ParsedFiles files;
  private final Map<String, Long> before;
  private final Function<Article, Optional<StoryRecall>> recalled;
  private final Output site;

  private EditedText(BuildRequest request, BuildCache cache, LastBuild last, ParsedFiles files, Map<String, Long> before, Output site) {
    this.request = request;
    this.cache = cache;
    this.last = last;
    this.files = files;
    this.before = before;
    this.site = site;
    this.recalled = cache.recall();
  }

  /**
   * What is to be put in place of a page.
   *
   * @param files the others that become others
   */
  private record Remade(StoryRecall recall, Rendered page, Map<SitePath, byte[]> files, PageFacts facts, Sink entry, long own) {}

  /** Whether there can be such a build of a site: where nobody is kept back, and every file that holds texts can be written anew by itself. */
  static boolean isPossible(SiteConfig config) {
    return !config.data().contains(SiteConfig.Data.SQLITE) && config.redactions().isEmpty();
  }

  /** The report of such a build; empty when it takes more, and then nothing has been done. */
  static Optional<BuildReport> build(BuildRequest request, BuildCache cache, Output.Opener output, Progress progress) throws IOException {
    Optional<LastBuild> last = cache.last().filter(known -> known.editable() && known.isOf(request.clock()));
    if (last.isEmpty()) {
      return Optional.empty();
    }
    ParsedFiles files = cache.parsedFiles();
    Map<String, Long> before = files.before();
    List<String> edited = cache.inputs().edited(before);
    Map<String, Long> old = edited.stream().collect(Collectors.toMap(path -> path, before::get));
    if (old.size() > 1 || cache.inputs().bytes(old) != last.get().bytes()) {
      return Optional.empty();
    }
    try (Output site = output.open()) {
      Optional<EditedText> text = old.isEmpty() ? Optional.empty() : Optional.of(new EditedText(request, cache, last.get(), files, before, site));
      if (site.state() != last.get().left() || !site.isAsLeft()) {
        return Optional.empty();
      }
      return text.isPresent() ? text.get().run(edited.get(0), progress) : Optional.of(touched(cache, last.get()));
    } catch (BrokenCache | UncheckedIOException broken) {
      return Optional.empty();
    }
  }

  /** Files were written with the bytes they had, as when they are checked out anew: from now on they are known by their new times. */
  private static BuildReport touched(BuildCache cache, LastBuild last) {
    cache.keep(last);
    return last.unchanged();
  }

  private Optional<BuildReport> run(String file, Progress progress) throws IOException {
    progress.begin(Stage.READ, 1);
    Optional<EditedStory> story = EditedStory.of(request.content(), file, before.get(file), files).filter(read -> isFree(read, file));
    progress.end(Stage.READ, 1);
    if (story.isEmpty()) {
      return Optional.empty();
    }
    progress.begin(Stage.RENDER, 1);
    Optional<Remade> made = remade(story.get());
    progress.end(Stage.RENDER, 1);
    return made.isPresent() ? Optional.of(written(made.get(), story.get(), before.get(file), progress)) : Optional.empty();
  }

  /** Whether it is what was checked, and no waiver hides what is found in it. */
  private boolean isFree(EditedStory story, String file) {
    boolean isWhatWasChecked = cache.inputs().bytes(Map.of(file, story.check())) == cache.inputs().bytes(Map.of());
    Set<String> ofTexts = Lints.OF_TEXTS.stream().map(Code::id).collect(Collectors.toSet());
    return isWhatWasChecked && story.before().allow().stream().noneMatch(waiver -> ofTexts.contains(waiver.code()));
  }

  private Optional<Remade> remade(EditedStory edited) throws IOException {
    Supplier<List<Person>> filed = Parallel.begin(() -> EditedStory.people(before, files));
    Optional<StoryRecall> recall = recalled.apply(edited.before()).filter(known -> known.output() == last.left());
    Optional<List<Person>> people = recall.flatMap(known -> known.people(filed.get()));
    if (people.isEmpty()) {
      return Optional.empty();
    }
    SiteConfig config = EditedStory.settings(request.content(), request.settings(), request.clock());
    Story was = recall.get().story();
    Map<Id, Person> byId = new HashMap<>();
    people.get().forEach(person -> byId.put(person.id(), person));
    Optional<Story> after = Retelling.of(was, edited.after(), byId, config.linkMentions());
    Excerpt excerpt = recall.get().excerpt();
    if (after.isEmpty()) {
      return Optional.empty();
    }
    Archive earlier = excerpt.with(was, config);
    Archive now = excerpt.with(after.get(), config);
    Supplier<Boolean> alike = Parallel.begin(() -> isSilentAlike(earlier, now) && isWeighedAlike(after.get(), excerpt, people.get(), config));
    return remade(recall.get(), earlier, now, excerpt).filter(any -> alike.get());
  }

  /** Whether the record of texts has as little against the one text as against the other. */
  private boolean isSilentAlike(Archive before, Archive after) {
    StoriesLock lock = StoriesLock.read(request.content(), new Problems());
    Problems was = new Problems();
    Problems is = new Problems();
    SilentEdits.check(lock, before, was);
    SilentEdits.check(lock, after, is);
    return was.sorted().equals(is.sorted());
  }

  /** Whether editors are told of the text what they were told before. */
  private boolean isWeighedAlike(Story story, Excerpt excerpt, List<Person> people, SiteConfig config) {
    Set<Id> known = excerpt.happenings().stream().map(Happening::id).collect(Collectors.toSet());
    if (!known.containsAll(story.happenings())) {
      return false;
    }
    String file = story.article().at().file();
    List<Problem> told =
        Baseline.undone(last.report().problems()).stream()
            .filter(problem -> problem.at().file().equals(file) && Lints.OF_TEXTS.contains(problem.code()))
            .toList();
    return told.equals(Lints.ofText(story, excerpt.with(story, people, config), request.content()));
  }

  private Optional<Remade> remade(StoryRecall recall, Archive earlier, Archive archive, Excerpt excerpt) throws IOException {
    Story after = archive.stories().get(0);
    Page.OfStory page = new Page.OfStory(Addresses.story(after.article()), after);
    SitePlan plan = SitePlan.excerpt(page, recall.menu(), excerpt.briefs(), recall.pictures(), recall.addresses());
    Problems problems = new Problems();
    Renderer renderer = Renderer.of(archive, plan, request.templates(), Theme.of(request.theme(), archive.config(), problems), problems);
    Reads was = new Reads();
    Optional<Rendered> old = renderer.render(new Page.OfStory(page.path(), earlier.stories().get(0)), was);
    Reads reads = new Reads();
    Optional<Rendered> made = renderer.render(page, reads);
    long check = new EntryChecks(earlier, files::check, Optional.empty()).of(ArchivePart.STORIES, 0);
    boolean isProved = renderer.shared() == recall.shared() && isInPlace(old) && check == recall.check();
    if (!isProved || made.isEmpty() || looksAtTexts(was) || looksAtTexts(reads) || !renderer.problems().isEmpty()) {
      return Optional.empty();
    }
    Optional<Map<SitePath, byte[]>> others = new TextFiles(request.output(), renderer).of(recall, earlier, archive);
    PageFacts facts = PageScan.of(page.path().value(), made.get().bytes());
    EntryChecks checks = new EntryChecks(archive, files::check, Optional.empty());
    long own = renderer.fingerprints(checks).of(page);
    return others.filter(any -> recall.allows(reads, facts))
        .map(also -> new Remade(recall, made.get(), also, facts, checks.written(ArchivePart.STORIES, 0), own));
  }

  private boolean isInPlace(Optional<Rendered> page) throws IOException {
    if (page.isEmpty()) {
      return false;
    }
    Path file = request.output().resolve(page.get().path().file());
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), page.get().bytes());
  }

  private static boolean looksAtTexts(Reads reads) {
    return Arrays.stream(reads.entries()).anyMatch(entry -> Reads.part(entry) == ArchivePart.STORIES);
  }

  private BuildReport written(Remade made, EditedStory story, long bytesBefore, Progress progress) throws IOException {
    progress.begin(Stage.WRITE, 0);
    Supplier<Boolean> kept = Parallel.begin(() -> {
      files.keepRest();
      cache.keepParsed();
      return true;
    });
    site.put(made.page().path().file(), made.page().bytes());
    for (Map.Entry<SitePath, byte[]> file : made.files().entrySet()) {
      site.put(file.getKey().file(), file.getValue());
    }
    site.keepRest();
    BuildReport done = last.report().with(site.commit()).with(Optional.of(News.retold(last.at())));
    kept.get();
    Edition.Retold text = Edition.Retold.of(story.after().id(), bytesBefore, story.check());
    cache.keep(last, site.state(), request.clock(), text, made.recall(), made.entry(), made.own(), made.facts(), done);
    progress.end(Stage.WRITE, done.pages().files());
    return done;
  }
}
