package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.SourceLines;
import io.github.hearsay.report.TextReport;
import io.github.hearsay.shard.Shard;
import io.github.hearsay.shard.ShardRecorder;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Sites built in shards and joined again: byte for byte what one build makes. */
class ShardsTest {

  private static final Map<String, Path> ARCHIVES =
      Map.of(
          "the sample archive", Path.of("..", "content").toAbsolutePath().normalize(),
          "the golden archive", Path.of("src", "test", "resources", "golden", "small", "content"));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> joinedShardsAreTheSiteThatOneBuildMakes() {
    return ARCHIVES.keySet().stream().sorted().flatMap(
        name -> Stream.of(1, 3, 8).map(of -> DynamicTest.dynamicTest(name + " in " + of, () -> compare(name, of))));
  }

  private void compare(String name, int of) throws IOException {
    Path place = folder.resolve(name + of);
    BuildRequest whole = SampleArchiveTest.request(ARCHIVES.get(name), place.resolve("whole"));
    BuildReport report = Hearsay.build(whole);
    Path shards = build(whole, place, of);

    BuildReport merged = Hearsay.merge(List.of(shards), place.resolve("merged"), Progress.NONE);

    SortedMap<String, String> expected = Trees.bytes(place.resolve("whole"));
    assertThat(Trees.bytes(place.resolve("merged"))).isEqualTo(expected);
    assertThat(merged.pages()).isEqualTo(report.pages());
    assertThat(merged.stories()).isEqualTo(report.stories());
    assertThat(merged.entities()).isEqualTo(report.entities());
    Set<String> seen = new HashSet<>();
    for (int number = 1; number <= of; number++) {
      Set<String> own = new HashSet<>(Trees.files(shards.resolve("shard-" + number)).keySet());
      assertThat(own.remove(ShardRecorder.FILE)).isTrue();
      assertThat(own).as("files of shard %s", number).isNotEmpty().allMatch(seen::add);
    }
    assertThat(seen).isEqualTo(expected.keySet());
  }

  @Test
  void aSecondMergeChangesNoFileAndTakesAwayWhatIsNoLongerThere() throws IOException {
    ExampleArchive archive = new ExampleArchive().named("people/nell-gwyn", "Nell Gwyn");
    Path merged = folder.resolve("merged");
    Path shards = build(archive.in(folder), folder, 2);
    Hearsay.merge(List.of(shards), merged, Progress.NONE);
    SortedMap<String, FileTime> before = Trees.times(merged);

    BuildReport again = Hearsay.merge(List.of(shards), merged, Progress.NONE);

    assertThat(again.pages()).isEqualTo(new BuildReport.Pages(before.size(), 0, before.size(), 0));
    assertThat(Trees.times(merged)).isEqualTo(before);
    Files.delete(folder.resolve("content/people/nell-gwyn.md"));
    BuildReport without = Hearsay.merge(List.of(build(archive.without("people/nell-gwyn.md").in(folder), folder, 2)), merged, Progress.NONE);
    assertThat(without.pages().removed()).as("her page, and her data").isEqualTo(2);
    assertThat(merged.resolve("people/nell-gwyn")).doesNotExist();
  }

  @Test
  void aShardMayBeBuiltWhereAnotherOrAWholeSiteWasAndTheOtherWayRound() throws IOException {
    BuildRequest request = new ExampleArchive().in(folder);
    Hearsay.build(request);
    SortedMap<String, String> whole = Trees.bytes(request.output());

    Hearsay.build(request, new Shard(1, 3), Progress.NONE);
    assertThat(Trees.files(request.output())).containsKey(ShardRecorder.FILE).hasSizeLessThan(whole.size());
    Hearsay.build(request, new Shard(2, 3), Progress.NONE);
    Hearsay.build(request);

    assertThat(Trees.bytes(request.output())).isEqualTo(whole);
  }

  @Test
  void everyShardReportsWhatIsWrongWithTheArchiveAndWritesNothing() throws IOException {
    BuildRequest request = new ExampleArchive().with("sumary: A wedding behind a locked door.\nplaces: Park Street\n").in(folder);
    BuildReport whole = Hearsay.build(request);

    for (int number = 1; number <= 3; number++) {
      BuildReport report = Hearsay.build(request, new Shard(number, 3), Progress.NONE);
      assertThat(words(report)).isEqualTo(words(whole)).contains("error HS201");
    }

    assertThat(request.output()).doesNotExist();
  }

  @Test
  void aTemplateThatFailsIsReportedByTheShardWhosePageItSpoils() throws IOException {
    BuildRequest request = new ExampleArchive().template("person.ftlh", "${head.nothing}").in(folder);
    BuildReport whole = Hearsay.build(request);
    assertThat(whole.failed()).isTrue();
    List<Shard> failed = new ArrayList<>();
    for (int number = 1; number <= 8; number++) {
      BuildReport report = Hearsay.build(request, new Shard(number, 8), Progress.NONE);
      if (report.failed()) {
        assertThat(words(report)).contains("error HS601");
        failed.add(new Shard(number, 8));
      }
    }
    assertThat(failed).isNotEmpty().hasSizeLessThanOrEqualTo(2);
  }

  /** Builds all shards, each in a folder of the one that is given back. */
  static Path build(BuildRequest request, Path place, int of) throws IOException {
    Path shards = place.resolve("shards");
    for (int number = 1; number <= of; number++) {
      build(request, new Shard(number, of), shards);
    }
    return shards;
  }

  static void build(BuildRequest request, Shard shard, Path shards) throws IOException {
    Path output = shards.resolve("shard-" + shard.number());
    BuildReport report =
        Hearsay.build(
            new BuildRequest(request.content(), output, request.templates(), request.theme(), request.settings(), request.clock()),
            shard, Progress.NONE);
    assertThat(report.failed()).as(words(report)).isFalse();
  }

  static String words(BuildReport report) {
    TextReport text = new TextReport(report, new SourceLines(Path.of("nowhere")), false);
    List<String> lines = new ArrayList<>();
    report.problems().forEach(problem -> lines.add(text.block(problem)));
    lines.addAll(text.summary());
    return String.join("\n", lines);
  }
}
