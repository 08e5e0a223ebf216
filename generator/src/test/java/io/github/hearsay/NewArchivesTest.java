package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.author.NewArchive;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class NewArchivesTest {

  @TempDir private Path folder;

  @Test
  void aNewArchiveBuildsWithoutAWarning() throws IOException {
    Outcome.Made made = (Outcome.Made) begin("The Daily Murmur", "1.2.3");

    BuildReport report = Hearsay.build(request());

    assertThat(made.files()).hasSize(14).allMatch(Files::isRegularFile);
    assertThat(made.notes()).containsExactly("mvn site-build makes the site now; README.md says the rest");
    assertThat(report.problems()).noneMatch(problem -> problem.severity() != Severity.INFO);
    assertThat(report.stories()).isEqualTo(new BuildReport.Stories(2, 2, 0, 0));
    assertThat(report.entities().people()).isEqualTo(3);
    assertThat(folder.resolve("target/hearsay/people/elizabeth-chudleigh/index.html")).content().contains("The Duchess is tried for bigamy");
  }

  @Test
  void everyResourceIsOneOfItsFiles() throws IOException {
    Outcome.Made made = (Outcome.Made) begin("x", "1");

    Path resources = Path.of("src", "main", "resources", "hearsay", "init");
    assertThat(Trees.files(resources).keySet().stream().map(name -> folder.resolve(name.replace("dot-", "."))))
        .containsExactlyInAnyOrderElementsOf(made.files());
  }

  @Test
  void titleAndVersionStandWhereTheyBelongHoweverTheyAreSpelt() throws Exception {
    begin("  Gossip & \"more\": <b>*all*</b>\n of it ", "0.1.0-SNAPSHOT");

    Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(folder.resolve("pom.xml").toFile());
    assertThat(pom.getElementsByTagName("name").item(0).getTextContent()).isEqualTo("Gossip & \"more\": <b>*all*</b> of it");
    assertThat(pom.getElementsByTagName("artifactId").item(0).getTextContent()).isEqualTo("gossip-and-more-b-all-b-of-it");
    assertThat(pom.getElementsByTagName("version").item(1).getTextContent()).isEqualTo("0.1.0-SNAPSHOT");
    assertThat(Files.readString(folder.resolve("README.md"))).startsWith("# Gossip \\& \"more\": \\<b\\>\\*all\\*\\</b\\> of it\n");
    assertThat(Hearsay.build(request()).failed()).isFalse();
    assertThat(folder.resolve("target/hearsay/index.html")).content().contains("Gossip &amp; &quot;more&quot;: &lt;b&gt;*all*&lt;/b&gt; of it");
  }

  @Test
  void anUnreleasedVersionIsNoGoodForAWorkflow() throws IOException {
    assertThat(((Outcome.Made) begin("x", "0.1.0-SNAPSHOT")).notes()).last().asString().contains("is on this machine alone");
  }

  @Test
  void whatIsThereAlreadyIsLeftAndTheRestIsMade() throws IOException {
    begin("x", "1");
    Files.delete(folder.resolve(".gitignore"));

    assertThat(((Outcome.Made) begin("x", "1")).files()).containsExactly(folder.resolve(".gitignore"));
    assertThat(((Outcome.Made) begin("x", "1")).notes()).containsExactly("nothing to do: the archive is there already");
  }

  @Test
  void whereOtherFilesLieNothingIsWritten() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.createDirectories(folder.resolve(".gitignore"));

    Outcome refused = begin("x", "1");

    assertThat(((Outcome.Refused) refused).reasons())
        .containsExactly(
            "there is another .gitignore in " + folder + " already: it is left as it is",
            "there is another pom.xml in " + folder + " already: it is left as it is", "begin the archive in a folder of its own");
    assertThat(Files.readString(folder.resolve("pom.xml"))).isEqualTo("<project/>");
    assertThat(folder.resolve("content")).doesNotExist();
  }

  @Test
  void workflowsUseOfficialActionsAloneEachPinnedToACommit() throws IOException {
    begin("x", "1");
    Pattern uses = Pattern.compile("uses: (\\S+)(.*)");
    for (String workflow : new String[] {"check.yml", "pages.yml"}) {
      String text = Files.readString(folder.resolve(".github/workflows").resolve(workflow));
      Matcher use = uses.matcher(text);
      int found = 0;
      while (use.find()) {
        assertThat(use.group(1)).matches("actions/[a-z-]+@[0-9a-f]{40}");
        assertThat(use.group(2)).matches(" # v[0-9]+\\.[0-9]+\\.[0-9]+");
        found++;
      }
      assertThat(found).isGreaterThan(1);
      assertThat(text).contains("mvn -B -ntp site-build").doesNotContain("-latest", "curl", "wget", "http");
    }
  }

  private Outcome begin(String title, String version) throws IOException {
    return Hearsay.init(new NewArchive(folder, title, version));
  }

  private BuildRequest request() {
    return new BuildRequest(
        folder.resolve("content"), folder.resolve("target/hearsay"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.EPOCH.plusSeconds(1_800_000_000L));
  }
}
