package io.github.hearsay.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.problem.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it changes files leaves all of them as they were or as they are to be, once the next one has looked after it. */
class InterruptedTest {

  private static final Map<String, String> BEFORE =
      Map.of("articles/duel.md", "of Nelly", "people/nelly-gwyn.md", "name: Nelly", "people/moll.md", "friend: Nelly", "stories.lock", "1");
  private static final Map<String, String> AFTER =
      Map.of("articles/duel.md", "of Nell", "people/nell-gwyn.md", "name: Nell", "people/moll.md", "friend: Nell", "stories.lock", "2");

  @TempDir Path root;

  /** Stands for the end of the program: nothing that catches faults of the disk may run after it. */
  private static final class Killed extends Error {

    private static final long serialVersionUID = 1L;
  }

  @Test
  void wheneverItIsKilledTheNextRunForgetsItOrFinishesIt() throws IOException {
    boolean isDone = false;
    int forgotten = 0;
    int finished = 0;
    for (int step = 0; !isDone; step++) {
      Path folder = archive("killed-" + step);
      isDone = runKilledAt(folder, step);
      Optional<Amended> settled = Interrupted.settle(folder, false);

      Map<String, String> files = files(folder);
      assertThat(files).as("killed before step %d", step).isIn(BEFORE, AFTER);
      assertThat(settled.isPresent()).as("it is said when files were changed").isEqualTo(files.equals(AFTER) && !isDone);
      forgotten += files.equals(BEFORE) ? 1 : 0;
      finished += files.equals(AFTER) && !isDone ? 1 : 0;
      assertThat(Interrupted.settle(folder, false)).as("once is enough").isEmpty();
    }
    // Before: the journal, four files beside their places, the seal. After: five changes, and the end of the journal.
    assertThat(forgotten).isEqualTo(6);
    assertThat(finished).isEqualTo(6);
  }

  @Test
  void aDryRunLeavesItAsItIs() throws IOException {
    Path folder = archive("dry");
    runKilledAt(folder, 8);
    Map<String, String> half = all(folder);

    assertThat(reasons(Interrupted.settle(folder, true).orElseThrow())).containsExactly(
        "an earlier change was interrupted: run it once without a dry run, so that it is finished");
    assertThat(all(folder)).isEqualTo(half);
  }

  @Test
  void whatSomebodyHasWrittenSinceIsNotWrittenOver() throws IOException {
    Path folder = archive("edited");
    runKilledAt(folder, 6);
    Files.writeString(folder.resolve("people/moll.md"), "friend: somebody else");
    Map<String, String> half = all(folder);

    assertThat(reasons(Interrupted.settle(folder, false).orElseThrow()).get(0))
        .startsWith("an earlier change was interrupted, and people/moll.md has been written since");
    assertThat(all(folder)).isEqualTo(half);

    Files.writeString(folder.resolve("people/moll.md"), BEFORE.get("people/moll.md"));
    assertThat(Interrupted.settle(folder, false).orElseThrow().outcome()).isInstanceOf(Outcome.Made.class);
    assertThat(files(folder)).isEqualTo(AFTER);
  }

  @Test
  void aFaultOfTheDiskPutsEverythingBack() throws IOException {
    Path folder = archive("full");
    Map<String, Optional<byte[]>> wanted = wanted();
    // Nothing can be put below what is a file.
    wanted.put("people/moll.md/inside.md", bytes("no"));

    assertThatThrownBy(() -> new Replacement(folder, wanted, () -> {}).run()).isInstanceOf(IOException.class);
    assertThat(files(folder)).isEqualTo(BEFORE);
    assertThat(Interrupted.settle(folder, false)).isEmpty();
  }

