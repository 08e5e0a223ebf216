package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any edit, a build that remembers the one before leaves byte for byte what a build that remembers nothing leaves, says the same, and does not
 * touch a file that stays as it is. The system property {@code hearsay.edits} sets how many edits each archive gets.
 */
class IncrementalBuildTest {

  private static final int EDITS = Integer.getInteger("hearsay.edits", 25);

  /** Of the sample archive, which takes as long as all the others. */
  private static final int PART = 5;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> leavesWhatACleanBuildLeaves() {
    return Stream.of("golden", "sample", "invented 1", "invented 2", "invented 3", "invented 4")
        .map(name -> DynamicTest.dynamicTest(name, () -> edits(name)));
  }

  @Test
  void whatIsRememberedMayBeBrokenOrGone() throws IOException {
    Path root = Files.createDirectories(folder.resolve("broken"));
    archive("golden", root);
    RandomEdits edits = new RandomEdits(root, 1);
    Random random = new Random(1);
    StringBuilder history = new StringBuilder();
    compare(edits, root, history);
    for (int i = 0; i < 12; i++) {
      for (Path file : Trees.files(root.resolve("kept/.hearsay/site/cache")).values()) {
        byte[] bytes = Files.readAllBytes(file);
        if (random.nextInt(4) == 0) {
          Files.delete(file);
        } else if (bytes.length > 0) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
          Files.write(file, bytes);
        }
      }
      history.append("break the cache\n");
      compare(edits, root, history);
    }
  }

  @Test
  void aFileOfTheSiteThatSomebodyChangedOrRemovedIsPutRight() throws IOException {
    Path root = Files.createDirectories(folder.resolve("meddled"));
    archive("golden", root);
    RandomEdits edits = new RandomEdits(root, 1);
    StringBuilder history = new StringBuilder();
    compare(edits, root, history);
    Files.writeString(root.resolve("kept/site/index.html"), "meddled with");
    Files.delete(root.resolve("kept/site/people/index.html"));
    Path fresh = root.resolve("fresh/site");
    Hearsay.build(edits.request(root.resolve("kept/site")));
    Hearsay.build(edits.request(fresh));
    same(bytes(fresh), bytes(root.resolve("kept/site")), history);
  }

  @Test
  void aCacheFolderThatCannotBeUsedEndsNoBuild() throws IOException {
    Path root = Files.createDirectories(folder.resolve("blocked"));
    archive("golden", root);
    for (String name : List.of("parsed.index", "parsed-1.data", "pages", "pages.notes", "lints", "last")) {
      Files.createDirectories(root.resolve("kept/.hearsay/site/cache").resolve(name).resolve("in the way"));
    }
    RandomEdits edits = new RandomEdits(root, 1);
    StringBuilder history = new StringBuilder();
    assertThat(compare(edits, root, history)).isTrue();
    assertThat(compare(edits, root, history)).isTrue();
  }

  private void edits(String name) throws IOException {
    Path root = Files.createDirectories(folder.resolve(name));
    archive(name, root);
    RandomEdits edits = new RandomEdits(root, name.hashCode());
    StringBuilder history = new StringBuilder();
    compare(edits, root, history);
    for (int i = 0; i < (name.equals("sample") ? EDITS / PART : EDITS); i++) {
      history.append(edits.next()).append('\n');
      if (!compare(edits, root, history)) {
        history.append("undo\n");
        edits.undo();
        compare(edits, root, history);
        i++;
      }
    }
    assertThat(Files.exists(root.resolve("kept/.hearsay/site/cache/pages"))).isTrue();
  }

  /** Builds with and without memory, and compares; false when there was no site to build. */
  private static boolean compare(RandomEdits edits, Path root, StringBuilder history) throws IOException {
    Path kept = root.resolve("kept/site");
    SortedMap<String, FileTime> before = times(kept);
    SortedMap<String, String> old = bytes(kept);
    BuildReport report = Hearsay.build(edits.request(kept));
    Path fresh = root.resolve("fresh/site");
    BuildReport clean = Hearsay.build(edits.request(fresh));
    assertThat(report.problems()).as("problems after%n%s", history).isEqualTo(clean.problems());
    if (clean.failed()) {
      assertThat(bytes(kept).keySet()).as("a failed build leaves the site alone, after%n%s", history).isEqualTo(old.keySet());
    } else {
      same(bytes(fresh), bytes(kept), history);
      untouched(old, before, kept, history);
    }
    Trees.remove(fresh.getParent());
    return !clean.failed();
  }

  private static void same(SortedMap<String, String> clean, SortedMap<String, String> kept, StringBuilder history) {
    assertThat(kept.keySet()).as("files after%n%s", history).isEqualTo(clean.keySet());
    for (Map.Entry<String, String> file : clean.entrySet()) {
      assertThat(kept.get(file.getKey())).as("%s after%n%s", file.getKey(), history).isEqualTo(file.getValue());
    }
  }

  private static void untouched(SortedMap<String, String> old, SortedMap<String, FileTime> before, Path kept, StringBuilder history) throws IOException {
    SortedMap<String, String> now = bytes(kept);
    SortedMap<String, FileTime> after = times(kept);
    for (Map.Entry<String, String> file : old.entrySet()) {
      if (file.getValue().equals(now.get(file.getKey()))) {
        assertThat(after.get(file.getKey())).as("the time of %s after%n%s", file.getKey(), history).isEqualTo(before.get(file.getKey()));
      }
    }
  }

  private static void archive(String name, Path root) throws IOException {
    Path content = root.resolve("content");
    if (name.equals("golden")) {
      Trees.copy(Path.of("src/test/resources/golden/small/content"), content, 1);
    } else if (name.equals("sample")) {
      Trees.copy(Path.of("..", "content"), content, 1);
    } else {
      invent(content, new Random(name.hashCode()));
    }
  }

  /** Some people with files and some without, who meet in stories with events and claims. */
  private static void invent(Path content, Random random) throws IOException {
    Files.createDirectories(content.resolve("articles"));
    Files.createDirectories(content.resolve("people"));
    Files.createDirectories(content.resolve("topics"));
    Files.writeString(content.resolve("site.yml"), "title: Invented\nurl: https://example.com/invented/\ndescription: Nothing true\n");
    Files.writeString(content.resolve("topics/duels.md"), "---\nname: Duels\n---\nAt dawn.\n");
    List<String> people = List.of("Ann Archer", "Ben Butler", "Clara Cole", "Dora Dean", "Edgar Éclair", "Fanny Fox");
    for (String name : people.subList(0, 4)) {
      String relation = random.nextBoolean() ? "relations:\n  - {friend: " + people.get(random.nextInt(4)) + "}\n" : "";
      relation = relation.contains(name) ? "" : relation;
      Files.writeString(
          content.resolve("people/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".md"),
          "---\nname: " + name + "\nborn: 17" + (20 + random.nextInt(30)) + "\n" + relation + "---\nAbout " + name + ".\n");
    }
    int stories = 8 + random.nextInt(12);
    for (int i = 0; i < stories; i++) {
      Files.writeString(content.resolve("articles/story-" + i + ".md"), story(i, people, random));
    }
  }

  private static String story(int number, List<String> people, Random random) {
    String one = people.get(random.nextInt(people.size()));
    String other = people.get(random.nextInt(people.size()));
    StringBuilder text = new StringBuilder("---\ntitle: Story number " + number + "\ndate: 17" + (60 + random.nextInt(30)) + "-06-1" + random.nextInt(10));
    text.append("\npeople: [").append(one).append(one.equals(other) ? "" : ", " + other).append("]\ntopic: duels\nplaces: [London]\n");
    if (random.nextBoolean()) {
      text.append("events:\n  - {title: A duel, date: 1759-0").append(1 + random.nextInt(9)).append(", id: duel-").append(random.nextInt(3)).append("}\n");
    }
    if (random.nextBoolean()) {
      text.append("claims:\n  - {text: It never happened, said-by: {anonymous: a friend}}\n");
    }
    text.append("---\n").append(one).append(" met ").append(other).append(".\n\n## What came of it\n\n");
    if (number > 0 && random.nextBoolean()) {
      text.append("Told [before](article:story-").append(random.nextInt(number)).append(").\n");
    }
    return text.toString();
  }

  private static SortedMap<String, String> bytes(Path site) throws IOException {
    return Files.isDirectory(site) ? Trees.bytes(site) : new TreeMap<>();
  }

  private static SortedMap<String, FileTime> times(Path site) throws IOException {
    return Files.isDirectory(site) ? Trees.times(site) : new TreeMap<>();
  }
}
