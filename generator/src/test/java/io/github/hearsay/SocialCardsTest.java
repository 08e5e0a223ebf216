package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.report.BuildReport;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures drawn for those who share a page. */
final class SocialCardsTest {

  private static final String CARD = "social-card.png";
  private static final String STORY = "articles/1671/03/wall/";

  @TempDir Path folder;

  @BeforeEach
  void archive() throws IOException {
    site("cards: true\n");
    write("articles/wall.md", "---\ntitle: Over the garden wall\ndate: 1671-03-02\npeople: [Nell Gwyn, فيروز]\n---\nShe laughed.\n");
    write("articles/hidden.md", "---\ntitle: Not to be found\ndate: 1671-03-03\npeople: [Nell Gwyn]\nindex: false\n---\nShe laughed.\n");
    write("people/nell-gwyn.md", "---\nname: Nell Gwyn\nborn: 1650\ndied: 1687\n---\n");
    write("people/feyruz.md", "---\nname: فيروز\ndied: 1700\n---\n");
    write("people/quiet.md", "---\nname: Quiet Jane\ndied: 1700\nprofile: limited\n---\n");
  }

  @Test
  void aStoryAndAPersonHaveOneAndTheirPagesNameIt() throws IOException {
    assertThat(build("site").failed()).isFalse();
    BufferedImage card = ImageIO.read(folder.resolve("site").resolve(STORY + CARD).toFile());
    assertThat(List.of(card.getWidth(), card.getHeight())).containsExactly(1200, 630);
    assertThat(card.getRGB(0, 0)).isEqualTo(0xff8a1538);
    assertThat(ink(card)).isBetween(2000, 200_000);
    assertThat(read(STORY + "index.html"))
        .contains("content=\"https://example.org/" + STORY + CARD + "\"", "og:image:width\" content=\"1200\"", "og:image:alt\" content=\"Over the garden wall\"");
    assertThat(read("people/nell-gwyn/index.html")).contains("content=\"https://example.org/people/nell-gwyn/" + CARD + "\"");
  }

  @Test
  void whoIsNotToBeFoundHasNone() throws IOException {
    build("site");
    assertThat(cards("site")).contains(STORY + CARD, "people/nell-gwyn/" + CARD, "people/feyruz/" + CARD)
        .noneMatch(card -> card.contains("hidden") || card.contains("quiet"));
    assertThat(read("articles/1671/03/hidden/index.html")).doesNotContain("og:image");
  }

  @Test
  void thereAreNoneUnlessTheyAreWantedAndTheSiteHasAnAddress() throws IOException {
    site("");
    build("site");
    assertThat(cards("site")).isEmpty();
    assertThat(read(STORY + "index.html")).doesNotContain("og:image");
    write("site.yml", "title: The Murmur\nnow: 2026-11-22\ncards: true\n");
    build("site");
    assertThat(cards("site")).isEmpty();
  }

  @Test
  void theyAreTheSameInABuildThatRemembersAndInOneThatDoesNot() throws IOException {
    build("site");
    write("articles/wall.md", "---\ntitle: Over the other wall\ndate: 1671-03-02\npeople: [Nell Gwyn]\n---\nShe laughed.\n");
    build("site");
    build("clean");
    assertThat(cards("site")).isEqualTo(cards("clean"));
    for (String card : cards("clean")) {
      assertThat(folder.resolve("site").resolve(card)).hasSameBinaryContentAs(folder.resolve("clean").resolve(card));
    }
  }

  private static int ink(BufferedImage card) {
    int dark = 0;
    for (int y = 150; y < 480; y++) {
      for (int x = 80; x < 1120; x++) {
        dark += (card.getRGB(x, y) & 0xff) < 0x60 ? 1 : 0;
      }
    }
    return dark;
  }

  private List<String> cards(String site) throws IOException {
    Path root = folder.resolve(site);
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.endsWith(CARD)).map(file -> root.relativize(file).toString().replace('\\', '/')).sorted().toList();
    }
  }

  private void site(String more) throws IOException {
    write("site.yml", "title: The Murmur\nnow: 2026-11-22\nurl: https://example.org/\n" + more);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }

  private BuildReport build(String output) throws IOException {
    return Hearsay.build(new BuildRequest(
        folder.resolve("content"), folder.resolve(output), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.EPOCH));
  }
}
