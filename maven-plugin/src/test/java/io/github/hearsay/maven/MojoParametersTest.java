package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.amend.Change;
import io.github.hearsay.author.NewArchive;
import io.github.hearsay.author.NewFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/poms")
class MojoParametersTest {

  @Test
  @InjectMojo(goal = "build", pom = "configured.xml")
  void everythingInThePomsConfigurationReachesTheRequest(BuildMojo build) throws MojoFailureException {
    BuildRequest request = build.request();

    Path base = Path.of(MojoExtension.getBasedir());
    assertThat(request.content()).isEqualTo(base.resolve("stories"));
    assertThat(request.output()).isEqualTo(base.resolve("public"));
    assertThat(request.templates()).contains(base.resolve("pages"));
    assertThat(request.theme()).contains(base.resolve("looks"));
    assertThat(request.settings())
        .containsOnly(
            Map.entry("url", "https://example.org/gossip/"), Map.entry("now", "1785-12-15"), Map.entry("strict", "true"),
            Map.entry("title", "The Daily Murmur"), Map.entry("people.new", "error"), Map.entry("description", ""));
  }

  @Test
  @InjectMojo(goal = "check", pom = "bare.xml")
  void aPomThatSaysNothingLeavesEverySettingToTheArchive(CheckMojo check) throws MojoFailureException {
    BuildRequest request = check.request();

    Path base = Path.of(MojoExtension.getBasedir());
    assertThat(request.content()).isEqualTo(base.resolve("content"));
    assertThat(request.output()).isEqualTo(base.resolve("target/hearsay"));
    assertThat(request.settings()).isEmpty();
  }

  @Test
  @InjectMojo(goal = "record", pom = "bare.xml")
  void whatIsRecordedIsTheSameArchive(RecordMojo record) throws MojoFailureException {
    assertThat(record.request().content()).isEqualTo(Path.of(MojoExtension.getBasedir()).resolve("content"));
  }

  @Test
  @InjectMojo(goal = "serve", pom = "bare.xml")
  @MojoParameter(name = "port", value = "70000")
  void aPortThatThereIsNotIsNamed(ServeMojo serve) {
    assertThatThrownBy(serve::execute).isInstanceOf(MojoFailureException.class).hasMessage("hearsay.port is a number from 0 to 65535: 70000");
  }

  @Test
  @InjectMojo(goal = "init", pom = "bare.xml")
  @MojoParameter(name = "dir", value = "gossip")
  @MojoParameter(name = "title", value = "Gossip & more")
  @MojoParameter(name = "version", value = "1.2.3")
  void anArchiveIsBegunBelowTheCurrentFolder(InitMojo init) {
    NewArchive archive = init.archive();

    assertThat(archive.folder()).isAbsolute().hasFileName("gossip");
    assertThat(archive.title()).isEqualTo("Gossip & more");
    assertThat(archive.version()).isEqualTo("1.2.3");
  }

  @Test
  @InjectMojo(goal = "new", pom = "bare.xml")
  void whatIsBegunIsAnArticleOfTheFieldsOnTheCommandLine(NewMojo begin) {
    begin.session().getUserProperties().putAll(Map.of("title", "A ring", "topic", "Marriages", "born", "1786", "hearsay.now", "1786-01-01"));

    assertThat(begin.file()).isEqualTo(NewFile.of("article", Map.of("title", "A ring", "topic", "Marriages")));
  }

  @Test
  @InjectMojo(goal = "new", pom = "bare.xml")
  @MojoParameter(name = "kind", value = "person")
  void aPersonIsBegunWithOtherFields(NewMojo begin) {
    begin.session().getUserProperties().putAll(Map.of("name", "Moll Davis", "born", "1648~", "title", "no field of theirs"));

    assertThat(begin.file()).isEqualTo(NewFile.of("person", Map.of("name", "Moll Davis", "born", "1648~")));
  }

  @Test
  @InjectMojo(goal = "build", pom = "bare.xml")
  @MojoParameter(name = "skip", value = "true")
  void aSkippedBuildDoesNotEvenMissTheContent(BuildMojo build) {
    assertThatCode(build::execute).doesNotThrowAnyException();
  }

