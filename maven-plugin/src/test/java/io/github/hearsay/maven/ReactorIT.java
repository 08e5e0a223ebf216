package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.maven.RealMaven.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorIT {

  @TempDir private Path folder;

  @Test
  void theModuleThatHoldsAnArchiveIsBuiltAndTheOthersSayThatTheyHoldNone() throws Exception {
    Run run = Archives.run(Archives.copy("reactor", folder), "site-build");

    assertThat(run.output()).containsOnlyOnce("1 story read: 1 published").contains("BUILD SUCCESS");
    assertThat(run.output().split("this module has no content folder: nothing to do", -1)).hasSize(3);
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("news/target/hearsay/index.html")).exists();
    assertThat(folder.resolve("target/hearsay")).doesNotExist();
    assertThat(folder.resolve("tools/target/hearsay")).doesNotExist();
  }

  @Test
  void modulesMayBeBuiltAtTheSameTime() throws Exception {
    Run run = Archives.run(Archives.copy("reactor", folder), "-T", "2", "site-build");

    assertThat(run.output()).contains("BUILD SUCCESS").doesNotContain("thread-safe");
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("news/target/hearsay/index.html")).exists();
  }

  @Test
  void oneModuleMayBeChosen() throws Exception {
    Run run = Archives.run(Archives.copy("reactor", folder), "-pl", "news", "site-build");

    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("news/target/hearsay/index.html")).exists();
  }
}
