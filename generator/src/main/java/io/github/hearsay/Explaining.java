package io.github.hearsay;

import io.github.hearsay.amend.Sample;
import io.github.hearsay.archive.Archive;
import io.github.hearsay.explain.Explainer;
import io.github.hearsay.explain.Explanation;
import io.github.hearsay.explain.Ground;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.plan.SitePlans;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import io.github.hearsay.read.Edited;
import io.github.hearsay.read.ParsedFiles;
import io.github.hearsay.render.Renderer;
import io.github.hearsay.render.Theme;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Answers questions about the site: a build up to the plan, which looks at what the last build remembers and tries out edits without making any. */
final class Explaining {

  private final BuildRequest request;
  private final BuildCache cache;
  private final ParsedFiles parsed;
  private final Problems problems = new Problems();
  private final Content content;
  private final Site site;
  private Optional<SortedSet<String>> stale = Optional.empty();

  /** An archive up to the plan. */
  private record Site(Linked linked, Archive archive, SitePlan plan, Renderer renderer) {}

  private Explaining(BuildRequest request, BuildCache cache) {
    this.request = request;
    this.cache = cache;
    this.parsed = cache.parsedFiles();
    this.content = ContentReader.read(request.content(), request.settings(), request.clock(), parsed, problems, Progress.NONE);
    this.site = site(content, problems);
  }

  static Explanation run(BuildRequest request, String what, String where) throws IOException {
    try (BuildCache cache = BuildCache.beside(request.output())) {
      return new Explaining(request, cache).run(what, where);
    }
  }

  private Explanation run(String what, String where) {
    Optional<Problem> missing = problems.sorted().stream().filter(problem -> problem.code() == Code.MISSING_CONTENT).findFirst();
    if (missing.isPresent()) {
      return new Explanation(false, List.of(missing.get().words(": ")));
    }
    Ground ground = new Ground(content, site.archive(), site.plan(), site.renderer(), problems.sorted(), Summary::why, this::touched);
    return Explainer.of(ground, what, where);
  }

  private Site site(Content of, Problems found) {
    Linked linked = Linked.of(of, request, found);
    Archive archive = linked.archive();
    Theme theme = Theme.of(request.theme(), archive.config(), found);
    SitePlan plan = SitePlans.of(archive, linked.redacted().content().assets(), theme.names(), found);
    return new Site(linked, archive, plan, Renderer.of(archive, plan, request.templates(), theme, found));
  }

  /** The pages that would be made again besides those that will be anyway, for files have changed since the last build. */
  private Optional<SortedSet<String>> touched(String file, String what) {
    Optional<String> text = Sample.edit(request.content(), file, what.equals("text"));
    if (stale.isEmpty()) {
      stale = foreseen(site);
    }
    if (stale.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    Problems ignored = new Problems();
    Site edited = site(Edited.of(content, Map.of(file, text), ignored), ignored);
    return foreseen(edited).map(all -> {
      SortedSet<String> more = new TreeSet<>(all);
      more.removeAll(stale.get());
      return more;
    });
  }

  private Optional<SortedSet<String>> foreseen(Site one) {
    return cache.foresee(one.archive(), one.plan(), one.renderer(), parsed, one.linked().redacted().names().digest());
  }
}
