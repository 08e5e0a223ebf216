package io.github.hearsay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hearsay.picture.SamplePictures;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.shard.MergeException;
import io.github.hearsay.shard.Shard;
import io.github.hearsay.shard.ShardRecorder;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a merge does not take for a site, and what it says. */
class ShardRefusalsTest {

  @TempDir Path folder;

  private Path output;

  @AfterEach
  void nothingIsWritten() {
    assertThat(output).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThere() {
    assertThat(merge(folder.resolve("shards")))
        .containsExactly("there is no folder shards: name the folder of each shard, or the one that holds them all");
  }

  @Test
  void aFolderWithoutAShard() throws IOException {
    Hearsay.build(new ExampleArchive().in(folder));

    assertThat(merge(folder.resolve("site")))
        .containsExactly("there is no shard in site: a build with --shard or -Dhearsay.shard leaves one, with a file hearsay#shard in it");
  }

  @Test
  void shardsThatAreMissing() throws IOException {
    Path shards = shards(4);
    assertThat(merge(shards.resolve("shard-1"), shards.resolve("shard-2"), shards.resolve("shard-4")))
        .containsExactly("shard 3/4 is missing: build and name all 4");
    assertThat(merge(shards.resolve("shard-4"), shards.resolve("shard-2")))
        .containsExactly("shards 1/4, 3/4 are missing: build and name all 4");
  }

  @Test
  void aShardThatIsThereTwice() throws IOException {
    Path shards = shards(2);
    Trees.copy(shards.resolve("shard-2"), folder.resolve("again"), 0);

    assertThat(merge(shards, folder.resolve("again")))
        .containsExactly("shard 2/2 is there twice, in shards/shard-2 and in again: leave one of them out");
  }

  @Test
  void shardsOfDifferentCounts() throws IOException {
    Path shards = shards(3);
    ShardsTest.build(archive().in(folder), new Shard(3, 4), shards);

    assertThat(merge(shards)).containsExactly("the shards are of different counts: 1/3, 2/3 against 3/4; build all shards with the same");
  }

  @Test
  void shardsOfDifferentDays() throws IOException {
    Path shards = shards(3);
    ShardsTest.build(with(archive().in(folder), Map.of("now", "2026-11-23")), new Shard(2, 3), shards);

    assertThat(merge(shards))
        .containsExactly(
            "the shards are of different days: 1/3, 3/3 (2026-11-22) against 2/3 (2026-11-23); give all shards the same, with --now or"
                + " -Dhearsay.now, or the same SOURCE_DATE_EPOCH");
  }

  @Test
  void shardsOfDifferentContent() throws IOException {
    Path shards = shards(3);
    Files.writeString(folder.resolve("content").resolve(ExampleArchive.STORY), "\nAnd more.\n", java.nio.file.StandardOpenOption.APPEND);
    ShardsTest.build(request(), new Shard(3, 3), shards);

    assertThat(merge(shards))
        .containsExactly("the shards are of different content: 1/3, 2/3 against 3/3; build all shards from the same commit");
  }

  @Test
  void shardsOfDifferentTemplatesAndThemes() throws IOException {
    Path shards = shards(2);
    Path own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(own.resolve("my.css"), "p { color: black }");
    BuildRequest plain = request();
    BuildRequest themed =
        new BuildRequest(
            plain.content(), plain.output(), Optional.of(Files.createDirectories(folder.resolve("templates"))), Optional.of(own), plain.settings(),
            plain.clock());
    ShardsTest.build(themed, new Shard(1, 2), shards);

    assertThat(merge(shards))
        .containsExactly(
            "the shards are of different templates: 1/2 against 2/2; build all shards from the same commit",
            "the shards are of different themes: 1/2 against 2/2; build all shards from the same commit");
  }

  @Test
  void shardsOfDifferentSettings() throws IOException {
    Path shards = shards(2);
    ShardsTest.build(with(request(), Map.of("now", "2026-11-22", "url", "https://example.org/")), new Shard(1, 2), shards);

    assertThat(merge(shards)).containsExactly("the shards are of different settings: 1/2 against 2/2; give all shards the same options");
  }

  @Test
  void shardsOfDifferentRedactions() throws IOException {
    Path shards = shards(2);
    Files.writeString(request().content().resolve("redactions.yml"), "redactions:\n  - {target: George IV, action: noindex, date: 2026-11-01}\n");
    ShardsTest.build(request(), new Shard(1, 2), shards);

    assertThat(merge(shards))
        .containsExactly("the shards are of different redactions: 1/2 against 2/2; give all shards the same file of redactions, and the same key");
  }

  @Test
  void shardsOfDifferentVersions() throws IOException {
    Path shards = shards(2);
    forge(shards.resolve("shard-2"), record -> record.replaceFirst("tool\t.*", "tool\t0.9 (12345678) on Java 17"));

    assertThat(merge(shards)).singleElement().asString()
        .matches("the shards are of different versions of Hearsay or Java: 1/2 \\(.*\\([0-9a-f]{8}\\) on Java [0-9]+\\) against 2/2 "
            + "\\(0\\.9 \\(12345678\\) on Java 17\\); build all shards with the same");
  }

  @Test
  void aRecordOfAnotherForm() throws IOException {
    Path shards = shards(2);
    forge(shards.resolve("shard-1"), record -> record.replaceFirst("record 3", "record 2"));

    assertThat(merge(shards))
        .containsExactly("the shard in shards/shard-1 was built by a version of Hearsay that is not this one: build and merge with the same");
  }

  @Test
  void recordsThatAreDamaged() throws IOException {
    Path shards = shards(2);
    Path first = shards.resolve("shard-1").resolve(ShardRecorder.FILE);
    Path second = shards.resolve("shard-2").resolve(ShardRecorder.FILE);
    Files.writeString(first, Files.readString(first).replaceFirst("stories\t1", "stories\t2"));
    Files.writeString(second, Files.readString(second).substring(0, 50));

    assertThat(merge(shards))
        .containsExactly(
            "the shard in shards/shard-1 has a damaged record (hearsay#shard): fetch it again, or build it again",
            "the shard in shards/shard-2 has a damaged record (hearsay#shard): fetch it again, or build it again");
  }

  @Test
  void recordsThatDoNotComeToThePlan() throws IOException {
    Path shards = shards(2);
    forge(shards.resolve("shard-1"), record -> record.replaceFirst("file\t.*\n", ""));

    assertThat(merge(shards)).singleElement().asString()
        .matches("the shards do not come to the site that was planned: they have ([0-9]+) of [0-9]+ files; build all again");
  }

  @Test
  void aFileThatHasChanged() throws IOException {
    Path shards = shards(2);
    Path page = find(shards, "people/george-iv/index.html");
    Files.writeString(page, Files.readString(page).replace("George", "Georgy"));

    assertThat(merge(shards))
        .containsExactly(
            "the file people/george-iv/index.html of shard " + number(page) + "/2 is not as it was built: fetch the shard again, or build it again");
  }

  @Test
  void filesThatAreMissing() throws IOException {
    Path shards = shards(2);
    Path page = find(shards, "feed.xml");
    Path hidden = find(shards, ".nojekyll");
    Files.delete(page);
    Files.delete(hidden);

    assertThat(merge(shards))
        .containsExactly(
            "the file .nojekyll of shard " + number(hidden) + "/2 is missing: let hidden files be carried along with the others",
            "the file feed.xml of shard " + number(page) + "/2 is missing: fetch the shard again, or build it again");
  }

  @Test
  void ofManyFaultsTheFirstAreTold() throws IOException {
    Path shards = shards(1);
    int files = 0;
    for (Path file : Trees.files(shards.resolve("shard-1")).values()) {
      if (!file.endsWith(ShardRecorder.FILE)) {
        Files.writeString(file, "x");
        files++;
      }
    }

    assertThat(merge(shards)).hasSize(11).last().isEqualTo("and " + (files - 10) + " more");
  }

  @Test
  void aPictureThatChangedWhileTheShardsWereBuilt() throws IOException {
    ExampleArchive archive = archive();
    for (String name : List.of("a", "b", "c", "d", "e", "f")) {
      archive.file("articles/" + name + ".md", ExampleArchive.story(name, "1786-01-01", "people: George IV\n", "![A door](door.png)\n"));
    }
    byte[] door = SamplePictures.of("png", 10, 10);
    BuildRequest request = archive.file("articles/door.png", door).in(folder);
    Path shards = ShardsTest.build(request, folder, 2);
    byte[] other = door.clone();
    other[door.length - 14]++;
    archive.file("articles/door.png", other).in(folder);
    ShardsTest.build(request, new Shard(2, 2), shards);

    assertThat(merge(shards))
        .contains("the picture articles/door.png changed while the shards were built; build all shards from the same commit");
  }

  /** Pages tell how large a picture is, so that its bytes are not all that must be the same. */
  @Test
  void aPictureOfAnotherSizeInAFileOfTheSameLength() throws IOException {
    byte[] door = SamplePictures.of("png", 10, 10);
    ExampleArchive archive = archive().text("![A door](door.png)\n").file("articles/door.png", door);
    BuildRequest request = archive.in(folder);
    Path shards = ShardsTest.build(request, folder, 2);
    byte[] other = door.clone();
    other[19] = 12;
    archive.file("articles/door.png", other).in(folder);
    ShardsTest.build(request, new Shard(2, 2), shards);

    assertThat(merge(shards)).containsExactly("the shards are of different content: 1/2 against 2/2; build all shards from the same commit");
  }

  @Test
  void anOutputFolderAmongTheShards() throws IOException {
    Path shards = shards(1);
    MergeException refused =
        catchThrowableOfType(MergeException.class, () -> Hearsay.merge(List.of(shards), shards.resolve("shard-1"), Progress.NONE));
    output = folder.resolve("merged");

    assertThat(told(refused))
        .containsExactly("the output folder shards/shard-1 and the folder of shard 1/1 are not apart: choose another output folder");
  }

  @Test
  void anAnchorThatNoPageOfAnotherShardHasIsTheProblemThatOneBuildReports() throws IOException {
    BuildRequest request =
        archive().text("See [the door](fox-denies-it.md#the-doors) and [the answer](fox-denies-it.md#the-anwser).\n")
            .file("articles/fox-denies-it.md", ExampleArchive.story("Fox denies it", "1787-04-30", "people: George IV\n", "## The answer\n\nNo.\n\n## The doors\n\nTwo.\n"))
            .in(folder);
    BuildReport whole = Hearsay.build(request);
    Path shards = ShardsTest.build(request, folder, 8);
    output = folder.resolve("merged");

    BuildReport merged = Hearsay.merge(List.of(shards), output, Progress.NONE);

    assertThat(whole.problems()).isEqualTo(merged.problems());
    assertThat(ShardsTest.words(merged))
        .startsWith(
            "/articles/1785/12/two-carriages/: error HS604 a link to ../../../1787/04/fox-denies-it/index.html#the-anwser leads to an anchor that is not"
                + " there\n  the page /articles/1787/04/fox-denies-it/ has no #the-anwser; it has #h-the-answer\n")
        .contains("1 error, 0 warnings: nothing was written");
  }

  private static ExampleArchive archive() {
    return new ExampleArchive();
  }

  private BuildRequest request() {
    return new BuildRequest(
        folder.resolve("content"), folder.resolve("site"), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-11-22")),
        java.time.Instant.EPOCH);
  }

  private static BuildRequest with(BuildRequest request, Map<String, String> settings) {
    SortedMap<String, String> all = new TreeMap<>(settings);
    return new BuildRequest(request.content(), request.output(), request.templates(), request.theme(), all, request.clock());
  }

  private Path shards(int of) throws IOException {
    return ShardsTest.build(archive().in(folder), folder, of);
  }

  private List<String> merge(Path... shards) {
    output = folder.resolve("merged");
    return told(catchThrowableOfType(MergeException.class, () -> Hearsay.merge(List.of(shards), output, Progress.NONE)));
  }

  private List<String> told(MergeException refused) {
    assertThat(refused).isNotNull();
    List<String> told = new ArrayList<>();
    refused.reasons().forEach(reason -> told.add(reason.replace(folder + "/", "")));
    return told;
  }

  private static Path find(Path shards, String file) throws IOException {
    return Trees.files(shards).entrySet().stream().filter(entry -> entry.getKey().substring("shard-1/".length()).equals(file))
        .map(Map.Entry::getValue).findFirst().orElseThrow();
  }

  /** The number of the shard that {@code file}, at any depth, lies in. */
  private String number(Path file) {
    return folder.resolve("shards").relativize(file).getName(0).toString().substring("shard-".length());
  }

  /** Changes a record so that it still is whole. */
  private static void forge(Path shard, java.util.function.UnaryOperator<String> change) throws IOException {
    Path file = shard.resolve(ShardRecorder.FILE);
    String record = Files.readString(file);
    String changed = change.apply(record.substring(0, record.lastIndexOf("end\t")));
    assertThat(record).doesNotStartWith(changed);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(changed.getBytes(UTF_8));
      Files.writeString(file, changed + "end\t" + HexFormat.of().formatHex(digest) + "\n");
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
