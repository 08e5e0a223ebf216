package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.maven.RealMaven.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does who has Maven and nothing else. */
class InitIT {

  private static final String INIT = "io.github.hearsay:hearsay-maven-plugin:" + RealMaven.property("it.version") + ":init";

  @TempDir private Path folder;

  @Test
  void anArchiveIsBegunAndBuiltAndAStoryIsAdded() throws Exception {
    Run begun = Archives.run(folder, INIT, "-Dtitle=Gossip & more");
    assertThat(begun.output()).contains("content/site.yml", "mvn site-build makes the site now", "BUILD SUCCESS");

    Run built = Archives.run(folder, "site-build");
    assertThat(built.output()).contains("2 stories read: 2 published", "0 errors, 0 warnings", "BUILD SUCCESS");
    assertThat(folder.resolve("target/hearsay/index.html")).content().contains("Gossip &amp; more");

    Run story = Archives.run(folder, "hearsay:new", "-Dtitle=A trip to Calais", "-Dpeople=Samuel Foote", "-Ddate=1775", "-Ddraft=false");
    assertThat(story.output()).contains("content/articles/1775/a-trip-to-calais.md", "BUILD SUCCESS");

    Run again = Archives.run(folder, "site-build");
    assertThat(again.output()).contains("3 stories read: 3 published", "0 errors, 0 warnings", "BUILD SUCCESS");
    assertThat(folder.resolve("target/hearsay/people/samuel-foote/index.html")).content().contains("A trip to Calais");
  }

  @Test
  void anotherProjectIsLeftAlone() throws Exception {
    Path pom = Files.writeString(
        folder.resolve("pom.xml"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId><version>1</version><packaging>pom</packaging></project>");
    String before = Files.readString(pom);

    Run refused = Archives.run(folder, INIT);

    assertThat(refused.output()).contains("there is another pom.xml in ", "nothing was written, for the reasons above", "BUILD FAILURE");
    assertThat(Files.readString(pom)).isEqualTo(before);
    assertThat(folder.resolve("content")).doesNotExist();
    assertThat(Archives.run(folder, INIT, "-Ddir=archive").output()).contains("BUILD SUCCESS");
    assertThat(folder.resolve("archive/content/site.yml")).exists();
  }
}
