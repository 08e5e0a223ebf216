package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the workflow in {@code docs/shards.yml}, each in a working copy of its own, with files carried as its actions carry them. */
class ShardsIT {

  private static final int SHARDS = 2;

  @TempDir private Path folder;

  @Test
  void theWorkflowPublishesWhatOneBuildMakes() throws Exception {
    Path publish = Archives.copy("extension", folder.resolve("publish"));
    for (int number = 1; number <= SHARDS; number++) {
      Path job = Archives.copy("extension", folder.resolve("job-" + number));
      succeed(job, command("site-build", number));
      Archives.copy(job.resolve("target/hearsay"), publish.resolve("target/shards/shard-" + number), file -> true);
    }
    succeed(publish, command("hearsay:merge", 0));
    Path whole = Archives.copy("extension", folder.resolve("whole"));
    succeed(whole, List.of("site-build"));

    assertThat(files(publish.resolve("target/hearsay"))).isEqualTo(files(whole.resolve("target/hearsay"))).isNotEmpty();
  }

  @Test
  void aNumberThatNoShardHasIsRefused() throws Exception {
    Run run = Archives.run(Archives.copy("extension", folder), "site-build", "-Dhearsay.shard=9/8");

    assertThat(run.output()).contains("hearsay.shard: there is no shard 9/8: they go from 1/8 to 8/8").doesNotContain("\tat ");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(folder.resolve("target/hearsay")).doesNotExist();
  }

  @Test
  void whyShardsCannotBeMergedIsToldWithoutAStackTrace() throws Exception {
    Archives.copy("extension", folder);
    Archives.run(folder, "site-build", "-Dhearsay.shard=1/3", "-Dhearsay.output=parts/first");

    Run run = Archives.run(folder, "hearsay:merge", "-Dhearsay.shards=parts/first");

    assertThat(run.output())
        .contains("[ERROR] shards 2/3, 3/3 are missing: build and name all 3", "the shards cannot be merged, for the reasons above: nothing was written")
        .doesNotContain("\tat ");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(folder.resolve("target/hearsay")).doesNotExist();
  }

  /** The arguments of the one command in the workflow that runs {@code goal}. */
  private static List<String> command(String goal, int shard) throws IOException {
    List<String> lines = Files.readAllLines(Archives.repository().resolve("docs/shards.yml"));
    List<String> commands = lines.stream().map(String::strip).filter(line -> line.startsWith("- run: mvn ") && line.contains(goal)).toList();
    assertThat(commands).hasSize(1);
    String words = commands.get(0).substring("- run: mvn ".length())
        .replace("${{ matrix.shard }}", Integer.toString(shard))
        .replace("${{ strategy.job-total }}", Integer.toString(SHARDS));
    assertThat(words).doesNotContain("$");
    return Arrays.asList(words.split(" "));
  }

  private static void succeed(Path project, List<String> arguments) throws IOException, InterruptedException {
    Run run = Archives.run(project, Stream.concat(Stream.of("-Dhearsay.now=2026-11-22"), arguments.stream()).toArray(String[]::new));
    assertThat(run.exit()).as(run.output()).isZero();
  }

  private static SortedMap<String, String> files(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(root.relativize(path).toString(), Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
