package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that somebody has just begun is built in one thread, and comes out as any other. */
class FewFilesTest {

  @TempDir private Path folder;

  private Path story(int number) throws IOException {
    Files.createDirectories(folder.resolve("content/articles"));
    Files.writeString(folder.resolve("content/site.yml"), "title: The Daily Murmur\n");
    Path story = folder.resolve("content/articles").resolve("story-" + number + ".md");
    return Files.writeString(story, "---\ntitle: Supper " + number + "\ndate: 1785-12-0" + number + "\npeople: [Maria Nobody]\ntopic: Suppers\n---\nThey dined.\n");
  }

  @Test
  void twoStoriesAreFewAndTenAreNot() throws Exception {
    story(1);
    story(2);
    assertThat(FewFiles.are(folder.resolve("content"))).isTrue();
    for (int number = 3; number < 10; number++) {
      story(number);
    }
    assertThat(FewFiles.are(folder.resolve("content"))).isFalse();
    assertThat(FewFiles.are(folder.resolve("none"))).isFalse();
  }

  @Test
  void whatFailsInTheThreadFailsWhereItWasAskedFor() {
    assertThatThrownBy(() -> FewFiles.alone(() -> {
      throw new IOException("no room");
    })).isInstanceOf(IOException.class).hasMessage("no room");
  }

  @Test
  void theSiteIsThatOfABuildOnAllCoresAfterAnEditToo() throws Exception {
    Path edited = story(1);
    story(2);
    Path one = folder.resolve("one/site");
    assertThat(build(one).errors()).isZero();
    Files.writeString(edited, "\nAnd they paid.\n", StandardOpenOption.APPEND);
    assertThat(build(one).errors()).isZero();
    assertThat(Files.readString(one.resolve("articles/1785/12/story-1/index.html"))).contains("And they paid.");

    // Folders without files make no difference but that they are many.
    for (int number = 0; number < 10; number++) {
      Files.createDirectories(folder.resolve("content/articles/empty-" + number));
    }
    assertThat(FewFiles.are(folder.resolve("content"))).isFalse();
    Path all = folder.resolve("all/site");
    assertThat(build(all).errors()).isZero();

    assertThat(Trees.bytes(one)).isEqualTo(Trees.bytes(all)).hasSizeGreaterThan(20);
  }

  private BuildReport build(Path output) throws IOException {
    return Hearsay.build(
        new BuildRequest(folder.resolve("content"), output, Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.EPOCH));
  }
}
