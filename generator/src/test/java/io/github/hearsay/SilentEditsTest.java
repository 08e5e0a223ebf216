package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published texts change only with a word about it. */
class SilentEditsTest {

  private static final String FIRST = "2026-11-01";
  private static final String LATER = "2026-11-22";
  private static final String CORRECTION = "corrections:\n  - {date: 2026-11-20, kind: correction, target: body, text: The door was not locked but bolted.}\n";

  @TempDir Path folder;

  @BeforeEach
  void recorded() throws IOException {
    write("site.yml", "title: The Daily Murmur\n");
    story("", "It was done with the door locked.\n");
    assertThat(record(FIRST).failed()).isFalse();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void story(String fields, String text) throws IOException {
    write("articles/door.md", "---\ntitle: The door\ndate: 1785-12-15\ntopic: Doors\n" + fields + "---\n" + text);
  }

  private BuildRequest request(String now) {
    return new BuildRequest(
        folder.resolve("content"), folder.resolve("out/site"), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", now)), Instant.EPOCH);
  }

  private BuildReport record(String now) throws IOException {
    return Hearsay.record(request(now), Progress.NONE);
  }

  private List<String> complaints(String now) throws IOException {
    return complaints(Hearsay.build(request(now)));
  }

  private static List<String> complaints(BuildReport report) {
    return report.problems().stream().filter(problem -> problem.severity() != Severity.INFO && !problem.code().id().startsWith("HS8")).map(SilentEditsTest::told).toList();
  }

  private static String told(Problem problem) {
    return problem.at() + " " + problem.code().id() + " " + problem.message();
  }

  private String lock() throws IOException {
    return Files.readString(folder.resolve("content/stories.lock"));
  }

  @Test
  void aTextThatStaysIsNoNewsWhateverElseChanges() throws IOException {
    story("claims: [{text: The door was locked, said-by: unattributed}]\n", "It was done with the door locked.\n\n");
    assertThat(complaints(LATER)).isEmpty();
    String before = lock();
    record(LATER);
    assertThat(lock()).isEqualTo(before).contains("door " + FIRST + " 0 ");
  }

  @Test
  void aTextChangedWithoutAWordStopsTheBuildAndTheRecord() throws IOException {
    assertThat(complaints(LATER)).isEmpty();
    story("", "It was done with the door open.\n");
    String silent = "articles/door.md:2:8 HS511 the text of this story was changed after it was published (" + FIRST + ")";
    assertThat(complaints(LATER)).as("though the build remembers the one before").containsExactly(silent);
    String before = lock();
    assertThat(complaints(record(LATER))).containsExactly(silent);
    assertThat(lock()).isEqualTo(before);
  }

  @Test
  void whatEditorsDecidedToLetStandDoesNotKeepAStrictRecordFromBeingMade() throws IOException {
    write("site.yml", "title: The Daily Murmur\nstrict: true\n");
    write("articles/window.md", "---\ntitle: The window\ndate: 1785-12-15\ntopic: Windows\nallow: [{code: HS801, reason: told as talk}, {code: HS803, reason: likewise}]\n"
        + "claims: [{text: It was open, said-by: unattributed}]\n---\nIt was seen.\n");
    BuildReport report = record(LATER);
    assertThat(report.problems()).filteredOn(problem -> problem.severity() != Severity.INFO).isEmpty();
    assertThat(report.failed()).isFalse();
    assertThat(lock()).contains("window " + LATER);
  }

  @Test
  void theTitleAndTheSummaryAreTextToo() throws IOException {
    story("summary: A door.\n", "It was done with the door locked.\n");
    assertThat(complaints(LATER)).hasSize(1);
    write("articles/door.md", "---\ntitle: A door\ndate: 1785-12-15\ntopic: Doors\n---\nIt was done with the door locked.\n");
    assertThat(complaints(LATER)).hasSize(1);
  }

  @Test
  void aNewCorrectionOrAMinorEditIsAWord() throws IOException {
    story("minor-edit: true\n", "It was done, with the door locked.\n");
    assertThat(complaints(LATER)).isEmpty();
    story(CORRECTION, "It was done with the door bolted.\n");
    assertThat(complaints(LATER)).isEmpty();
    record(LATER);
    assertThat(complaints(LATER)).isEmpty();
    story(CORRECTION, "It was done with the door open.\n");
    assertThat(complaints(LATER)).as("an old correction says nothing about a new edit").hasSize(1);
  }

  @Test
  void forSomeDaysATextMayBeChangedFreely() throws IOException {
    story("", "It was done with the door open.\n");
    assertThat(complaints("2026-11-02")).isEmpty();
    assertThat(complaints("2026-11-03")).hasSize(1);
    write("site.yml", "title: The Daily Murmur\nedits.grace: 30\n");
    assertThat(complaints(LATER)).isEmpty();
  }

  @Test
  void aDraftKeepsItsRecordAndAStoryThatIsGoneLosesIt() throws IOException {
    String before = lock();
    story("draft: true\n", "It was done with the door open.\n");
    record(LATER);
    assertThat(lock()).isEqualTo(before);
    Files.delete(folder.resolve("content/articles/door.md"));
    write("articles/window.md", "---\ntitle: The window\ndate: 1785-12-15\ntopic: Windows\n---\nIt was seen.\n");
    record(LATER);
    assertThat(lock().lines().skip(1)).singleElement().asString().startsWith("window " + LATER + " 0 ");
  }

  @Test
  void aStoryThatARedactionGaveAnotherIdIsRecordedByThatOne() throws IOException {
    write("articles/ada-bell-walks.md", "---\ntitle: A walk\ndate: 1785-12-15\ntopic: Walks\n---\nShe walked.\n");
    write("redactions.yml", "redactions:\n  - {target: Ada Bell, action: mask, as: a neighbour, date: 2026-10-01}\n");
    assertThat(record(FIRST).failed()).isFalse();
    assertThat(lock()).contains("walks").doesNotContain("ada");
    assertThat(complaints(LATER)).isEmpty();
    write("articles/ada-bell-walks.md", "---\ntitle: A walk\ndate: 1785-12-15\ntopic: Walks\n---\nShe ran.\n");
    assertThat(complaints(LATER)).singleElement().asString().contains("HS511");
  }

  @Test
  void lineEndsAndAByteOrderMarkAreNoEdit() throws IOException {
    write("articles/door.md", "\uFEFF---\r\ntitle: The door\r\ndate: 1785-12-15\r\ntopic: Doors\r\n---\r\nIt was done with the door locked.\r\n");
    assertThat(complaints(LATER)).isEmpty();
  }

  @Test
  void theRecordIsTheSameForEver() throws IOException {
    assertThat(lock().lines().skip(1)).containsExactly("door 2026-11-01 0 6edb013a85006f35");
  }

  @Test
  void aBrokenLineIsShown() throws IOException {
    write("stories.lock", lock() + "<<<<<<< HEAD\n");
    assertThat(complaints(LATER)).containsExactly("stories.lock:3:1 HS016 this is not the record of a story");
    write("stories.lock", lock().replace("<<<<<<< HEAD", "door 2026-11-01 0 0000000000000001"));
    assertThat(complaints(LATER)).containsExactly("stories.lock:3:1 HS016 the story door is recorded twice");
  }

  @Test
  void whoNeverRecordsIsNeverAsked() throws IOException {
    Files.delete(folder.resolve("content/stories.lock"));
    story("", "It was done with the door open.\n");
    assertThat(complaints(LATER)).isEmpty();
  }
}
