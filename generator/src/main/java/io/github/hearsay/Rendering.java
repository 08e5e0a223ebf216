package io.github.hearsay;

import io.github.hearsay.check.Anchors;
import io.github.hearsay.check.LeakCheck;
import io.github.hearsay.check.LinkCheck;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.check.PageScan;
import io.github.hearsay.memory.PageMemory;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.picture.PictureFault;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.AssetCopy;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.plan.SocialCard;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.render.Reads;
import io.github.hearsay.render.Rendered;
import io.github.hearsay.render.Renderer;
import io.github.hearsay.render.Theme;
import io.github.hearsay.search.SearchFile;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of a plan: rendered, checked and handed on one by one; those that stand as an earlier build left them are only noted. */
final class Rendering {

  private final SitePlan plan;
  private final Part part;
  private final Renderer renderer;
  private final Optional<PageMemory> memory;
  private final PictureFiles pictures;
  private final Output site;
  private final Problems problems;
  private final Progress progress;
  private final LinkCheck links;
  private final LeakCheck leaks;
  private final PageScan scan;

  Rendering(
      SitePlan plan, Part part, Renderer renderer, Optional<PageMemory> memory, PictureFiles pictures, Output site, LeakCheck leaks,
      Problems problems, Progress progress) {
    this.plan = plan;
    this.part = part;
    this.renderer = renderer;
    this.memory = memory;
    this.pictures = pictures;
    this.site = site;
    this.leaks = leaks;
    this.problems = problems;
    this.progress = progress;
    this.links = new LinkCheck(new Planned(plan, memory, renderer));
    this.scan = links.scan();
  }

  /** Every page of the part, then the files of {@code theme} and those that are copied. */
  void run(Theme theme) {
    List<Page> stood = Collections.synchronizedList(new ArrayList<>());
    List<Page> own = part.of(plan.pages(), Page::path);
    Parallel.forEach(own, page -> {
      if (page instanceof Page.Data) {
        return;
      }
      if (stands(page)) {
        stood.add(page);
      } else {
        render(page, true);
      }
      progress.step();
    });
    own.stream().filter(Page.Data.class::isInstance).forEach(this::withSizes);
    // A page that stands may yet link to an anchor that one that was rendered has lost: checked like any other, it says so.
    memory.ifPresent(known -> Parallel.forEach(known.wantingLostAnchors(stood), page -> render(page, false)));
    problems.addAll(renderer.problems());
    if (!problems.hasErrors()) {
      // A page that failed has no anchors: links to them would be complained of on top of the failure itself.
      problems.addAll(links.anchors());
    }
    part.of(theme.files(), Rendered::path).forEach(file -> put(file.path(), file.bytes()));
    publishPictures();
    publishCards();
    pictures.tidy();
    reportLeaks();
  }

  /** The files of the index, which is made of the same texts as the pages. */
  void put(List<SearchFile> search) {
    Parallel.forEach(part.of(search, SearchFile::path), file -> put(file.path(), file.bytes(), file.read()));
    reportLeaks();
  }

  private void reportLeaks() {
    if (!problems.hasErrors()) {
      // A text that names a minor has been complained of where it is written: its pages say no more than that.
      problems.addAll(leaks.problems());
    }
  }

  /** What was found out about links. */
  LinkCheck links() {
    return links;
  }

