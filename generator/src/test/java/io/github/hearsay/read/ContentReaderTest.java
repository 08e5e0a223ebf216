package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

  private static final Instant CLOCK = Instant.parse("2026-11-22T12:00:00Z");
  private static final String STORY = "---\ntitle: T\ndate: 2016\npeople: Kim\n---\nText.\n";

  @TempDir
  private Path content;

  private final Problems problems = new Problems();

  @BeforeEach
  void settings() throws IOException {
    file("site.yml", "title: The Daily Murmur\n");
  }

  private void file(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Content read() {
    return ContentReader.read(content, Collections.emptySortedMap(), CLOCK, problems);
  }

  private List<String> complaints() {
    return problems.sorted().stream().map(ContentReaderTest::words).toList();
  }

  private static String words(Problem problem) {
    return problem.at() + " " + problem.code().id() + " " + problem.message() + " | " + problem.hint();
  }

  @Test
  void everyFolderIsRead() throws IOException {
    file("articles/2016/b.md", STORY);
    file("articles/a.md", STORY);
    file("articles/2016/ring.jpg", "x");
    file("people/Kim Kardashian.md", "---\nname: Kim\n---\n");
    file("topics/rings.md", "---\nname: Rings\n---\n");
    file("places/usa/la.md", "---\nname: Los Angeles\n---\n");
    Content read = read();
    assertThat(complaints()).isEmpty();
    assertThat(read.config().title()).isEqualTo("The Daily Murmur");
    assertThat(read.config().today()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(read.articles()).extracting(Article::id).containsExactly(new Id("b"), new Id("a"));
    assertThat(read.people()).singleElement().satisfies(kim -> assertThat(kim.id()).hasToString("kim-kardashian"));
    assertThat(read.topics()).singleElement().satisfies(topic -> assertThat(topic.name()).isEqualTo("Rings"));
    assertThat(read.places()).singleElement().satisfies(place -> assertThat(place.at().file()).isEqualTo("places/usa/la.md"));
    assertThat(read.assets()).containsExactly(new Asset("articles/2016/ring.jpg", content.toRealPath().resolve("articles/2016/ring.jpg")));
    assertThat(read.filesRead()).isEqualTo(5);
    assertThat(read.failed()).isZero();
  }

  @Test
  void anIdIsTheFilesNameUnlessTheSlugSaysOtherwise() throws IOException {
    file("articles/Two Carriages, One Wedding!.md", STORY);
    file("articles/x.md", STORY.replace("title: T", "title: T\nslug: chosen"));
    file("people/Ðorđe Łukasz Søren.MD", "---\nname: x\n---\n");
    file("people/龍.md", "---\nname: y\n---\n");
    Content read = read();
    assertThat(complaints()).isEmpty();
    assertThat(read.articles()).extracting(article -> article.id().value()).containsExactly("two-carriages-one-wedding", "chosen");
    assertThat(read.people()).extracting(person -> person.id().value()).containsExactly("dorde-lukasz-soren", "long");
  }

  @Test
  void windowsFilesReadTheSame() throws IOException {
    file("articles/a.md", STORY);
    file("articles/b.md", "\ufeff" + STORY.replace("\n", "\r\n"));
    List<Article> articles = read().articles();
    assertThat(complaints()).isEmpty();
    assertThat(articles.get(1).title()).isEqualTo(articles.get(0).title());
    assertThat(articles.get(1).body()).isEqualTo(articles.get(0).body());
    assertThat(articles.get(1).at().line()).isEqualTo(2);
  }

  @Test
  void fileNamesKeepTheirLettersInWhateverFormTheyCome() throws IOException {
    file("people/Khloe\u0301.md", "---\nname: x\n---\n");
    assertThat(read().people()).singleElement().satisfies(person -> assertThat(person.id()).hasToString("khloe"));
  }

  @Test
  void fieldsAndTextAreBothLookedAt() throws IOException {
    file("articles/a.md", "---\ntitle: T\ndate: then\npeople: Kim\n---\n![](ring.jpg)\n");
    read();
    assertThat(complaints()).hasSize(2).anyMatch(words -> words.startsWith("articles/a.md:3:7 HS301"))
        .anyMatch(words -> words.startsWith("articles/a.md:6:"));
  }

  @Test
  void aFileWithAnErrorFailsAndTheOthersDoNot() throws IOException {
    file("articles/good.md", STORY);
    file("articles/bad.md", STORY.replace("2016", "soon"));
    file("articles/worse.md", "no front matter");
    file("people/Nell Gwyn.md", "---\nnam: Nell\nslug: nelly\n---\n");
    file("people/!.md", "---\nname: x\n---\n");
    Content read = read();
    assertThat(read.articles()).extracting(Article::id).containsExactly(new Id("good"));
    assertThat(read.people()).isEmpty();
    assertThat(read.failures()).containsExactly(
        new Failure("articles/bad.md", Optional.of(new Id("bad"))), new Failure("articles/worse.md", Optional.of(new Id("worse"))),
        new Failure("people/!.md", Optional.empty()), new Failure("people/Nell Gwyn.md", Optional.of(new Id("nelly"))));
    assertThat(read.filesRead()).isEqualTo(5);
    assertThat(read.failed()).isEqualTo(4);
    assertThat(read.failedStories()).isEqualTo(2);
  }

  @Test
  void warningsDoNotFailAFile() throws IOException {
    file("articles/a.md", STORY.replace("people: Kim", "people: Kim, Kanye"));
    assertThat(read().failed()).isZero();
    assertThat(complaints()).hasSize(1);
  }

  @Test
  void aMissingFolderOrSettingsFileIsOneProblemWithWhatToDo() throws IOException {
    Path nowhere = content.resolve("nowhere");
    Content nothing = ContentReader.read(nowhere, new TreeMap<>(Map.of("title", "T")), CLOCK, problems);
    assertThat(nothing.filesRead()).isZero();
    Files.delete(content.resolve("site.yml"));
    file("articles/a.md", STORY);
    assertThat(read().articles()).hasSize(1);
    assertThat(complaints()).containsExactlyInAnyOrder(
        "site.yml HS903 there is no folder " + nowhere + " | make it, with a file site.yml that says title: The Daily Murmur",
        "site.yml HS903 there is no site.yml in " + content + " | make one that says title: The Daily Murmur");
  }

  @Test
  void theOrderInWhichFilesWereMadeDoesNotMatter(@TempDir Path other) throws IOException {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      paths.add("articles/" + i % 7 + "/story " + i + ".md");
      paths.add("people/p" + i + ".md");
    }
    List<Content> contents = new ArrayList<>();
    List<List<Problem>> found = new ArrayList<>();
    for (Path folder : List.of(content, other)) {
      Collections.shuffle(paths, new Random(folder.equals(content) ? 1 : 2));
      for (String path : paths) {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        String text = path.startsWith("people") ? "---\nname: " + path + "\nborn: 19\n---\n" : STORY.replace("T", path);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      }
      Files.writeString(folder.resolve("site.yml"), "title: T\n");
      Problems own = new Problems();
      contents.add(ContentReader.read(folder, Collections.emptySortedMap(), CLOCK, own));
      found.add(own.sorted());
    }
    assertThat(contents.get(0).articles()).isEqualTo(contents.get(1).articles()).hasSize(200);
    assertThat(contents.get(0).failures()).isEqualTo(contents.get(1).failures()).hasSize(200);
    assertThat(found.get(0)).isEqualTo(found.get(1)).hasSize(200);
  }
}
