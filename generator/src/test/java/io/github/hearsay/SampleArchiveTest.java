package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.check.LinkCheck;
import io.github.hearsay.check.PageScan;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way through, with the archive that lies in {@code content/}. */
class SampleArchiveTest {

  private static final Path CONTENT = Path.of("..", "content").toAbsolutePath().normalize();

  @TempDir static Path folder;

  private static Path site;
  private static BuildReport report;

  @BeforeAll
  static void build() throws IOException {
    site = folder.resolve("site");
    report = Hearsay.build(request(CONTENT, site));
  }

  static BuildRequest request(Path content, Path output) {
    return new BuildRequest(
        content, output, Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-11-22")), Instant.EPOCH);
  }

  @Test
  void itHasNothingToBeWarnedOf() {
    assertThat(report.problems().stream().filter(problem -> problem.severity() != Severity.INFO)).isEmpty();
    assertThat(report.failed()).isFalse();
  }

  @Test
  void itIsLargeEnoughToShowEverything() {
    assertThat(report.stories().published()).isGreaterThanOrEqualTo(40);
    assertThat(report.entities().people()).isGreaterThanOrEqualTo(60);
    assertThat(report.stories().heldBack()).isPositive();
  }

  @Test
  void everythingABrowserOrAHostAsksForIsThere() {
    for (String file : List.of("index.html", "404.html", "robots.txt", "sitemap.xml", "feed.xml", ".nojekyll", "people/index.html")) {
      assertThat(site.resolve(file)).exists();
    }
    assertThat(site.resolve("people/nell-gwyn/index.html")).exists();
    assertThat(site.resolve("people/nell-gwyn/feed.xml")).exists();
  }

  @Test
  void everyInternalLinkAndAnchorOnDiskLeadsSomewhere() throws IOException {
    SortedMap<String, Path> files = Trees.files(site);
    LinkCheck check = new LinkCheck(new FilesOnDisk(files));
    List<Problem> problems = new ArrayList<>();
    int links = 0;
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (file.getKey().endsWith(".html") && !file.getKey().equals("404.html")) {
        var facts = PageScan.of("/" + file.getKey().replaceAll("(^|/)index\\.html$", "$1"), Files.readAllBytes(file.getValue()));
        links += facts.links().size();
        problems.addAll(check.page(facts));
        assertThat(facts.links()).as(file.getKey()).noneMatch(link -> opensAListing(link.written()));
      }
    }
    problems.addAll(check.anchors());
    assertThat(problems).isEmpty();
    assertThat(links).isGreaterThan(1000);
  }

  /** A browser that opens a folder from disk shows its listing, so a link has to name the file. */
  private static boolean opensAListing(String written) {
    String path = written.contains("#") ? written.substring(0, written.indexOf('#')) : written;
    return path.endsWith("/") || path.endsWith("..") || path.equals(".");
  }

  /** Whom the newspaper story of 2016 is about or names; its children are not among them, and nobody else has the names these could have. */
  @Test
  void theChildrenOfTheModernStoryAreCountedAndLeaveNoTrace() throws IOException {
    for (String parent : List.of("kim-kardashian", "kanye-west")) {
      assertThat(Files.readString(site.resolve("people/" + parent + "/index.html"))).contains("2, not named here");
    }
    assertThat(Trees.files(site.resolve("people")).keySet()).filteredOn(file -> file.matches("[^/]*-(west|kardashian|jenner|disick)/index.html"))
        .containsExactlyInAnyOrder("kanye-west/index.html", "khloe-kardashian/index.html", "kim-kardashian/index.html", "kourtney-kardashian/index.html",
            "kris-jenner/index.html", "kendall-jenner/index.html", "scott-disick/index.html");
    Pattern wests = Pattern.compile("([A-Z][a-z]+)[ -]West\\b|\\b([a-z]+)-west\\b");
    for (Map.Entry<String, Path> file : Trees.files(site).entrySet()) {
      String text = Files.readString(file.getValue(), StandardCharsets.ISO_8859_1);
      if (text.contains("Kardashian")) {
        assertThat(wests.matcher(text).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).distinct())
            .as(file.getKey()).isSubsetOf("Kanye", "kanye", "Omari", "Kardashian");
      }
    }
  }

  @Test
  void aSecondBuildChangesNoFile() throws IOException {
    SortedMap<String, FileTime> before = Trees.times(site);
    BuildReport again = Hearsay.build(request(CONTENT, site));
    assertThat(again.pages().written()).isZero();
    assertThat(again.pages().removed()).isZero();
    assertThat(Trees.times(site)).isEqualTo(before);
  }

  @Test
  void checkingWritesNothing() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    BuildReport checked = Hearsay.check(request(CONTENT, nowhere));
    assertThat(checked.problems()).isEqualTo(report.problems());
    assertThat(nowhere).doesNotExist();
    assertThat(folder.resolve(".hearsay/nowhere")).doesNotExist();
  }

  @Test
  void everyFileIsAccountedFor() throws IOException {
    long stories = Trees.files(CONTENT.resolve("articles")).keySet().stream().filter(name -> name.endsWith(".md")).count();
    assertThat(report.stories().read()).isEqualTo((int) stories);
  }

  /** A site as its files tell it. */
  private record FilesOnDisk(SortedMap<String, Path> files) implements LinkCheck.Addresses {

    @Override
    public boolean has(String address) {
      return !address.isEmpty() && files.containsKey(address.endsWith("/") ? address.substring(1) + "index.html" : address.substring(1));
    }

    @Override
    public boolean isShownAnywhere(String address) {
      return false;
    }

    @Override
    public Set<String> anchorNames(String address) {
      return Set.of();
    }
  }
}