  @Test
  void theNextRenameFinishesItAndSaysSo() throws IOException {
    Path folder = root.resolve("content");
    write(folder, Map.of(
        "site.yml", "title: T\n", "people/nelly.md", "---\nname: Nelly\n---\n",
        "articles/duel.md", "---\ntitle: A duel\ndate: 1670-01-01\npeople: [Nelly]\n---\nSo.\n"));
    Map<String, Optional<byte[]>> wanted = new TreeMap<>();
    wanted.put("articles/duel.md", bytes("---\ntitle: A duel\ndate: 1670-01-01\npeople: [Nell]\n---\nSo.\n"));
    wanted.put("people/nell.md", bytes("---\nname: Nell\n---\n"));
    wanted.put("people/nelly.md", Optional.empty());
    assertThatThrownBy(() -> new Replacement(folder, wanted, killedAt(5)).run()).isInstanceOf(Killed.class);
    BuildRequest request = new BuildRequest(
        folder, root.resolve("out"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.parse("2026-01-02T03:04:05Z"));

    Amended done = Hearsay.amend(request, Change.rename("person", "Nelly", "Nell", Optional.empty(), false), false);

    assertThat(((Outcome.Made) done.outcome()).notes()).containsExactly(
        "an earlier change was interrupted: it has been finished now (3 files). Nothing else was done; run the command again if there is more");
    assertThat(files(folder)).containsOnlyKeys("site.yml", "people/nell.md", "articles/duel.md");
    assertThat(Hearsay.check(request).errors()).isZero();
    assertThat(Hearsay.amend(request, Change.rename("person", "Nell", "Eleanor", Optional.empty(), false), false).outcome())
        .isInstanceOf(Outcome.Made.class);
  }

  @Test
  void noSiteIsMadeOfHalfAChange() throws IOException {
    Path folder = root.resolve("content");
    String text = "---\ntitle: A duel\ndate: 1670-01-01\npeople: [Nelly]\n---\nSo.\n";
    write(folder, Map.of("site.yml", "title: T\n", "articles/duel.md", text));
    BuildRequest request = new BuildRequest(
        folder, root.resolve("out"), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-01-02")), Instant.EPOCH);
    assertThat(Hearsay.build(request).errors()).isZero();
    Map<String, Optional<byte[]>> wanted = new TreeMap<>(Map.of("articles/duel.md", bytes(text.replace("Nelly", "Nell"))));
    // The journal, the file beside its place, the seal, and then nothing more: no input of the build but the seal is another.
    assertThatThrownBy(() -> new Replacement(folder, wanted, killedAt(3)).run()).isInstanceOf(Killed.class);

    assertThat(Hearsay.build(request).problems()).anyMatch(problem -> problem.code() == Code.UNFINISHED_CHANGE);
    assertThat(Hearsay.check(request).errors()).isOne();
    assertThat(root.resolve("out/people/nelly/index.html")).exists();

    Interrupted.settle(folder, false);
    assertThat(Hearsay.build(request).errors()).isZero();
    assertThat(root.resolve("out/people/nell/index.html")).exists();
  }

  @Test
  void aChangeThatHadChangedNothingYetHindersNoBuild() throws IOException {
    Path folder = root.resolve("content");
    write(folder, Map.of("site.yml", "title: T\n", "articles/duel.md", "---\ntitle: A duel\ndate: 1670-01-01\npeople: [Nelly]\n---\nSo.\n"));
    assertThatThrownBy(() -> new Replacement(folder, Map.of("articles/duel.md", bytes("")), killedAt(1)).run()).isInstanceOf(Killed.class);

    assertThat(Hearsay.check(new BuildRequest(
        folder, root.resolve("out"), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-01-02")), Instant.EPOCH)).errors()).isZero();
  }

  private Path archive(String name) throws IOException {
    Path folder = root.resolve(name);
    write(folder, BEFORE);
    return folder;
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.createDirectories(folder.resolve(file.getKey()).getParent());
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, Optional<byte[]>> wanted() {
    Map<String, Optional<byte[]>> wanted = new TreeMap<>();
    BEFORE.keySet().forEach(path -> wanted.put(path, Optional.empty()));
    AFTER.forEach((path, text) -> wanted.put(path, bytes(text)));
    return wanted;
  }

  private static Optional<byte[]> bytes(String text) {
    return Optional.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it came to its end. */
  private static boolean runKilledAt(Path folder, int step) throws IOException {
    try {
      new Replacement(folder, wanted(), killedAt(step)).run();
      return true;
    } catch (Killed killed) {
      return false;
    }
  }

  private static Runnable killedAt(int step) {
    AtomicInteger left = new AtomicInteger(step);
    return () -> {
      if (left.getAndDecrement() == 0) {
        throw new Killed();
      }
    };
  }

  private static List<String> reasons(Amended refused) {
    return ((Outcome.Refused) refused.outcome()).reasons();
  }

  /** All that a build looks at; anything beside it has to be gone when all is settled. */
  private static Map<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = all(folder);
    assertThat(files.keySet()).noneMatch(path -> path.contains("/.") || path.startsWith("."));
    return files;
  }

  private static SortedMap<String, String> all(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    List<Path> all = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(all::add);
    }
    for (Path file : all) {
      files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return files;
  }
}
