package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir Path folder;

  private Path content;
  private Path story;

  @BeforeEach
  void write() throws IOException {
    content = folder.resolve("content");
    story = Files.createDirectories(content.resolve("articles")).resolve("story.md");
    Files.writeString(story, "a story");
  }

  private Inputs inputs() throws IOException {
    return Inputs.of(
        new BuildRequest(content, folder.resolve("out"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.EPOCH), List.of());
  }

  private long bytes() throws IOException {
    return inputs().bytes(Map.of());
  }

  @Test
  void otherBytesOfTheSameSizeAndTimeCount() throws IOException {
    FileTime time = Files.getLastModifiedTime(story);
    long before = bytes();
    Files.writeString(story, "b story");
    Files.setLastModifiedTime(story, time);
    assertThat(bytes()).isNotEqualTo(before);
  }

  @Test
  void anotherNameCounts() throws IOException {
    long before = bytes();
    Files.move(story, story.resolveSibling("other.md"));
    assertThat(bytes()).isNotEqualTo(before);
  }

  @Test
  void whatBuildsLeaveAloneDoesNotCount() throws IOException {
    long stamps = inputs().stamps();
    Files.writeString(Files.createDirectories(content.resolve(".git")).resolve("HEAD"), "hidden");
    Files.writeString(Files.createDirectories(content.resolve("target")).resolve("x.md"), "Maven's");
    assertThat(inputs().stamps()).isEqualTo(stamps);
  }

  @Test
  void aLinkCountsByWhereItLeadsAndIsNotWalkedThrough() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    long without = inputs().stamps();
    Path link = Files.createSymbolicLink(content.resolve("articles/out"), elsewhere);
    long before = inputs().stamps();
    assertThat(before).isNotEqualTo(without);
    Files.writeString(elsewhere.resolve("new.md"), "no story of ours");
    assertThat(inputs().stamps()).isEqualTo(before);
    Files.delete(link);
    Files.createSymbolicLink(link, folder);
    assertThat(inputs().stamps()).isNotEqualTo(before);
  }

  @Test
  void aFileThatCannotBeReadIsOnlyAnotherOne() throws IOException {
    Inputs found = inputs();
    long before = found.bytes(Map.of());
    Files.delete(story);
    assertThat(found.bytes(Map.of())).isNotEqualTo(before);
  }
}