  @Test
  @InjectMojo(goal = "build", pom = "bare.xml")
  @MojoParameter(name = "shard", value = "x")
  void whatIsNoShardIsRefusedBeforeAnythingIsRead(BuildMojo build) {
    assertThatThrownBy(build::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("hearsay.shard: \"x\" is not a shard: write which one and of how many, as in 3/8");
  }

  @Test
  @InjectMojo(goal = "check", pom = "bare.xml")
  @MojoParameter(name = "report", value = "xml=a")
  void whatIsNoReportIsRefusedBeforeAnythingIsRead(CheckMojo check) {
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("hearsay.report: \"xml=a\" is no report: write text=FILE, json=FILE, sarif=FILE or baseline=FILE");
  }

  @Test
  @InjectMojo(goal = "list", pom = "bare.xml")
  @MojoParameter(name = "list", value = "draft")
  void whatIsNoListIsRefusedBeforeAnythingIsRead(ListMojo list) {
    assertThatThrownBy(list::execute).isInstanceOf(MojoFailureException.class).hasMessage("there is no list \"draft\": did you mean drafts?");
  }

  @Test
  @InjectMojo(goal = "rename", pom = "bare.xml")
  @MojoParameter(name = "from", value = "Nell Gwynne")
  @MojoParameter(name = "to", value = "Nell Gwyn")
  @MojoParameter(name = "slug", value = "nelly")
  void aPersonIsRenamedUnlessSomethingElseIsNamed(RenameMojo rename) throws MojoFailureException {
    assertThat(rename.change()).isEqualTo(Change.rename("person", "Nell Gwynne", "Nell Gwyn", Optional.of("nelly"), false));
    assertThat(rename.request().content()).isEqualTo(Path.of(MojoExtension.getBasedir()).resolve("content"));
  }

  @Test
  @InjectMojo(goal = "rename", pom = "bare.xml")
  @MojoParameter(name = "kind", value = "story")
  @MojoParameter(name = "from", value = "the-duel")
  @MojoParameter(name = "to", value = "a-duel")
  @MojoParameter(name = "forget", value = "true")
  void aStoryIsRenamedById(RenameMojo rename) {
    assertThat(rename.change()).isEqualTo(Change.rename("story", "the-duel", "a-duel", Optional.empty(), true));
  }

  @Test
  @InjectMojo(goal = "rename", pom = "bare.xml")
  @MojoParameter(name = "from", value = "Nell Gwynne")
  @MojoParameter(name = "to", value = "Nell Gwyn")
  void whereThereIsNoContentNothingIsRenamed(RenameMojo rename) {
    assertThatThrownBy(rename::execute).isInstanceOf(MojoFailureException.class).hasMessage("nothing was written, for the reasons above");
  }

  @Test
  @InjectMojo(goal = "join", pom = "bare.xml")
  @MojoParameter(name = "kind", value = "topic")
  @MojoParameter(name = "from", value = "Weddings")
  @MojoParameter(name = "into", value = "Marriages")
  void whatIsJoinedAndIntoWhatReachesTheLibrary(JoinMojo join) {
    assertThat(join.change()).isEqualTo(Change.join("topic", "Weddings", "Marriages", false));
  }

  @Test
  @InjectMojo(goal = "join", pom = "bare.xml")
  @MojoParameter(name = "kind", value = "story")
  @MojoParameter(name = "from", value = "the-duel")
  @MojoParameter(name = "into", value = "a-duel")
  @MojoParameter(name = "text", value = "both")
  void whatBecomesOfTheTextsOfTwoStoriesReachesTheLibrary(JoinMojo join) {
    assertThat(join.change()).isEqualTo(Change.join("story", "the-duel", "a-duel", false, Optional.of("both")));
  }

  @Test
  @InjectMojo(goal = "explain", pom = "bare.xml")
  @MojoParameter(name = "what", value = "/people/nell-gwyn/")
  void whatCannotBeExplainedFailsTheGoal(ExplainMojo explain) {
    assertThatThrownBy(explain::execute).isInstanceOf(MojoFailureException.class).hasMessageContaining("content");
  }

  @Test
  @InjectMojo(goal = "schema", pom = "bare.xml")
  void whereThereIsNoContentNoSchemasAreMade(SchemaMojo schema) {
    assertThatThrownBy(schema::execute).isInstanceOf(MojoFailureException.class).hasMessage("nothing was written, for the reasons above");
  }

  @Test
  @InjectMojo(goal = "import", pom = "bare.xml")
  @MojoParameter(name = "source", value = "blog")
  @MojoParameter(name = "from", value = "words")
  void whatCannotBeImportedIsRefusedBeforeAnythingIsRead(ImportMojo imports) {
    assertThatThrownBy(imports::execute).isInstanceOf(MojoFailureException.class).hasMessageContaining("words");
  }

  @Test
  @InjectMojo(goal = "merge", pom = "bare.xml")
  void whereThereAreNoShardsNothingIsMerged(MergeMojo merge) {
    assertThatThrownBy(merge::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("the shards cannot be merged, for the reasons above: nothing was written");
  }
}