  private boolean stands(Page page) {
    try {
      return memory.isPresent() && memory.get().stands(page) && site.keep(page.path().file());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The page that tells how large files are comes after them, and every time: their sizes are nothing that could be looked up before. */
  private void withSizes(Page page) {
    for (Page.DataFile file : plan.dataFiles()) {
      try {
        renderer.made(file.path(), site.size(file.path().file()));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    render(page, true);
    progress.step();
  }

  private void render(Page page, boolean write) {
    Reads reads = new Reads();
    if (page instanceof Page.DataFile file) {
      stream(file, reads);
      return;
    }
    renderer.render(page, reads).ifPresent(rendered -> {
      Optional<PageFacts> facts = check(rendered);
      memory.ifPresent(known -> known.rendered(page, reads, facts));
      if (write) {
        put(rendered.path(), rendered.bytes());
      }
    });
  }

  private void stream(Page.DataFile file, Reads reads) {
    Optional<OutputStream> reader = leaks.reader(file.path().value());
    try (OutputStream read = reader.orElseGet(OutputStream::nullOutputStream)) {
      site.put(file.path().file(), out -> renderer.write(file, reads, out, reader.map(any -> read)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    memory.ifPresent(known -> known.rendered(file, reads, Optional.empty()));
  }

  private Optional<PageFacts> check(Rendered rendered) {
    if (!rendered.path().file().endsWith(".html")) {
      return Optional.empty();
    }
    PageFacts facts = scan.facts(rendered);
    problems.addAll(links.page(facts));
    part.read(facts);
    return Optional.of(facts);
  }

  private void put(SitePath path, byte[] bytes) {
    put(path, bytes, bytes);
  }

  private void put(SitePath path, byte[] bytes, byte[] read) {
    leaks.file(path.value(), read);
    try {
      site.put(path.file(), bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Those of one file together. */
  private void publishPictures() {
    Map<Path, List<AssetCopy>> sources = new LinkedHashMap<>();
    List<AssetCopy> copies = part.of(plan.assets(), AssetCopy::to);
    copies.forEach(copy -> sources.computeIfAbsent(copy.file(), any -> new ArrayList<>()).add(copy));
    if (copies.stream().anyMatch(AssetCopy::webp) && !PictureFiles.hasEncoder()) {
      problems.add(PictureFiles.noEncoder());
    } else {
      Parallel.forEach(List.copyOf(sources.values()), this::publish);
    }
  }

  private void publishCards() {
    List<SocialCard> cards = part.of(plan.cards(), SocialCard::to);
    if (cards.isEmpty()) {
      return;
    }
    try {
      CardFiles files = new CardFiles(pictures);
      Parallel.forEach(cards, card -> put(card.to(), files.png(card.text())));
    } catch (PictureFault fault) {
      String hint = "install fontconfig and a font (Debian: apt-get install fontconfig fonts-dejavu-core), or write cards: false";
      problems.add(Code.BAD_PICTURE, Location.file("site.yml"), "the picture " + fault.getMessage(), hint);
    }
  }

  private void publish(List<AssetCopy> copies) {
    Map<Form, List<AssetCopy>> forms = copies.stream().collect(Collectors.groupingBy(Form::of, LinkedHashMap::new, Collectors.toList()));
    try {
      PictureFiles.Source source = pictures.source(copies.get(0).file());
      forms.forEach((form, alike) -> publish(source, form, alike));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void publish(PictureFiles.Source source, Form form, List<AssetCopy> copies) {
    try {
      byte[] bytes = source.at(form.width, form.webp);
      copies.forEach(copy -> put(copy.to(), bytes));
    } catch (PictureFault fault) {
      problems.add(PictureFiles.unusable(copies.get(0), fault));
    }
  }

  /** What is made of a picture. */
  private record Form(int width, boolean webp) {

    static Form of(AssetCopy copy) {
      return new Form(copy.width(), copy.webp());
    }
  }

  /** The plan, as the link check asks about it. */
  private record Planned(SitePlan plan, Optional<PageMemory> memory, Renderer renderer) implements LinkCheck.Addresses {

    @Override
    public boolean has(String address) {
      return plan.has(address);
    }

    @Override
    public boolean isShownAnywhere(String address) {
      return address.equals(Addresses.NOT_FOUND.value());
    }

    @Override
    public Optional<Anchors> anchors(String address) {
      return memory.flatMap(known -> known.anchors(address));
    }

    /** Made once more: that is seldom wanted, and the names of all anchors would fill the memory. */
    @Override
    public Set<String> anchorNames(String address) {
      return plan.pages().stream()
          .filter(page -> page.path().value().equals(address))
          .findFirst()
          .flatMap(page -> renderer.render(page, new Reads()))
          .map(page -> Set.copyOf(PageScan.of(address, page.bytes()).anchors()))
          .orElse(Set.of());
    }
  }
}
