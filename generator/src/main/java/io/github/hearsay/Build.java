package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.check.LeakCheck;
import io.github.hearsay.lint.LintMemory;
import io.github.hearsay.memory.PageMemory;
import io.github.hearsay.outside.Outside;
import io.github.hearsay.outside.OutsideLinks;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.plan.SitePlans;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import io.github.hearsay.read.ParsedFiles;
import io.github.hearsay.redact.Redacted;
import io.github.hearsay.render.Renderer;
import io.github.hearsay.render.TemplateSet;
import io.github.hearsay.render.Theme;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.search.SearchFile;
import io.github.hearsay.search.SearchIndex;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One build: the stages in order. */
final class Build {

  private final BuildRequest request;
  private final Part part;
  private final Progress progress;
  private final Optional<Outside> outside;
  private final Problems problems = new Problems();

  Build(BuildRequest request, Part part, Progress progress) {
    this(request, part, progress, Optional.empty());
  }

  /** @param outside how links to other sites are looked at, if they are */
  Build(BuildRequest request, Part part, Progress progress, Optional<Outside> outside) {
    this.outside = outside;
    this.request = request;
    this.part = part;
    this.progress = progress;
  }

  /** Runs every stage; what was made reaches {@code output} only if nothing stands against it. */
  BuildReport run(Output.Opener output, BuildCache cache) throws IOException {
    Supplier<TemplateSet> templates = TemplateSet.begin(request.templates(), problems);
    ParsedFiles parsed = cache.parsedFiles();
    Content content = ContentReader.read(request.content(), request.settings(), request.clock(), parsed, problems, progress);
    cache.keepParsed();
    LintMemory lints = cache.lints(parsed);
    Linked linked = linked(content, parsed, cache);
    Redacted redacted = linked.redacted();
    Archive archive = linked.archive();
    Supplier<Boolean> linted = Parallel.begin(() -> lint(linked, lints, cache));
    progress.begin(Stage.PLAN, 0);
    Theme theme = Theme.of(request.theme(), archive.config(), problems);
    SitePlan plan = SitePlans.of(archive, redacted.content().assets(), theme.names(), problems);
    Renderer renderer = Renderer.of(archive, plan, templates.get(), theme);
    linted.get();
    progress.end(Stage.PLAN, plan.pages().size());
    Summary summary = Summary.of(linked, request, problems);
    try (Output site = (problems.hasErrors() ? Output.nowhere() : output).open()) {
      int pages = part.of(plan.pages(), Page::path).size();
      progress.begin(Stage.RENDER, pages);
      Optional<PageMemory> memory = cache.pages(site, archive, plan, renderer);
      Rendering rendering = new Rendering(plan, part, renderer, memory, cache.pictures(), site, new LeakCheck(redacted.names()), problems, progress);
      rendering.run(theme);
      List<SearchFile> search = problems.hasErrors() ? List.of() : SearchIndex.of(archive);
      rendering.put(search);
      progress.end(Stage.RENDER, pages);
      ask(content);
      BuildReport told = told(summary, memory);
      Optional<Edition> edition = memory.filter(any -> told.errors() == 0).map(any -> Edition.of(archive, plan, parsed.bytes(), told));
      BuildReport report = told.with(edition.flatMap(now -> cache.news(now, problems.sorted())));
      if (report.failed()) {
        return report;
      }
      progress.begin(Stage.WRITE, 0);
      part.seal(new Part.Made(content, redacted.names().digest(), parsed.bytes(), plan, theme, search, rendering.links(), report), site);
      BuildReport done = report.with(site.commit());
      if (edition.isPresent()) {
        cache.keep(memory.get(), site, parsed, request, archive.config(), edition.get(), done);
      }
      progress.end(Stage.WRITE, done.pages().files());
      return done;
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private Linked linked(Content content, ParsedFiles parsed, BuildCache cache) {
    progress.begin(Stage.LINK, 0);
    Linked linked = Linked.of(content, request, problems);
    cache.linked(linked.archive(), parsed, linked.redacted().names().digest());
    progress.end(Stage.LINK, content.articles().size());
    return linked;
  }

  /** Begun beside the planning: nothing that is planned depends on what is found in texts, and planning is work for one core. */
  private boolean lint(Linked linked, LintMemory lints, BuildCache cache) {
    linked.lint(request, lints, problems);
    cache.keep(lints);
    return true;
  }

  /** What there is to tell before anything is written. What the next build is to know is written down from then on, beside the rest. */
  private BuildReport told(Summary summary, Optional<PageMemory> memory) {
    BuildReport told = summary.report(problems);
    if (!told.failed()) {
      memory.ifPresent(PageMemory::begin);
    }
    return told;
  }

  private void ask(Content content) throws IOException {
    if (outside.isPresent()) {
      int pages = OutsideLinks.count(content);
      progress.begin(Stage.ASK, pages);
      OutsideLinks.check(content, outside.get(), problems, progress::step);
      progress.end(Stage.ASK, pages);
    }
  }
}
