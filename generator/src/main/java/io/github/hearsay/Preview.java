package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Archives;
import io.github.hearsay.archive.Editable;
import io.github.hearsay.model.Article;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.plan.SitePlans;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import io.github.hearsay.read.EditedStory;
import io.github.hearsay.read.FileMemory;
import io.github.hearsay.read.ParsedFiles;
import io.github.hearsay.read.StoriesLock;
import io.github.hearsay.redact.Redacted;
import io.github.hearsay.redact.Redactor;
import io.github.hearsay.render.Renderer;
import io.github.hearsay.render.Theme;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.SourceLines;
import io.github.hearsay.report.TextReport;
import io.github.hearsay.serve.Site;
import io.github.hearsay.serve.Source;
import io.github.hearsay.serve.Update;
import io.github.hearsay.text.Lists;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The stages of a build up to the plan, again and again; pages are rendered when somebody looks at them. Files that stay as they are stay parsed.
 * What editors should weigh is left to {@link Build}: it takes longer than all this, and stops nobody from looking at a page.
 */
final class Preview implements Source {

  private final BuildRequest request;
  private final boolean unpublished;
  private final FileMemory files = new FileMemory();
  private Progress progress;
  private List<String> outside = List.of();
  private Optional<Shown> shown = Optional.empty();

  /** The last good site, and what it was made of. */
  private record Shown(Content content, Editable archive, SiteInMemory site) {}

  /**
   * A preview of nothing so far.
   *
   * @param unpublished whether drafts and stories of the future are shown, too
   * @param first hears how far the first site has come; those after it are quick
   */
  Preview(BuildRequest request, boolean unpublished, Progress first) {
    this.request = request;
    this.unpublished = unpublished;
    this.progress = first;
  }

  @Override
  public List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(List.of(request.content()));
    EditedStory.settings(request.content(), request.settings(), request.clock()).docs()
        .map(docs -> request.content().resolve(docs.from())).filter(Files::isDirectory).ifPresent(inputs::add);
    request.templates().ifPresent(inputs::add);
    request.theme().ifPresent(inputs::add);
    return inputs;
  }

  @Override
  public long stamp() throws IOException {
    return Inputs.of(request, outside).stamps();
  }

  @Override
  public Update update(Consumer<Site> early) {
    Update update = made(early);
    progress = Progress.NONE;
    return update;
  }

  private Update made(Consumer<Site> early) {
    Problems problems = new Problems();
    Content content =
        ContentReader.read(request.content(), request.settings(), request.clock(), ParsedFiles.in(files), problems, progress);
    progress.begin(Stage.LINK, 0);
    outside = content.config().outside();
    Redacted redacted = Redactor.of(content, request.content(), request.redactionsKey(), problems);
    shown.flatMap(last -> edited(last, content, redacted)).ifPresent(early);
    Editable editable = Archives.editable(redacted.content(), unpublished, problems);
    Archive archive = editable.archive();
    progress.end(Stage.LINK, content.articles().size());
    progress.begin(Stage.PLAN, 0);
    Theme theme = Theme.of(request.theme(), archive.config(), problems);
    SitePlan plan = SitePlans.of(archive, redacted.content().assets(), theme.names(), problems);
    Renderer renderer = Renderer.of(archive, plan, request.templates(), theme, problems);
    progress.end(Stage.PLAN, plan.pages().size());
    if (problems.hasErrors()) {
      return broken(problems);
    }
    SiteInMemory site = new SiteInMemory(archive, plan, renderer, theme, redacted.names(), this::words);
    problems.addAll(site.trial(request.templates().isPresent()));
    if (problems.hasErrors()) {
      return broken(problems);
    }
    shown = Optional.of(new Shown(content, editable, site));
    return new Update(Optional.of(site), silentEdits(archive), summary(archive, plan));
  }

  /** The last good site with another text of one story, when that is all that was edited. */
  private static Optional<Site> edited(Shown last, Content content, Redacted redacted) {
    List<Article> articles = content.articles();
    boolean isKept = content.redactions().isEmpty() && redacted.content().articles().equals(articles);
    if (!isKept || content.failed() > 0 || !isAlike(last.content, content)) {
      return Optional.empty();
    }
    Optional<Article> edited = Optional.empty();
    for (int i = 0; i < articles.size(); i++) {
      Article now = articles.get(i);
      Article before = last.content.articles().get(i);
      if (now != before && !now.equals(before)) {
        if (edited.isPresent()) {
          return Optional.empty();
        }
        edited = Optional.of(now);
      }
    }
    return edited.flatMap(last.archive::with).map(last.site::with);
  }

  /** Whether two contents have everything but stories in common, and as many of these. */
  private static boolean isAlike(Content one, Content other) {
    return one.articles().size() == other.articles().size() && one.config().equals(other.config()) && one.people().equals(other.people())
        && one.topics().equals(other.topics()) && one.places().equals(other.places()) && one.pages().equals(other.pages())
        && one.assets().equals(other.assets());
  }

  private Update broken(Problems problems) {
    List<Problem> errors = errors(problems);
    return new Update(Optional.empty(), words(errors), Lists.count(errors.size(), "error", "errors") + ": the last good site stays");
  }

  /** An edit that needs a correction is shown all the same: whoever makes it wants to see it. */
  private List<String> silentEdits(Archive archive) {
    Problems problems = new Problems();
    SilentEdits.check(StoriesLock.read(request.content(), problems), archive, problems);
    return words(errors(problems));
  }

  private static List<Problem> errors(Problems problems) {
    return problems.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }

  private List<String> words(List<Problem> problems) {
    BuildReport report =
        new BuildReport(
            new BuildReport.Stories(0, 0, 0, 0), BuildReport.Entities.NONE, BuildReport.Pages.NONE, List.of(), problems, false);
    return new TextReport(report, new SourceLines(request.content()), false).problems(Severity.INFO);
  }

  private static String summary(Archive archive, SitePlan plan) {
    return Lists.count(archive.stories().size(), "story", "stories") + ", " + Lists.count(plan.pages().size(), "page", "pages");
  }
}
