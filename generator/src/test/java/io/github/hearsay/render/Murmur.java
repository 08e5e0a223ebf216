package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Archives;
import io.github.hearsay.check.LinkCheck;
import io.github.hearsay.check.PageScan;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.plan.SitePlans;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import io.github.hearsay.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An archive written down in a test, and what its pages become. */
final class Murmur {

  private static final String PIXELS =
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR42mP4z8AARBAKAB/uA/1k1SDkAAAAAElFTkSuQmCC";

  private final Path folder;
  private final Problems problems = new Problems();
  private final TreeMap<String, String> settings = new TreeMap<>();
  private Optional<Path> templates = Optional.empty();
  private SitePlan plan;
  private Archive archive;
  private Renderer renderer;

  Murmur(Path folder) {
    this.folder = folder.resolve("content");
    settings.put("title", "The Daily Murmur");
    settings.put("links", "folders");
    settings.put("now", "2026-11-22");
    file("site.yml", "title: The Daily Murmur\n");
  }

  Murmur set(String key, String value) {
    settings.put(key, value);
    return this;
  }

  Murmur file(String name, String text) {
    return write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /** A picture of three by two pixels. */
  Murmur picture(String name) {
    return write(folder.resolve(name), Base64.getDecoder().decode(PIXELS));
  }

  /** A template of the user's. */
  Murmur template(String name, String text) {
    Path own = folder.resolveSibling("templates");
    templates = Optional.of(own);
    return write(own.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private Murmur write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The same, read anew. */
  Murmur again() {
    plan = null;
    return this;
  }

  SitePlan plan() {
    if (plan == null) {
      Content content = ContentReader.read(folder, settings, Instant.parse("2026-11-22T00:00:00Z"), problems);
      archive = Archives.link(content, problems);
      Theme theme = Theme.of(Optional.empty(), archive.config(), problems);
      plan = SitePlans.of(archive, content.assets(), theme.names(), problems);
      renderer = Renderer.of(archive, plan, templates, theme, problems);
    }
    return plan;
  }

  Renderer renderer() {
    plan();
    return renderer;
  }

  Page at(String path) {
    return plan().pages().stream().filter(page -> page.path().value().equals(path)).findFirst().orElseThrow();
  }

  /** The view of the page at {@code path}. */
  <T extends Record> T view(String path, Class<T> type) {
    return type.cast(PageViews.of(at(path), scene(path, new Reads())).view());
  }

  /** The archive as the page at {@code path} sees it; {@code reads} is told what that looks up. */
  Scene scene(String path, Reads reads) {
    SitePath at = at(path).path();
    Words words = new Words(Messages.english());
    Archive seen = archive.seenBy(reads);
    Directory directory = new Directory(archive, plan, words).seenIn(seen);
    return new Scene(seen, plan.seenBy(reads), directory, at, Hrefs.from(at, archive.config().links()), words);
  }

  /** What is written for the page at {@code path}. */
  String page(String path) {
    return new String(bytes(at(path)), StandardCharsets.UTF_8);
  }

  private byte[] bytes(Page page) {
    return renderer().render(page).orElseThrow(() -> new AssertionError(renderer.problems().toString())).bytes();
  }

  /** Renders every page and walks every link. */
  Murmur isWhole() {
    assertThat(complaints()).isEmpty();
    LinkCheck links =
        new LinkCheck(
            new LinkCheck.Addresses() {
              @Override
              public boolean has(String address) {
                return SitePath.fault(address).isEmpty() && plan.has(SitePath.of(address));
              }

              @Override
              public boolean isShownAnywhere(String address) {
                return address.equals("/404.html");
              }

              @Override
              public Set<String> anchorNames(String address) {
                return Set.copyOf(PageScan.of(address, bytes(at(address))).anchors());
              }
            });
    List<Problem> found = new ArrayList<>();
    for (Page page : plan.pages()) {
      byte[] bytes = bytes(page);
      if (page.path().file().endsWith(".html")) {
        found.addAll(links.page(PageScan.of(page.path().value(), bytes)));
      }
    }
    found.addAll(links.anchors());
    assertThat(found).isEmpty();
    return this;
  }

  /** Everything wrong with the archive or the templates that is not news. */
  List<String> complaints() {
    plan();
    List<Problem> all = new ArrayList<>(problems.sorted());
    all.addAll(renderer.problems());
    return all.stream()
        .filter(problem -> problem.severity() != Severity.INFO)
        .map(problem -> problem.at() + ": " + problem.message() + (problem.hint().isEmpty() ? "" : "; " + problem.hint()))
        .toList();
  }
}
