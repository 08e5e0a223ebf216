package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, word by word, where nothing of ours has ever been built. */
class FreshCloneIT {

  @TempDir private Path folder;

  @Test
  void siteBuildIsTheFirstCommandThatWorksAndASecondRunChangesNoFile() throws Exception {
    Path clone = folder.resolve("clone of hearsay");
    Archives.copy(Archives.repository(), clone, FreshCloneIT::isCommitted);
    RealMaven maven = RealMaven.withLocalRepository(folder.resolve("empty-repository"));

    Run first = maven.run(clone, "-q", "site-build");

    assertThat(first.exit()).as(first.output()).isZero();
    assertThat(clone.resolve("target/hearsay/index.html")).exists();
    SortedMap<String, Snapshot> before = site(clone);

    Run second = maven.run(clone, "-q", "site-build");

    assertThat(second.exit()).as(second.output()).isZero();
    assertThat(site(clone)).isEqualTo(before);
  }

  /** Build results and git's own files are not part of a clone. */
  private static boolean isCommitted(Path file) {
    for (Path part : file) {
      if (part.toString().equals("target") || part.toString().equals(".git")) {
        return false;
      }
    }
    return true;
  }

  private static SortedMap<String, Snapshot> site(Path clone) throws IOException {
    Path site = clone.resolve("target/hearsay");
    SortedMap<String, Snapshot> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        int bytes = Arrays.hashCode(Files.readAllBytes(file));
        files.put(site.relativize(file).toString(), new Snapshot(bytes, Files.getLastModifiedTime(file)));
      }
    }
    return files;
  }

  private record Snapshot(int bytes, FileTime modified) {}
}
