package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Archives;
import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.archive.Story;
import io.github.hearsay.check.LeakCheck;
import io.github.hearsay.check.LinkCheck;
import io.github.hearsay.check.PageScan;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.picture.PictureFault;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.AssetCopy;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.redact.Unpublishable;
import io.github.hearsay.render.Reads;
import io.github.hearsay.render.Rendered;
import io.github.hearsay.render.Renderer;
import io.github.hearsay.render.Theme;
import io.github.hearsay.search.SearchIndex;
import io.github.hearsay.serve.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A planned site whose files are made when they are asked for, each as {@link Rendering} makes it. */
final class SiteInMemory implements Site {

  private static final String DRAFT = "Draft: not published";

  private static final String SEARCH_DATA = Addresses.SEARCH_DATA.value().substring(1);

  private final Archive archive;
  private final SitePlan plan;
  private final Renderer renderer;
  private final Unpublishable names;
  private final Function<List<Problem>, List<String>> words;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, AssetCopy> copies = new HashMap<>();
  private final Map<String, byte[]> theme = new HashMap<>();
  private final Theme assets;
  private final PictureFiles pictures = new PictureFiles(Optional.empty());
  private final PageScan scan = new PageScan();
  private Optional<Map<String, byte[]>> search = Optional.empty();
  private boolean sized;

  /**
   * A site of which nothing is made yet.
   *
   * @param names that must not be on it
   * @param words problems as people read them
   */
  SiteInMemory(
      Archive archive, SitePlan plan, Renderer renderer, Theme theme, Unpublishable names, Function<List<Problem>, List<String>> words) {
    this.archive = archive;
    this.plan = plan;
    this.renderer = renderer;
    this.names = names;
    this.assets = theme;
    this.words = words;
    plan.pages().forEach(page -> pages.put(page.path().file(), page));
    plan.assets().forEach(copy -> copies.put(copy.to().file(), copy));
    theme.files().forEach(file -> this.theme.put(file.path().file(), file.bytes()));
  }

  /** The same site with another text of one story. */
  SiteInMemory with(Story edited) {
    SiteInMemory copy = new SiteInMemory(archive, plan, renderer, assets, names, words);
    SitePath path = plan.story(edited.id());
    copy.pages.put(path.file(), new Page.OfStory(path, edited));
    return copy;
  }

  /** Whether the templates work, tried on one page of each kind. */
  List<Problem> trial(boolean ownTemplates) {
    Set<Class<?>> kinds = new HashSet<>();
    if (ownTemplates) {
      plan.pages().stream()
          .filter(page -> page.path().file().endsWith(".html") && !(page instanceof Page.Data) && kinds.add(page.getClass()))
          .forEach(renderer::render);
    }
    return renderer.problems();
  }

  @Override
  public String base() {
    String path = archive.config().url().map(url -> URI.create(url).getPath()).orElse("/");
    return path.isEmpty() ? "/" : path;
  }

  @Override
  public boolean has(String file) {
    return pages.containsKey(file) || theme.containsKey(file) || copies.containsKey(file)
        || file.startsWith(SEARCH_DATA) && search().containsKey(file);
  }

  @Override
  public Made make(String file) throws IOException {
    if (pages.containsKey(file)) {
      return page(pages.get(file));
    }
    if (theme.containsKey(file)) {
      return fine(theme.get(file));
    }
    return copies.containsKey(file) ? picture(copies.get(file)) : fine(search().get(file));
  }

  private static Made fine(byte[] bytes) {
    return new Made(bytes, List.of(), List.of());
  }

  private Made page(Page page) throws IOException {
    if (page instanceof Page.Data) {
      findSizes();
    }
    Optional<Rendered> rendered = renderer.render(page);
    if (rendered.isEmpty()) {
      return new Made(new byte[0], List.of(), words.apply(renderer.problems()));
    }
    return new Made(rendered.get().bytes(), badges(page), words.apply(problems(rendered.get())));
  }

  /** The page about data tells how large the files are. */
  private synchronized void findSizes() throws IOException {
    if (!sized) {
      for (Page.DataFile file : plan.dataFiles()) {
        Counter counter = new Counter();
        renderer.write(file, new Reads(), counter, Optional.empty());
        renderer.made(file.path(), counter.bytes);
      }
      sized = true;
    }
  }

  private List<String> badges(Page page) {
    if (page instanceof Page.OfPage of && of.page().page().draft()) {
      return List.of(DRAFT);
    }
    return page instanceof Page.OfStory of ? badge(of.story().article()).map(List::of).orElse(List.of()) : List.of();
  }

  private Optional<String> badge(Article article) {
    return Archives.heldBack(article, archive.config()).map(reason -> reason == HeldBack.Reason.DRAFT
        ? DRAFT : "Not published yet: comes out on " + EdtfWords.english().of(article.published().date()));
  }

  /** What is wrong with one page by itself; its links to anchors of others are left to a build, which sees all pages. */
  private List<Problem> problems(Rendered page) {
    List<Problem> problems = new ArrayList<>();
    if (page.path().file().endsWith(".html")) {
      problems.addAll(new LinkCheck(new Planned(plan)).page(scan.facts(page.path().value(), page.bytes())));
      LeakCheck leaks = new LeakCheck(names);
      leaks.file(page.path().value(), page.bytes());
      problems.addAll(leaks.problems());
    }
    return problems;
  }

  private Made picture(AssetCopy copy) throws IOException {
    if (copy.webp() && !PictureFiles.hasEncoder()) {
      return new Made(new byte[0], List.of(), words.apply(List.of(PictureFiles.noEncoder())));
    }
    try {
      return fine(pictures.source(copy.file()).at(copy.width(), copy.webp()));
    } catch (PictureFault fault) {
      return new Made(new byte[0], List.of(), words.apply(List.of(PictureFiles.unusable(copy, fault))));
    }
  }

  private synchronized Map<String, byte[]> search() {
    if (search.isEmpty()) {
      Map<String, byte[]> files = new HashMap<>();
      SearchIndex.of(archive).forEach(file -> files.put(file.path().file(), file.bytes()));
      search = Optional.of(files);
    }
    return search.get();
  }

  /** Counts what is written. */
  private static final class Counter extends OutputStream {

    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int count) {
      bytes += count;
    }
  }

  /** The plan, as the link check asks about it. */
  private record Planned(SitePlan plan) implements LinkCheck.Addresses {

    @Override
    public boolean has(String address) {
      return plan.has(address) || address.startsWith(Addresses.SEARCH_DATA.value());
    }

    @Override
    public boolean isShownAnywhere(String address) {
      return address.equals(Addresses.NOT_FOUND.value());
    }

    @Override
    public Set<String> anchorNames(String address) {
      return Set.of();
    }
  }
}
