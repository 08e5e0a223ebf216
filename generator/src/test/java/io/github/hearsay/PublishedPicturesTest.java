package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.picture.SamplePictures;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a whole site: in several widths, upright, and with nothing in their files that a reader need not have. */
final class PublishedPicturesTest {

  @TempDir Path folder;

  private void write(String file, byte[] bytes) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  private void story(String text) throws IOException {
    write("site.yml", "title: The Murmur\nnow: 2026-11-22\n".getBytes(StandardCharsets.UTF_8));
    write("people/ada-bell.md", "---\nname: Ada Bell\n---\n".getBytes(StandardCharsets.UTF_8));
    write("articles/ring.md", ("---\ntitle: A ring\ndate: 1785-12-15\npeople: Ada Bell\n---\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private BuildReport build() throws IOException {
    return Hearsay.build(new BuildRequest(
        folder.resolve("content"), folder.resolve("site"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.EPOCH));
  }

  private String page() throws IOException {
    return Files.readString(site("index.html"));
  }

  private Path site(String file) {
    return folder.resolve("site/articles/1785/12/ring").resolve(file);
  }

  @Test
  void aLargePhotographIsPublishedInTheWidthsOfScreens() throws IOException {
    story("![A gold ring](ring.jpg)");
    write("articles/ring.jpg", SamplePictures.photograph(2400, 1200, 1, "GPS 51.5 N"));
    assertThat(build().problems()).isEmpty();
    assertThat(page())
        .contains("<img src=\"ring.jpg\" srcset=\"ring-400w.jpg 400w, ring-800w.jpg 800w, ring-1200w.jpg 1200w, ring.jpg 1600w\" sizes=")
        .contains("width=\"1600\" height=\"800\"");
    for (String file : List.of("ring.jpg", "ring-400w.jpg", "ring-800w.jpg", "ring-1200w.jpg")) {
      assertThat(Files.readString(site(file), StandardCharsets.ISO_8859_1)).as(file).doesNotContain("GPS").doesNotContain("Exif");
    }
  }

  @Test
  void aPhotographTakenSidewaysStandsUpright() throws IOException {
    story("![A gold ring](ring.jpg)");
    write("articles/ring.jpg", SamplePictures.photograph(300, 200, 6, ""));
    build();
    assertThat(page()).contains("<img src=\"ring.jpg\" alt=").contains("width=\"200\" height=\"300\"");
    assertThat(Files.readString(site("ring.jpg"), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  @Test
  void aSmallPictureIsPublishedOnceAndPixelForPixel() throws IOException {
    story("![A gold ring](ring.png)");
    write("articles/ring.png", SamplePictures.png(300, 200, "tEXt", "Author somebody"));
    build();
    assertThat(page()).doesNotContain("srcset");
    assertThat(site("ring.png")).hasBinaryContent(SamplePictures.of("png", 300, 200));
  }

  @Test
  void aPictureIsScaledOnceForAllBuilds() throws IOException {
    story("![A gold ring](ring.jpg)");
    write("articles/ring.jpg", SamplePictures.of("jpg", 900, 600));
    build();
    FileTime made = Files.getLastModifiedTime(site("ring-400w.jpg"));
    byte[] small = Files.readAllBytes(site("ring-400w.jpg"));
    Path kept;
    try (Stream<Path> files = Files.walk(folder.resolve(".hearsay"))) {
      kept = files.filter(file -> file.toString().endsWith("-400")).findFirst().orElseThrow();
    }
    FileTime keptAt = Files.getLastModifiedTime(kept);
    story("Another word. ![A gold ring](ring.jpg)");
    build();
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(keptAt);
    assertThat(Files.getLastModifiedTime(site("ring-400w.jpg"))).isEqualTo(made);

    Files.write(kept, new byte[] {1, 2, 3});
    story("Yet another word. ![A gold ring](ring.jpg)");
    build();
    assertThat(site("ring-400w.jpg")).hasBinaryContent(small);

    story("No picture any more.");
    build();
    assertThat(kept).doesNotExist();
    assertThat(site("ring-400w.jpg")).doesNotExist();
  }

  @Test
  void theLimitIsASetting() throws IOException {
    story("![A gold ring](ring.jpg)");
    write("site.yml", "title: The Murmur\nnow: 2026-11-22\npictures.largest: 600\n".getBytes(StandardCharsets.UTF_8));
    write("articles/ring.jpg", SamplePictures.of("jpg", 900, 600));
    build();
    assertThat(page()).contains("srcset=\"ring-400w.jpg 400w, ring.jpg 600w\"").contains("width=\"600\" height=\"400\"");
  }

  @Test
  void aMastheadLiesAboveTheFrontPageAndNowhereElse() throws IOException {
    story("No picture.");
    write("site.yml", "title: The Murmur\nnow: 2026-11-22\nlook: {masthead: articles/street.jpg}\n".getBytes(StandardCharsets.UTF_8));
    write("articles/street.jpg", SamplePictures.of("jpg", 900, 300));
    assertThat(build().problems()).isEmpty();
    assertThat(Files.readString(folder.resolve("site/index.html")))
        .contains("<img class=\"banner\" src=\"./assets/street.jpg\" srcset=\"./assets/street-400w.jpg 400w, ./assets/street.jpg 900w\"")
        .contains("alt=\"\" width=\"900\" height=\"300\"");
    assertThat(folder.resolve("site/assets/street-400w.jpg")).exists();
    assertThat(page()).doesNotContain("street");
  }

  @Test
  void aMastheadThatIsNotThereIsReported() throws IOException {
    story("No picture.");
    write("site.yml", "title: The Murmur\nnow: 2026-11-22\nlook: {masthead: articles/street.jpg}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(build().problems()).extracting(Problem::message)
        .containsExactly("look.masthead is \"articles/street.jpg\", and there is no such picture in the content folder");
  }

  @Test
  void aFileThatIsNoPictureIsAnErrorWithItsName() throws IOException {
    story("![A gold ring](ring.jpg)");
    write("articles/ring.jpg", "no picture".getBytes(StandardCharsets.UTF_8));
    BuildReport report = build();
    assertThat(report.failed()).isTrue();
    assertThat(report.problems()).extracting(Problem::message).containsExactly("the picture is not a JPEG, PNG, GIF or WebP file, whatever its name says");
    assertThat(report.problems().get(0).at().file()).isEqualTo("articles/ring.jpg");
  }

  @Test
  void aLinkToAStoryIsShownWithItsOwnPictureElseWithTheMasthead() throws IOException {
    String look = "title: The Murmur\nnow: 2026-11-22\nurl: https://example.org/m/\nlook: {masthead: articles/street.jpg}\n";
    write("site.yml", look.getBytes(StandardCharsets.UTF_8));
    write("articles/street.jpg", SamplePictures.of("jpg", 900, 400));
    pictured(SamplePictures.of("jpg", 700, 350));
    assertThat(page())
        .contains("<meta property=\"og:image\" content=\"https://example.org/m/articles/1785/12/ring/ring.jpg\">")
        .contains("<meta property=\"og:image:width\" content=\"700\">", "<meta property=\"og:image:height\" content=\"350\">")
        .contains("<meta property=\"og:image:alt\" content=\"A gold ring\">", "content=\"summary_large_image\"");
    pictured(SamplePictures.of("jpg", 300, 200));
    assertThat(page()).contains("<meta property=\"og:image\" content=\"https://example.org/m/assets/street.jpg\">");
    write("site.yml", look.replaceFirst("look.*", "").getBytes(StandardCharsets.UTF_8));
    pictured(SamplePictures.of("jpg", 300, 200));
    assertThat(page()).doesNotContain("og:image").contains("<meta name=\"twitter:card\" content=\"summary\">");
  }

  private void pictured(byte[] ring) throws IOException {
    String story = "---\ntitle: Ring\ndate: 1785-12-15\npeople: [Maria Fitzherbert]\nimage: {src: ring.jpg, alt: A gold ring, credit: Nobody}\n---\nIt was done.\n";
    write("articles/ring.md", story.getBytes(StandardCharsets.UTF_8));
    write("articles/ring.jpg", ring);
    assertThat(build().failed()).isFalse();
  }

  @Test
  void picturesArePublishedAsWebpTooOrItIsSaidWhatIsMissing() throws IOException {
    story("![A gold ring](ring.jpg)\n\nOr ![a sketch](sketch.png) of it.");
    write("people/ada-bell.md", "---\nname: Ada Bell\nimage: {src: ada.jpg, alt: She smiles, credit: Drawn for us}\n---\n".getBytes(StandardCharsets.UTF_8));
    write("people/ada.jpg", SamplePictures.of("jpg", 600, 300));
    write("site.yml", "title: The Murmur\nnow: 2026-11-22\npictures: {webp: true}\n".getBytes(StandardCharsets.UTF_8));
    write("articles/ring.jpg", SamplePictures.photograph(600, 300, 1, "GPS 51.5 N"));
    write("articles/sketch.png", SamplePictures.of("png", 60, 40));
    BuildReport report = build();
    if (!PictureFiles.hasEncoder()) {
      assertThat(report.problems()).extracting(Problem::message)
          .containsExactly("pictures are to be published as WebP, too, and this machine has no cwebp to make them");
      assertThat(folder.resolve("site")).doesNotExist();
      return;
    }
    assertThat(report.problems()).isEmpty();
    assertThat(page())
        .contains("<picture><source type=\"image/webp\" srcset=\"ring-400w.jpg.webp 400w, ring.jpg.webp 600w\" sizes=")
        .contains("<img src=\"ring.jpg\" srcset=\"ring-400w.jpg 400w, ring.jpg 600w\" sizes=")
        .contains("<picture><source type=\"image/webp\" srcset=\"sketch.png.webp\"><img src=\"sketch.png\" alt=");
    assertThat(Files.readString(folder.resolve("site/people/ada-bell/index.html")))
        .contains("<picture><source type=\"image/webp\" srcset=\"ada-400w.jpg.webp 400w, ada.jpg.webp 600w\" sizes=\"(min-width: 40rem) 38rem, 100vw\">")
        .contains("<img src=\"ada.jpg\" srcset=\"ada-400w.jpg 400w, ada.jpg 600w\" sizes=\"(min-width").contains("decoding=\"async\"></picture>");
    for (String file : List.of("ring.jpg.webp", "ring-400w.jpg.webp", "sketch.png.webp")) {
      assertThat(Files.readString(site(file), StandardCharsets.ISO_8859_1)).as(file).startsWith("RIFF").doesNotContain("GPS");
    }
    try (Stream<Path> files = Files.walk(folder.resolve(".hearsay"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".webp"))).hasSize(5);
    }
  }
}
