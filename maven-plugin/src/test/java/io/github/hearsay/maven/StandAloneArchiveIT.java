package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandAloneArchiveIT {

  @TempDir private Path folder;

  @Test
  void thePhaseBuildsAnArchiveThatDeclaresThePluginAsAnExtension() throws Exception {
    assertBuilds("extension", "site-build");
  }

  @Test
  void theGoalBuildsAnArchiveByItsPrefix() throws Exception {
    assertBuilds("bound", "hearsay:build");
  }

  @Test
  void anExecutionBuildsAnArchiveOnPackage() throws Exception {
    assertBuilds("bound", "package");
  }

  @Test
  void theCheckPhaseWritesNothing() throws Exception {
    Run run = Archives.run(Archives.copy("extension", folder), "site-check");

    assertThat(run.output()).contains("1 story read: 1 published", "BUILD SUCCESS");
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("target/hearsay")).doesNotExist();
  }

  @Test
  void aSkippedBuildSaysSoAndWritesNothing() throws Exception {
    Run run = Archives.run(Archives.copy("extension", folder), "site-build", "-Dhearsay.skip");

    assertThat(run.output()).contains("hearsay.skip is set: the archive is left alone", "BUILD SUCCESS");
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("target/hearsay")).doesNotExist();
  }

  @Test
  void aSettingOnTheCommandLineReachesTheArchive() throws Exception {
    Run run = Archives.run(Archives.copy("extension", folder), "site-build", "-Dhearsay.people.new=error");

    assertThat(run.output()).contains("articles/two-carriages.md", "Maria Fitzherbert", "BUILD FAILURE");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void anArchiveWithoutContentIsAnError() throws Exception {
    Run run = Archives.run(Archives.copy("empty", folder), "site-build");

    assertThat(run.output()).contains("error HS903", "BUILD FAILURE");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void aStoryIsBegunAndBuilt() throws Exception {
    Archives.copy("bound", folder);
    String[] story = {"hearsay:new", "-Dtitle=A ring: and a will", "-Dpeople=Maria Fitzherbert, Horace Walpole", "-Ddate=1786-02", "-Ddraft=false"};

    Run begun = Archives.run(folder, story);
    assertThat(begun.output()).contains("content/articles/a-ring-and-a-will.md", "the person \"Horace Walpole\" is new", "BUILD SUCCESS");
    Run again = Archives.run(folder, story);
    assertThat(again.output()).contains("there is articles/a-ring-and-a-will.md with the id a-ring-and-a-will already", "BUILD FAILURE");
    Run built = Archives.run(folder, "hearsay:build");

    assertThat(built.output()).contains("2 stories read: 2 published", "BUILD SUCCESS");
    assertThat(folder.resolve("target/hearsay/people/horace-walpole/index.html")).content().contains("A ring: and a will");
  }

  @Test
  void whatEditorsLookAfterIsListed() throws Exception {
    Archives.copy("bound", folder);

    Run people = Archives.run(folder, "hearsay:list", "-Dlist=new-people");
    Run all = Archives.run(folder, "hearsay:list", "-Djson=target/list.json");

    assertThat(people.output()).contains("articles/two-carriages.md:4:", ": Maria Fitzherbert (maria-fitzherbert): in 1 story", "BUILD SUCCESS");
    assertThat(all.output()).contains("list.json", "BUILD SUCCESS");
    assertThat(folder.resolve("target/list.json")).content().contains("\"new-people\": [", "\"id\": \"maria-fitzherbert\"");
  }

  @Test
  void theHelpGoalNamesGoalsAndParameters() throws Exception {
    Run run = Archives.run(Archives.copy("bound", folder), "hearsay:help", "-Ddetail", "-Dgoal=build");

    assertThat(run.output()).contains("hearsay:build", "User property: hearsay.content", "User property: hearsay.skip");
    assertThat(run.exit()).isZero();
  }

  private void assertBuilds(String archive, String phaseOrGoal) throws IOException, InterruptedException {
    Run run = Archives.run(Archives.copy(archive, folder), phaseOrGoal);

    assertThat(run.output()).contains("1 story read: 1 published", "BUILD SUCCESS");
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("target/hearsay/index.html")).content().contains("The Daily Murmur", "Two carriages, one wedding");
  }
}
