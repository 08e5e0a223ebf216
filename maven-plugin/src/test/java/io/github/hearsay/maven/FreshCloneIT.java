package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.maven.RealMaven.Run;
import java.nio.file.Path;
import java.util.SortedMap;
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
    SortedMap<String, Snapshot> before = Snapshot.of(clone.resolve("target/hearsay"));

    Run second = maven.run(clone, "-q", "site-build");

    assertThat(second.exit()).as(second.output()).isZero();
    assertThat(Snapshot.of(clone.resolve("target/hearsay"))).isEqualTo(before);
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
}
