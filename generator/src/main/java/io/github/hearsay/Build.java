package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Archives;
import io.github.hearsay.check.LinkCheck;
import io.github.hearsay.check.PageScan;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.AssetCopy;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.plan.SitePlans;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import io.github.hearsay.render.Rendered;
import io.github.hearsay.render.Renderer;
import io.github.hearsay.render.Theme;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** One build: the stages in order. */
final class Build {

  private final BuildRequest request;
  private final Part part;
  private final Progress progress;
  private final Problems problems = new Problems();

  Build(BuildRequest request, Part part, Progress progress) {
    this.request = request;
    this.part = part;
    this.progress = progress;
  }

  /** Runs every stage; what was made reaches {@code output} only if nothing stands against it. */
  BuildReport run(Output.Opener output) throws IOException {
    Content content = ContentReader.read(request.content(), request.settings(), request.clock(), problems, progress);
    progress.begin(Stage.LINK, 0);
    Archive archive = Archives.link(content, problems);
    progress.end(Stage.LINK, content.articles().size());
    progress.begin(Stage.PLAN, 0);
    Theme theme = Theme.of(request.theme(), problems);
    SitePlan plan = SitePlans.of(archive, content.assets(), theme.names(), problems);
    Renderer renderer = Renderer.of(archive, plan, request.templates(), theme, problems);
    progress.end(Stage.PLAN, plan.pages().size());
    Summary summary = new Summary(content, archive);
    try (Output site = (problems.hasErrors() ? Output.nowhere() : output).open()) {
      LinkCheck links = render(plan, theme, renderer, site);
      BuildReport report = summary.report(problems, BuildReport.Pages.NONE);
      return report.failed() ? report : summary.report(problems, commit(site, new Part.Made(content, plan, theme, links, report)));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private LinkCheck render(SitePlan plan, Theme theme, Renderer renderer, Output site) {
    LinkCheck links = new LinkCheck(new Published(plan));
    List<Page> pages = part.of(plan.pages(), Page::path);
    progress.begin(Stage.RENDER, pages.size());
    Parallel.forEach(pages, page -> {
      renderer.render(page).ifPresent(rendered -> finish(rendered, links, site));
      progress.step();
    });
    problems.addAll(renderer.problems());
    if (!problems.hasErrors()) {
      // A page that failed has no anchors: links to them would be complained of on top of the failure itself.
      problems.addAll(links.anchors());
    }
    part.of(theme.files(), Rendered::path).forEach(file -> put(site, file.path(), file.bytes()));
    Parallel.forEach(part.of(plan.assets(), AssetCopy::to), copy -> put(site, copy.to(), bytes(copy)));
    progress.end(Stage.RENDER, pages.size());
    return links;
  }

  private BuildReport.Pages commit(Output site, Part.Made made) throws IOException {
    progress.begin(Stage.WRITE, 0);
    part.seal(made, site);
    BuildReport.Pages pages = site.commit();
    progress.end(Stage.WRITE, pages.files());
    return pages;
  }

  private void finish(Rendered rendered, LinkCheck links, Output site) {
    SitePath path = rendered.path();
    if (path.file().endsWith(".html")) {
      problems.addAll(links.page(PageScan.of(path.value(), rendered.bytes())));
    }
    put(site, path, rendered.bytes());
  }

  private static void put(Output site, SitePath path, byte[] bytes) {
    try {
      site.put(path.file(), bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] bytes(AssetCopy copy) {
    try {
      return Files.readAllBytes(copy.file());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The plan, as the link check asks about it. */
  private record Published(SitePlan plan) implements LinkCheck.Addresses {

    @Override
    public boolean has(String address) {
      return plan.has(address);
    }

    @Override
    public boolean isShownAnywhere(String address) {
      return address.equals(Addresses.NOT_FOUND.value());
    }
  }
}
