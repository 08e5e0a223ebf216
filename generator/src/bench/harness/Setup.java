package harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes archives and fetches tools, and says what is left out and why. */
final class Setup {

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.example</groupId>
        <artifactId>bench-archive</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        %s
      </project>
      """;
  private static final String PLUGIN =
      """
      <build>
          <plugins>
            <plugin>
              <groupId>io.github.hearsay</groupId>
              <artifactId>hearsay-maven-plugin</artifactId>
              <version>%s</version>
              <extensions>true</extensions>
            </plugin>
          </plugins>
        </build>""";
  private static final String STORY =
      """
      ---
      title: One evening at the Lantern
      date: 2016-10-03
      people: [Ada Nobody, Ben Noone]
      topic: Suppers
      ---
      They came in by one door and left by two, and **nobody** has said why.
      """;

  private final Options options;
  private final Trash trash;
  private final Path log;

  Setup(Options options, Trash trash) {
    this.options = options;
    this.trash = trash;
    this.log = options.work().resolve("logs/setup");
  }

  List<Contestant> contestants() throws IOException, InterruptedException {
    List<Contestant> ready = new ArrayList<>();
    if (wants("jar") || wants("launcher") || wants("mvn") || options.growth()) {
      hearsay(ready);
    }
    if (options.growth()) {
      return ready;
    }
    if (wants("hugo")) {
      if (Command.firstLine("hugo", "version").isPresent()) {
        ready.add(Contestant.hugo(options, archive("hugo", options.articles(), "hugo")));
      } else {
        say("Hugo is left out: it is not installed here");
      }
    }
    if (wants("jbake") && options.jbake() > 0) {
      jbake(ready);
    }
    return ready;
  }

  /** The folder of an archive that holds one story and nothing else. */
  Path oneStory() throws IOException {
    Path home = options.work().resolve("one");
    Files.createDirectories(home.resolve("content/articles"));
    Files.writeString(home.resolve("content/site.yml"), "title: One\n");
    Files.writeString(home.resolve("content/articles/one.md"), STORY);
    project(home, String.format(PLUGIN, version()));
    return home;
  }

  /** The class path of what shows what libraries take by themselves, compiled against those in hearsay.jar. */
  String libraries() throws IOException, InterruptedException {
    Path classes = options.work().resolve("libraries");
    String known = options.jar() + File.pathSeparator + System.getProperty("java.class.path");
    if (!Files.exists(classes)) {
      Command.of(
              options.work(), "javac", "-encoding", "UTF-8", "-cp", known, "-d", classes.toString(),
              options.bench().resolve("libraries/Alone.java").toString())
          .run(log);
    }
    return known + File.pathSeparator + classes;
  }

  /** The folder of a Maven project with nothing to do. */
  Path emptyProject() throws IOException {
    Path home = options.work().resolve("empty");
    Files.createDirectories(home);
    project(home, "");
    return home;
  }

  private void hearsay(List<Contestant> ready) throws IOException, InterruptedException {
    say("installing Hearsay into " + options.work().resolve("repository"));
    Command.of(
            options.root(), "mvn", "-B", "-q", "-Dmaven.test.skip=true", "-Dmaven.repo.local=" + options.work().resolve("repository"),
            "-pl", "maven-plugin", "-am", "install")
        .run(log);
    Path home = archive(options.growth() ? "hearsay" : "hearsay-alike", options.articles(), "");
    if (options.growth()) {
      ready.add(Contestant.jar(options, home));
      ready.add(Contestant.tenth(options, archive("hearsay", options.articles() / 10, "")));
      return;
    }
    project(home, String.format(PLUGIN, version()));
    if (wants("jar")) {
      ready.add(Contestant.jar(options, home));
    }
    if (wants("launcher")) {
      ready.add(Contestant.launcher(options, home));
    }
    if (wants("mvn")) {
      ready.add(Contestant.mvn(options, home));
    }
  }

  private void jbake(List<Contestant> ready) throws IOException, InterruptedException {
    Path libraries = options.work().resolve("jbake-libraries");
    try {
      if (!Files.exists(libraries)) {
        say("fetching JBake");
        Command.of(
                options.work(), "mvn", "-B", "-q", "-f", options.bench().resolve("jbake/pom.xml").toString(),
                "dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=" + libraries)
            .run(log);
      }
      ready.add(Contestant.jbake(options, archive("jbake", options.articles(), "jbake"), libraries));
    } catch (IOException unresolved) {
      say("JBake is left out: Maven could not fetch it\n" + unresolved.getMessage());
    }
  }

  private boolean wants(String name) {
    return options.only().contains(name);
  }

  /** The archive as a generator wants it, with the folder of its site from the bench around it. */
  private Path archive(String flavour, int articles, String site) throws IOException, InterruptedException {
    Path home = options.work().resolve(flavour + "-" + articles + "-" + options.seed());
    if (!Files.exists(home)) {
      say("writing " + home);
      Path unfinished = home.resolveSibling("unfinished");
      trash.take(unfinished);
      Command.of(
              options.work(), "java", "-cp", System.getProperty("java.class.path"), "corpus.Corpus", unfinished.toString(),
              "--articles", Integer.toString(articles), "--seed", Long.toString(options.seed()), "--flavour", flavour)
          .run(log);
      Files.move(unfinished, home);
    }
    if (!site.isEmpty()) {
      copy(options.bench().resolve(site), home);
    }
    return home;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void project(Path home, String build) throws IOException {
    Files.createDirectories(home.resolve(".mvn"));
    Files.copy(options.root().resolve(".mvn/jvm.config"), home.resolve(".mvn/jvm.config"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(home.resolve("pom.xml"), String.format(POM, build));
  }

  private String version() throws IOException {
    String pom = Files.readString(options.root().resolve("pom.xml"));
    int start = pom.indexOf("<version>") + "<version>".length();
    return pom.substring(start, pom.indexOf("</version>", start));
  }

  static void say(String words) {
    System.err.println(words);
  }
}
