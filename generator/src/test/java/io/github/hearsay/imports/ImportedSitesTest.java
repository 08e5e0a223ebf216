package io.github.hearsay.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Loose;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.text.Slug;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sites of other tools: nothing gets lost, the result builds, and a second import has nothing to do. */
class ImportedSitesTest {

  /** A thousand of each take half a minute: {@code generator/src/bench/run imports} shows them, and ten thousand; so does this property. */
  private static final int POSTS = Integer.getInteger("hearsay.import.posts", 120);

  @TempDir static Path classes;
  private static Corpus corpus;

  @TempDir Path temp;

  @BeforeAll
  static void corpus() throws IOException {
    corpus = Corpus.in(classes.resolve("classes"));
  }

  @ParameterizedTest
  @CsvSource({"jekyll, _posts", "hugo, content/articles", "jbake, content/articles"})
  void everyPostKeepsItsDateTextAndTags(String flavour, String posts) throws Exception {
    Path site = corpus.write(temp.resolve("blog"), flavour, POSTS);
    Path content = archive("content");

    ImportReport report = run(content, ImportRequest.of(site), Progress.NONE);

    assertThat(report.summary()).contains("new in articles: " + POSTS).noneMatch(line -> line.startsWith("cannot"));
    Map<String, String> imported = bySource(content);
    Map<String, String> originals = Corpus.texts(site.resolve(posts));
    assertThat(originals).hasSize(POSTS);
    originals.forEach((path, text) -> same("blog/" + posts + "/" + path, text, imported));
    BuildReport check = Hearsay.check(request(content));
    // Warnings are about the stories themselves, such as a first name that two people bear.
    assertThat(check.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(check.failed()).isFalse();

    Map<String, String> before = Corpus.texts(content);
    ImportReport again = run(content, ImportRequest.of(site), Progress.NONE);
    assertThat(again.files()).isEmpty();
    assertThat(Corpus.texts(content)).isEqualTo(before);
  }

  @Test
  void anInterruptedImportGoesOnWhereItEnded() throws Exception {
    Path site = corpus.write(temp.resolve("blog"), "hugo", 60);
    Path whole = archive("whole");
    run(whole, ImportRequest.of(site), Progress.NONE);
    Path content = archive("content");
    for (int steps : List.of(1, 30, 75, 130)) {
      assertThatThrownBy(() -> run(content, ImportRequest.of(site), interruptedAfter(steps))).hasMessage("the power is gone");
    }
    Files.writeString(content.resolve("people/.half.md.part"), "half a sto");
    assertThat(Corpus.texts(content)).hasSizeLessThan(Corpus.texts(whole).size());

    ImportReport report = run(content, ImportRequest.of(site), Progress.NONE);

    assertThat(report.summary()).anyMatch(line -> line.startsWith("imported before, left as they are: "));
    Files.delete(content.resolve("people/.half.md.part"));
    assertThat(Corpus.texts(content)).isEqualTo(Corpus.texts(whole));
  }

  @Test
  void whatAnEditorDidToAnImportedStoryStays() throws Exception {
    Path site = corpus.write(temp.resolve("blog"), "jekyll", 12);
    Path content = archive("content");
    Path story = run(content, ImportRequest.of(site), Progress.NONE).files().stream().filter(file -> file.toString().contains("articles"))
        .findFirst().orElseThrow();
    Path moved = content.resolve("articles/moved.md");
    Files.writeString(moved, Files.readString(story).replaceFirst("title: .*", "title: Another headline"));
    Files.delete(story);
    Map<String, String> before = Corpus.texts(content);

    ImportReport again = run(content, ImportRequest.of(site), Progress.NONE);

    assertThat(again.summary()).contains("new in articles: 0", "imported before, left as they are: 12");
    assertThat(Corpus.texts(content)).isEqualTo(before);
  }

  @Test
  void tagsThatAreSaidToBePeopleMakePeople() throws Exception {
    Path site = corpus.write(temp.resolve("blog"), "jekyll", 12);
    Path content = archive("content");

    run(content, new ImportRequest(site, Optional.empty(), Optional.empty(), List.of("tags"), false), Progress.NONE);

    assertThat(Files.readString(content.resolve("people/regina-hardacastle.md"))).contains("name: Regina Hardacastle");
    assertThat(Files.exists(content.resolve("topics/regina-hardacastle.md"))).isFalse();
    assertThat(Hearsay.check(request(content)).problems()).isEmpty();
  }

  @Test
  void aDryRunShowsAllAndWritesNothing() throws Exception {
    Path site = corpus.write(temp.resolve("blog"), "jekyll", 12);
    Path content = archive("content");

    ImportReport report = run(content, new ImportRequest(site, Optional.empty(), Optional.empty(), List.of(), true), Progress.NONE);

    assertThat(Corpus.texts(content)).containsOnlyKeys("site.yml");
    assertThat(report.lines()).contains("would be new in articles: 12", "nothing was written: this was a dry run")
        .anyMatch(line -> line.startsWith("articles/2005/") && line.contains("\ntitle: "));
  }

  /** Date, tags and text are where they belong, but for addresses of links. */
  private static void same(String source, String original, Map<String, String> imported) {
    Head from = Head.of(original);
    assertThat(imported).containsKey(source);
    Head to = Head.of(imported.get(source));
    Map<String, Loose> fields = fields(from);
    Map<String, Loose> made = fields(to);
    assertThat(day(made, "date")).as(source).isEqualTo(day(fields, "date"));
    assertThat(made.get("title")).as(source).isEqualTo(fields.get("title"));
    assertThat(words(to.body())).as(source).isEqualTo(words(from.body()));
    List<String> ids = new ArrayList<>(ids(made, "people"));
    ids.addAll(ids(made, "topics"));
    for (String key : List.of("tags", "categories", "topics", "people")) {
      assertThat(ids).as(source + " " + key).containsAll(ids(fields, key));
    }
  }

  private static Map<String, Loose> fields(Head head) {
    assertThat(head.fields().faults()).isEmpty();
    Map<String, Loose> fields = new HashMap<>();
    head.fields().fields().forEach(field -> fields.put(field.key(), field.value()));
    return fields;
  }

  private static String day(Map<String, Loose> fields, String key) {
    return Filling.texts(fields.get(key)).get(0).substring(0, 10);
  }

  private static List<String> ids(Map<String, Loose> fields, String key) {
    return fields.containsKey(key) ? Filling.texts(fields.get(key)).stream().flatMap(text -> List.of(text.split(", ")).stream())
        .filter(text -> !text.contains("\"")).map(text -> Slug.of(text).orElseThrow()).toList() : List.of();
  }

  private static List<String> words(String body) {
    return List.of(body.strip().replaceAll("]\\([^)]*\\)", "]").split("\\s+"));
  }

  private static Map<String, String> bySource(Path content) throws IOException {
    Map<String, String> made = new TreeMap<>();
    for (String text : Corpus.texts(content.resolve("articles")).values()) {
      text.lines().filter(line -> line.startsWith(Origin.KEY)).forEach(line -> made.put(Origin.read(line).orElseThrow().source(), text));
    }
    return made;
  }

  private static Progress interruptedAfter(int steps) {
    AtomicInteger left = new AtomicInteger(steps);
    return new Progress() {

      private boolean writes;

      @Override
      public void begin(Stage stage, long total) {
        writes = stage == Stage.WRITE;
      }

      @Override
      public void step() {
        if (writes && left.decrementAndGet() == 0) {
          throw new IllegalStateException("the power is gone");
        }
      }
    };
  }

  private Path archive(String name) throws IOException {
    Path content = Files.createDirectory(temp.resolve(name));
    Files.writeString(content.resolve("site.yml"), "title: Test\n");
    return content;
  }

  private BuildRequest request(Path content) {
    return new BuildRequest(content, temp.resolve("out"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.parse("2026-11-28T12:00:00Z"));
  }

  private ImportReport run(Path content, ImportRequest request, Progress progress) throws IOException {
    return Hearsay.importInto(request(content), request, progress);
  }
}
