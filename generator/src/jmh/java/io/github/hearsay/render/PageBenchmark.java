package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Archives;
import io.github.hearsay.jmh.BenchArchive;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.words.Messages;
import io.github.hearsay.plan.SitePlans;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One page: its view, its template, and both with all that is around them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@State(Scope.Benchmark)
public class PageBenchmark {

  private static final int PAGE_BYTES = 64 * 1024;

  @Param({"story", "person"})
  public String kind;

  private final Utf8Buffer out = new Utf8Buffer(PAGE_BYTES);
  private Archive archive;
  private SitePlan plan;
  private Directory directory;
  private Templates templates;
  private Renderer renderer;
  private List<Page> pages;
  private List<PageViews.Shown> views;
  private int next;

  @Setup
  public void link() throws IOException {
    Problems problems = new Problems();
    Content content = ContentReader.read(BenchArchive.content(), new TreeMap<>(), Instant.parse("2026-01-01T00:00:00Z"), problems);
    archive = Archives.link(content, problems);
    Theme theme = Theme.of(Optional.empty(), archive.config(), problems);
    plan = SitePlans.of(archive, content.assets(), theme.names(), problems);
    directory = new Directory(archive, plan);
    templates = Templates.of(TemplateFiles.of(Optional.empty(), problems), SiteViews.of(archive.config(), plan, theme, Messages.english()), Messages.english());
    renderer = Renderer.of(archive, plan, Optional.empty(), theme, problems);
    Class<?> shown = kind.equals("story") ? Page.OfStory.class : Page.OfPerson.class;
    pages = plan.pages().stream().filter(shown::isInstance).toList();
    views = pages.stream().map(this::view).toList();
    if (problems.hasErrors() || pages.isEmpty()) {
      throw new IllegalStateException("the archive is not fit to measure with: " + problems.sorted());
    }
  }

  @Benchmark
  public Object view() {
    return view(pages.get(turn()));
  }

  @Benchmark
  public Object template() throws TemplateFault {
    PageViews.Shown shown = views.get(turn());
    out.clear();
    templates.write(shown.template().file(), shown.view(), out);
    return out;
  }

  @Benchmark
  public Object page() {
    return renderer.render(pages.get(turn())).orElseThrow();
  }

  private PageViews.Shown view(Page page) {
    Hrefs hrefs = Hrefs.from(page.path(), archive.config().links());
    return PageViews.of(page, new Scene(archive, plan, directory, page.path(), hrefs, Messages.english()));
  }

  private int turn() {
    next = (next + 1) % pages.size();
    return next;
  }
}
