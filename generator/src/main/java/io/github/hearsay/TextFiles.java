package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.check.PageScan;
import io.github.hearsay.config.PageFamily;
import io.github.hearsay.data.Retold;
import io.github.hearsay.memory.StoryRecall;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.ListedFile;
import io.github.hearsay.plan.Page;
import io.github.hearsay.render.Fact;
import io.github.hearsay.render.Reads;
import io.github.hearsay.render.Rendered;
import io.github.hearsay.render.Renderer;
import io.github.hearsay.search.RetoldIndex;
import io.github.hearsay.search.SearchFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What else of a site than a story's own page changes with the story's text: files to take away, the page that tells how large these are, and
 * the index that readers search.
 */
final class TextFiles {

  private final Path output;
  private final Renderer renderer;

  /**
   * Files in {@code output}, which is as the last build left it.
   *
   * @param renderer knows every address of the site
   */
  TextFiles(Path output, Renderer renderer) {
    this.output = output;
    this.renderer = renderer;
  }

  /**
   * Those that become others, by address.
   *
   * @param before an archive with no other story than this one, with the text it had, and {@code after} the same with the new one
   * @return empty when that cannot be shown
   */
  Optional<Map<SitePath, byte[]>> of(StoryRecall recall, Archive before, Archive after) {
    Supplier<Optional<List<SearchFile>>> searching = Parallel.begin(() -> search(recall, before, after));
    Optional<Map<SitePath, byte[]>> data = data(recall, before, after);
    Optional<List<SearchFile>> search = searching.get();
    if (data.isEmpty() || search.isEmpty()) {
      return Optional.empty();
    }
    search.get().forEach(file -> data.get().put(file.path(), file.bytes()));
    return data;
  }

  private Optional<List<SearchFile>> search(StoryRecall recall, Archive before, Archive after) {
    return after.config().makes(PageFamily.SEARCH) ? RetoldIndex.of(recall.place(), before, after, this::left) : Optional.of(List.of());
  }

  private Optional<Map<SitePath, byte[]>> data(StoryRecall recall, Archive before, Archive after) {
    Optional<Map<SitePath, byte[]>> changed = Retold.of(recall.data(), before, after, this::left);
    if (changed.isEmpty() || changed.get().isEmpty()) {
      return changed;
    }
    return list(recall.data(), changed.get()).map(page -> {
      changed.get().put(page.path(), page.bytes());
      return changed.get();
    });
  }

  /** The page about data, if it comes out as it lies there with the sizes that files had. */
  private Optional<Rendered> list(List<ListedFile> files, Map<SitePath, byte[]> changed) {
    Page.Data page = new Page.Data(Addresses.DATA, files);
    files.forEach(file -> renderer.made(file.path(), size(file.path())));
    Reads reads = new Reads();
    Optional<Rendered> before = renderer.render(page, reads);
    boolean isProved = before.isPresent() && Arrays.equals(before.get().bytes(), left(page.path())) && reads.entries().length == 0
        && reads.facts().stream().allMatch(fact -> fact.kind() == Fact.Kind.ADDRESS);
    changed.forEach((file, bytes) -> renderer.made(file, bytes.length));
    return isProved ? renderer.render(page).filter(now -> linksAlike(now, before.get())) : Optional.empty();
  }

  /** Whether pages lead to the same and are reached alike: a template of the site's own may make addresses of anything. */
  private static boolean linksAlike(Rendered page, Rendered other) {
    PageFacts facts = PageScan.of(page.path().value(), page.bytes());
    PageFacts others = PageScan.of(other.path().value(), other.bytes());
    return facts.links().equals(others.links()) && facts.anchors().equals(others.anchors());
  }

  private long size(SitePath file) {
    try {
      return Files.size(output.resolve(file.file()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private byte[] left(SitePath file) {
    try {
      return Files.readAllBytes(output.resolve(file.file()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
