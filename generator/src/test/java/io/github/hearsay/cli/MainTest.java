package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesTheVerbsAndTheExitCodes() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString())
        .contains("init     Begins an archive", "new      Begins a story", "build    Renders the archive into a static site", "check    Reads, links and plans the archive", "list     Lists what editors look after", "record   Writes down",
            "merge    Joins the shards", "redact   Prints what stands for a name")
        .contains("1   something in the archive is wrong", "2   the command line is wrong");
  }

  @Test
  void helpOfAVerbNamesItsOptions() {
    assertThat(run("help", "build")).isZero();

    assertThat(out.toString()).contains("--content=DIR", "--output=DIR", "--templates=DIR", "--theme=DIR", "--url=URL", "--now=DATE", "--strict", "--timings", "--profile=FILE", "--report=FORMAT=FILE", "--baseline=FILE", "-q, --quiet", "--shard=N/M");
  }

  @Test
  void tooLittleMemoryIsToldWithoutAStackTraceAndHasACodeOfItsOwn() {
    int code = Main.withinMemory(terminal(), () -> {
      throw new OutOfMemoryError("Java heap space");
    });

    assertThat(code).isEqualTo(4);
    assertThat(err.toString()).matches("Java ran out of memory, of which it may take [0-9,]+ MB: give it more with java -Xmx4g -jar, or HEARSAY_JAVA_OPTS=-Xmx4g for the launcher\\R");
  }

  @Test
  void aShardThatIsNoneIsWrongUsage() {
    assertThat(run("build", "--shard", "9/8")).isEqualTo(2);
    assertThat(err.toString()).startsWith("Invalid value for option '--shard': there is no shard 9/8: they go from 1/8 to 8/8\n");

    err.getBuffer().setLength(0);
    assertThat(run("build", "--shard", "x")).isEqualTo(2);
    assertThat(err.toString()).startsWith("Invalid value for option '--shard': \"x\" is not a shard: write which one and of how many, as in 3/8\n");
  }

  @Test
  void aRedactionThatDoesNotTellTheNameIsPrinted() {
    assertThat(run(Map.of("HEARSAY_REDACTIONS_KEY", "a key that nobody knows"), "redact", "Jane Roe", "story:one")).isZero();
    assertThat(out.toString()).matches("  - target: hmac:[0-9a-f]{64}\\R  - target: hmac:[0-9a-f]{64}\\R").doesNotContain("Jane");

    assertThat(run("redact", "Jane Roe")).isEqualTo(2);
    assertThat(err.toString()).startsWith("set HEARSAY_REDACTIONS_KEY to a secret of at least 16 characters");
  }

  @Test
  void twoStoriesAreJoinedAndADryRunShowsIt(@TempDir Path folder) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("site.yml"), "title: The Daily Murmur\n");
    Files.writeString(articles.resolve("a.md"), "---\ntitle: A\ndate: 1785-01-01\npeople: Nell\n---\nOne.\n");
    Files.writeString(articles.resolve("b.md"), "---\ntitle: B\ndate: 1785-01-01\npeople: Nell\n---\nTwo.\n");

    assertThat(run("join", "story", "b", "a", "--content", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("choose with text (--text, -Dtext) both");
    assertThat(run("join", "story", "b", "a", "--text", "both", "--dry-run", "--content", folder.toString())).isZero();
    assertThat(out.toString()).contains("+aliases: ['/articles/1785/01/b/']\n", "+## B\n+\n+Two.\n", "+++ (gone)\n");
    assertThat(err.toString()).contains("2 files would change; nothing was written");
    assertThat(run("join", "story", "b", "a", "--text", "into", "--content", folder.toString())).isZero();
    assertThat(articles.resolve("b.md")).doesNotExist();
    assertThat(articles.resolve("a.md")).content().endsWith("---\nOne.\n");
  }

  @Test
  void aMergeOfNothingIsWrongUsage() {
    assertThat(run("merge", "--output", "site")).isEqualTo(2);

    assertThat(err.toString()).startsWith("Missing required parameter: 'DIR'");
  }

  @Test
  void shardsAreBuiltAndMerged(@TempDir Path folder) throws IOException {
    String content = Path.of("src", "test", "resources", "golden", "small", "content").toString();
    for (String shard : List.of("1/2", "2/2")) {
      String output = folder.resolve("shards/of-" + shard.replace('/', '-')).toString();
      assertThat(run("build", "-q", "--content", content, "--output", output, "--shard", shard)).as(err.toString()).isZero();
    }
    String output = folder.resolve("site").toString();

    assertThat(run("merge", "--timings", "--output", output, folder.resolve("shards").toString())).as(err.toString()).isZero();

    assertThat(out.toString()).contains("stories read: ", " files: ", "time: merging ");
    assertThat(folder.resolve("site/index.html")).exists();
  }

  @Test
  void whyShardsCannotBeMergedIsTheLastWord(@TempDir Path folder) {
    String nowhere = folder.resolve("nowhere").toString();

    assertThat(run("merge", nowhere, "--output", folder.resolve("site").toString())).isEqualTo(1);

    assertThat(err.toString())
        .isEqualTo("cannot merge: there is no folder " + nowhere + ": name the folder of each shard, or the one that holds them all\n");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void anArchiveIsBegunWithThePluginThatIsNamed(@TempDir Path folder) throws IOException {
    String archive = folder.resolve("gossip").toString();

    assertThat(run("init", archive)).isEqualTo(2);
    assertThat(err.toString()).startsWith("say which version of the plugin shall build it: --plugin-version");
    assertThat(run("init", archive, "-Dtitle=Gossip & more", "--plugin-version", "1.2.3")).isZero();

    assertThat(out.toString()).startsWith(Path.of(archive, "README.md") + "\n").endsWith(Path.of(archive, "pom.xml") + "\n");
    assertThat(Path.of(archive, "pom.xml")).content().contains("<version>1.2.3</version>", "<name>Gossip &amp; more</name>");
  }

  @Test
  void aFileThatWasBegunIsToldByItsPathAlone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("site.yml"), "title: The Daily Murmur\n");
    String[] topic = {"new", "topic", "-Dname=Love & money", "-Dpart-of=Life", "--content", folder.toString()};

    assertThat(run(topic)).as(err.toString()).isZero();
    assertThat(out.toString()).isEqualTo(folder.resolve("topics/love-and-money.md") + "\n");
    assertThat(err.toString()).isEqualTo("the topic \"Life\" is new: a page of that name will be made. To say more on it: new topic -Dname=\"Life\"\n");

    err.getBuffer().setLength(0);
    assertThat(run(topic)).isEqualTo(1);
    assertThat(err.toString()).startsWith("\"Love & money\" means Love & money (love-and-money) already\n").endsWith("\nnothing was written\n");
  }

  @Test
  void programsAreToldWhatIsWrongWhereTheyLookForIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("site.yml"), "titel: The Daily Murmur\n");
    Path json = folder.resolve("reports/a.json");
    Path sarif = folder.resolve("reports/a.sarif");
    Map<String, String> workflow = Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", folder.toString());

    int exit = run(workflow, "check", "-q", "--content", folder.toString(), "--report", "json=" + json, "--report=sarif=" + sarif);

    assertThat(exit).isEqualTo(1);
    assertThat(json).content().contains("\"failed\": true", "\"file\": \"site.yml\"");
    assertThat(sarif).content().contains("\"ruleId\": \"HS902\"", "\"uri\": \"site.yml\"");
    assertThat(out.toString()).contains("::error file=site.yml,line=1,col=1,endColumn=6,title=HS902 a setting that does not exist::").doesNotContain("::warning");
  }

  @Test
  void aReportOfNoKnownFormIsWrongUsage() {
    assertThat(run("check", "--report", "xml=a.xml")).isEqualTo(2);

    assertThat(err.toString()).startsWith("Invalid value for option '--report'").contains("\"xml=a.xml\" is no report: write text=FILE, json=FILE, sarif=FILE or baseline=FILE\n");
  }

  @Test
  void aListIsPrintedForPeopleOrForPrograms(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("site.yml"), "title: The Daily Murmur\n");
    Files.writeString(Files.createDirectories(folder.resolve("people")).resolve("fox.md"), "---\nname: Fox\n---\n");
    String content = folder.toString();

    assertThat(run("list", "unused", "--content", content)).isZero();
    assertThat(run("list", "unused", "--json", "--content", content)).isZero();
    assertThat(out.toString()).startsWith("people/fox.md:2:7: Fox (fox): a person\n{\n  \"unused\": [\n").endsWith("}\n");
    assertThat(run("list", "draft", "--content", content)).isEqualTo(2);
    assertThat(err.toString()).startsWith("there is no list \"draft\": did you mean drafts?\n");
  }

  @Test
  void noVerbIsWrongUsage() {
    assertThat(run()).isEqualTo(2);

    assertThat(err.toString()).contains("Missing required subcommand").contains("Usage: hearsay");
  }

  @Test
  void aMisspeltOptionIsWrongUsageWithASuggestion() {
    assertThat(run("build", "--contents", "stories")).isEqualTo(2);

    assertThat(err.toString()).contains("Unknown options: '--contents'").contains("--content");
  }

  @Test
  void aSourceDateEpochThatIsNoNumberIsWrongUsage() {
    assertThat(Main.run(terminal(), Map.of("SOURCE_DATE_EPOCH", "yesterday"), "build")).isEqualTo(2);

    assertThat(err.toString()).startsWith("SOURCE_DATE_EPOCH is not a number of seconds: \"yesterday\"");
  }

  private int run(String... args) {
    return run(Map.of(), args);
  }

  private int run(Map<String, String> environment, String... args) {
    return Main.run(terminal(), environment, args);
  }

  private Terminal terminal() {
    return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
  }
}
