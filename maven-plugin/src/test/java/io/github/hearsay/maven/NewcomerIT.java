package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hearsay.maven.RealMaven.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From nothing to an edit that shows by itself: an empty folder, a local repository with the plugin alone, and the commands that the documents
 * name, with no option but what a story is about.
 */
class NewcomerIT {

  private static final String INIT = "io.github.hearsay:hearsay-maven-plugin:" + RealMaven.property("it.version") + ":init";
  private static final Pattern ADDRESS = Pattern.compile("the preview is at (http://127\\.0\\.0\\.1:\\d+/\\S*) until Ctrl-C");
  private static final String STORY = "content/articles/1775/a-trip-to-calais.md";
  private static final String PAGE = "articles/1775/a-trip-to-calais/";
  private static final String EDIT = "The Lord Chamberlain refused it a licence.";

  @TempDir private static Path folder;
  private static Path archive;
  private static RealMaven maven;

  @BeforeAll
  static void anArchiveIsBegunAStoryAddedAndTheSiteMade() throws Exception {
    archive = Files.createDirectory(folder.resolve("gossip"));
    maven = Archives.installed(folder.resolve("repository"));
    assertSucceeds(INIT);
    assertSucceeds("hearsay:new", "-Dtitle=A trip to Calais", "-Dpeople=Samuel Foote", "-Ddate=1775");
    assertThat(assertSucceeds("site-build")).contains("3 stories read: 2 published");
    assertThat(archive.resolve("target/hearsay/index.html")).exists();
  }

  @Test
  void theServedPageIsTheEditedOneAsSoonAsAnEventTellsOfIt() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        RunningMaven serve = maven.start(archive, "hearsay:serve", "-Dhearsay.port=" + taken.getLocalPort())) {
      URI home = address(serve);
      assertThat(home.getPort()).isNotEqualTo(taken.getLocalPort());
      assertThat(Wire.get(home)).contains("A trip to Calais");
      assertThat(Wire.get(home.resolve(PAGE))).contains("Draft: not published", "preview.js").doesNotContain(EDIT);
      SortedMap<String, Snapshot> before = Snapshot.of(archive);
      try (BufferedReader events = Wire.lines(home.resolve("/_hearsay/events"))) {
        String first = event(events);
        edit(EDIT);
        assertThat(event(events)).isNotEqualTo(first).containsPattern("\"stale\": *false");
        assertThat(Wire.get(home.resolve(PAGE))).contains(EDIT);
      }
      Run ended = serve.stop();

      assertThat(ended.output())
          .contains("port " + taken.getLocalPort() + " is taken: this is port " + home.getPort())
          .doesNotContain("ERROR", "WARN");
      SortedMap<String, Snapshot> after = Snapshot.of(archive);
      before.remove(STORY);
      after.remove(STORY);
      assertThat(after).isEqualTo(before);
      new ServerSocket(home.getPort(), 1, InetAddress.getByName("127.0.0.1")).close();
    }
  }

  @Test
  void anOpenBrowserShowsTheEditByItself() throws Exception {
    assumeTrue(
        OpenPage.chromium().isPresent(), "there is no Chromium here: install it (Debian: apt-get install chromium) to see an edit in a browser");
    String edit = "It was played under another name.";
    try (RunningMaven serve = maven.start(archive, "-q", "hearsay:serve");
        OpenPage page = OpenPage.of(address(serve).resolve(PAGE), folder.resolve("profile"))) {
      assertThat(page.shows("A trip to Calais")).doesNotContain(edit);
      edit(edit);
      page.shows(edit);
      assertThat(serve.isAlive()).isTrue();
    }
  }

  private static String assertSucceeds(String... arguments) throws IOException, InterruptedException {
    Run run = maven.run(archive, arguments);
    assertThat(run.output()).contains("BUILD SUCCESS");
    return run.output();
  }

  private static URI address(RunningMaven serve) throws IOException, InterruptedException {
    return URI.create(serve.printed(ADDRESS).group(1));
  }

  /** The data of the next event. */
  private static String event(BufferedReader events) throws IOException {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data: ")) {
        return line;
      }
    }
    throw new IOException("the preview has ended");
  }

  private static void edit(String paragraph) throws IOException {
    Path story = archive.resolve(STORY);
    Files.writeString(story, Files.readString(story) + "\n" + paragraph + "\n");
  }
}
