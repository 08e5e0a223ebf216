package io.github.hearsay.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.parallel.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

  @TempDir Path folder;

  private Path output() {
    return folder.resolve("target/site");
  }

  private Written write(Map<String, String> files) throws IOException {
    try (SiteWriter writer = SiteWriter.open(output())) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        writer.put(file.getKey(), file.getValue().getBytes(UTF_8));
      }
      return writer.commit();
    }
  }

  private SortedMap<String, String> site() throws IOException {
    SortedMap<String, String> site = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output())) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        site.put(output().relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return site;
  }

  @Test
  void theFirstBuildPutsEverythingInPlace() throws IOException {
    Written written = write(Map.of("index.html", "home", "people/a/index.html", "a"));
    assertThat(written).isEqualTo(new Written(2, 2, 0, 0));
    assertThat(site()).isEqualTo(Map.of("index.html", "home", "people/a/index.html", "a"));
  }

  @Test
  void aFileWithTheSameBytesIsNotTouched() throws IOException {
    write(Map.of("same.html", "same", "other.html", "old"));
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(output().resolve("same.html"), longAgo);
    Written written = write(Map.of("same.html", "same", "other.html", "new"));
    assertThat(written).isEqualTo(new Written(2, 1, 1, 0));
    assertThat(Files.getLastModifiedTime(output().resolve("same.html"))).isEqualTo(longAgo);
    assertThat(site()).containsEntry("other.html", "new");
  }

  @Test
  void whatTheLastBuildWroteAndThisOneDoesNotIsRemovedWithItsEmptyFolders() throws IOException {
    write(Map.of("index.html", "home", "articles/1785/12/gone/index.html", "gone"));
    Written written = write(Map.of("index.html", "home"));
    assertThat(written.removed()).isEqualTo(1);
    assertThat(output().resolve("articles")).doesNotExist();
  }

  @Test
  void aFileMayBecomeAFolderAndBack() throws IOException {
    write(Map.of("a", "file"));
    write(Map.of("a/index.html", "folder"));
    assertThat(site()).isEqualTo(Map.of("a/index.html", "folder"));
    write(Map.of("a", "file again"));
    assertThat(site()).isEqualTo(Map.of("a", "file again"));
  }

  @Test
  void nothingStagedIsSeenWithoutACommit() throws IOException {
    write(Map.of("index.html", "old"));
    try (SiteWriter writer = SiteWriter.open(output())) {
      writer.put("index.html", "new".getBytes(UTF_8));
      writer.put("more.html", "more".getBytes(UTF_8));
    }
    assertThat(site()).isEqualTo(Map.of("index.html", "old"));
    assertThat(folder.resolve("target/.hearsay/site/staging")).doesNotExist();
  }

  @Test
  void filesOfSomebodyElseAreNeverTouched() throws IOException {
    Files.createDirectories(output());
    Files.writeString(output().resolve("thesis.txt"), "ten years of work");
    assertThatThrownBy(() -> write(Map.of("index.html", "home")))
        .isInstanceOf(OutputException.class)
        .hasMessage("the output folder " + output() + " holds files that Hearsay did not write: empty it, or choose another folder");
    assertThat(site()).isEqualTo(Map.of("thesis.txt", "ten years of work"));
  }

  @Test
  void aFileThatSomebodyAddedToTheSiteStays() throws IOException {
    write(Map.of("index.html", "home"));
    Files.writeString(output().resolve("CNAME"), "gossip.example");
    write(Map.of("index.html", "new home"));
    assertThat(site()).isEqualTo(Map.of("index.html", "new home", "CNAME", "gossip.example"));
  }

  @Test
  void manyThreadsMayFillOneFolder() throws IOException {
    try (SiteWriter writer = SiteWriter.open(output())) {
      Parallel.forEach(IntStream.range(0, 4000).boxed().toList(), number -> {
        try {
          writer.put("people/p" + number / 4 + "/" + number % 4 + ".html", new byte[] {1});
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      });
      assertThat(writer.commit().written()).isEqualTo(4000);
    }
    assertThat(site()).hasSize(4000);
  }

  @Test
  void noFileCanLeaveTheOutputFolder() throws IOException {
    try (SiteWriter writer = SiteWriter.open(output())) {
      for (String file : List.of("../evil.html", "a/../../evil.html", "", ".", "/etc/evil")) {
        assertThatThrownBy(() -> writer.put(file, new byte[0]))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("the file " + file + " lies outside the output folder");
      }
    }
  }

  @Test
  void aFolderOfTheOutputThatIsALinkIsNotWrittenThrough() throws IOException {
    write(Map.of("index.html", "home", "people/a/index.html", "a"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.delete(output().resolve("people/a/index.html"));
    Files.delete(output().resolve("people/a"));
    Files.createSymbolicLink(output().resolve("people/a"), elsewhere);
    assertThatThrownBy(() -> write(Map.of("index.html", "home", "people/a/index.html", "b"))).isInstanceOf(OutputException.class);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void twoBuildsAtOnceAreRefused() throws IOException {
    try (SiteWriter first = SiteWriter.open(output())) {
      assertThatThrownBy(() -> SiteWriter.open(output()))
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("another build is writing");
      first.put("index.html", "home".getBytes(UTF_8));
      first.commit();
    }
    assertThat(site()).containsOnlyKeys("index.html");
  }

  @Test
  void anInterruptedCommitIsFinishedByTheNextBuild() throws IOException {
    write(Map.of("index.html", "old", "stale.html", "stale"));
    Path state = folder.resolve("target/.hearsay/site");
    Files.createDirectories(state.resolve("staging"));
    Files.writeString(state.resolve("staging/new.html"), "new");
    Files.write(state.resolve("journal.txt"), List.of("move index.html", "move new.html", "remove stale.html", "end"));
    SiteWriter.open(output()).close();
    assertThat(site()).isEqualTo(Map.of("index.html", "old", "new.html", "new"));
    assertThat(write(Map.of("index.html", "old")).removed()).isEqualTo(1);
    assertThat(site()).containsOnlyKeys("index.html");
  }

  @Test
  void aCommitThatWasNeverBegunIsForgotten() throws IOException {
    write(Map.of("index.html", "old"));
    Path state = folder.resolve("target/.hearsay/site");
    Files.createDirectories(state.resolve("staging"));
    Files.writeString(state.resolve("staging/index.html"), "half");
    Files.write(state.resolve("journal.txt"), List.of("move index.html"));
    SiteWriter.open(output()).close();
    assertThat(site()).isEqualTo(Map.of("index.html", "old"));
    assertThat(state.resolve("staging")).doesNotExist();
  }
}
