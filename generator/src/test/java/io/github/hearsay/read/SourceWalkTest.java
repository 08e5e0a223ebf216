package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWalkTest {

  @TempDir
  private Path outside;

  private Path content;
  private final Problems problems = new Problems();

  @BeforeEach
  void anArchive() throws IOException {
    content = Files.createDirectory(outside.resolve("content"));
    file("site.yml");
  }

  private Path file(String path) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private void link(String path, String target) throws IOException {
    Path link = content.resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of(target));
  }

  private SourceTree walk() throws IOException {
    return SourceWalk.walk(content, problems);
  }

  private List<String> paths() throws IOException {
    return walk().files().stream().map(SourceFile::path).toList();
  }

  private List<String> complaints() {
    return problems.sorted().stream().map(SourceWalkTest::words).toList();
  }

  private static String words(Problem problem) {
    return problem.at() + " " + problem.severity().word() + " " + problem.code().id() + " " + problem.message() + " | " + problem.hint();
  }

  @Test
  void filesComeInOrderOfTheirPathsWhateverTheirNames() throws IOException {
    for (String path : List.of(
        "topics/z.md", "articles/b/2.md", "articles/B/1.md", "articles/a.md", "people/Søren & the king's \"ring\".md",
        "places/deep/er/巴黎.MD",
        "articles/b/10.md", "articles/ .md", "articles/💍.md")) {
      file(path);
    }
    assertThat(paths()).containsExactly(
        "articles/ .md", "articles/B/1.md", "articles/a.md", "articles/b/10.md", "articles/b/2.md", "articles/💍.md",
        "people/Søren & the king's \"ring\".md", "places/deep/er/巴黎.MD", "topics/z.md");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void picturesBesideStoriesAreAssets() throws IOException {
    for (String path : List.of("articles/1785/ring.JPG", "articles/a b.webp", "people/nell.png", "places/p.gif", "topics/t.jpeg")) {
      file(path);
    }
    assertThat(walk().assets()).extracting(Asset::path)
        .containsExactly("articles/1785/ring.JPG", "articles/a b.webp", "people/nell.png", "places/p.gif", "topics/t.jpeg");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void filesOfTheProjectAroundTheArchiveAreLeftAlone() throws IOException {
    for (String path : List.of(
        "pom.xml", "target/x.md", ".git/x.md", ".DS_Store", "README.md", "articles/readme.txt", "articles/.hidden/x.md", "redactions.yml",
        "urls.txt")) {
      file(path);
    }
    assertThat(paths()).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aStoryMayBeginLikeAReadMe() throws IOException {
    file("articles/README_DE.md");
    file("articles/readme-affair.md");
    assertThat(paths()).containsExactly("articles/readme-affair.md");
  }

  @Test
  void whatNothingReadsIsNamed() throws IOException {
    for (String path : List.of(
        "story.md", "article/x.md", "docs/y.md", "site.yaml", "notes.doc", "articles/x.markdown", "articles/x.svg", "articles/target/x.pdf",
        "people/pom.xml")) {
      file(path);
    }
    assertThat(paths()).isEmpty();
    assertThat(complaints()).containsExactly(
        "article warning HS006 nothing reads this | did you mean articles/?",
        "articles/target/x.pdf warning HS006 nothing reads this | keep only .md files and pictures (jpg, jpeg, png, gif, webp) here",
        "articles/x.markdown warning HS006 this is not read: a story is a file that ends in .md | rename it if it is one",
        "articles/x.svg warning HS006 this is an SVG, which can carry scripts: it is not published | save the picture as PNG or WebP",
        "docs warning HS006 nothing reads this | the folders are articles, people, topics, places, pages",
        "notes.doc warning HS006 nothing reads this | move it out of the content folder",
        "people/pom.xml warning HS006 nothing reads this | keep only .md files and pictures (jpg, jpeg, png, gif, webp) here",
        "site.yaml warning HS006 nothing reads this | did you mean site.yml?",
        "story.md warning HS006 nothing reads this | move it into articles/, people/, topics/, places/ or pages/");
  }

  @Test
  void linksInsideTheFolderAreFollowed() throws IOException {
    file(".shared/people/nell.md");
    file(".shared/one.md");
    link("people", ".shared/people");
    link("articles/linked.md", "../.shared/one.md");
    assertThat(paths()).containsExactly("articles/linked.md", "people/nell.md");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void linksOutOfTheFolderAreNot() throws IOException {
    Files.writeString(outside.resolve("secret.md"), "x");
    link("articles/secret.md", "../../secret.md");
    link("articles/all", "../..");
    link("people", "..");
    assertThat(paths()).isEmpty();
    assertThat(complaints()).containsExactly(
        "articles/all error HS007 this link leads out of the content folder | copy what it leads to into the folder",
        "articles/secret.md error HS007 this link leads out of the content folder | copy what it leads to into the folder",
        "people error HS007 this link leads out of the content folder | copy what it leads to into the folder");
  }

  @Test
  void aFolderThatContainsItselfIsReadOnce() throws IOException {
    file("articles/1785/a.md");
    link("articles/1785/back", "..");
    link("articles/1785/root", "../..");
    assertThat(paths()).containsExactly("articles/1785/a.md");
    assertThat(complaints()).containsExactly(
        "articles/1785/back error HS005 this folder contains itself: the link leads back to articles | take the link away",
        "articles/1785/root error HS005 this folder contains itself: the link leads back to the content folder | take the link away");
  }

  @Test
  void foldersThatContainEachOtherEndSomewhere() throws IOException {
    file("articles/a/1.md");
    file("articles/b/2.md");
    link("articles/a/to-b", "../b");
    link("articles/b/to-a", "../a");
    assertThat(paths()).containsExactly("articles/a/1.md", "articles/a/to-b/2.md", "articles/b/2.md", "articles/b/to-a/1.md");
    assertThat(complaints()).containsExactly(
        "articles/a/to-b/to-a error HS005 this folder contains itself: the link leads back to articles/a | take the link away",
        "articles/b/to-a/to-b error HS005 this folder contains itself: the link leads back to articles/b | take the link away");
  }

  @Test
  void linksThatLeadNowhereOrToThemselvesAreNamed() throws IOException {
    link("articles/gone.md", "nowhere.md");
    link("articles/self.md", "self.md");
    assertThat(paths()).isEmpty();
    assertThat(complaints()).containsExactly(
        "articles/gone.md error HS001 this link cannot be followed: it leads nowhere | take it away, or mend it",
        "articles/self.md error HS005 this link leads to itself | take the link away");
  }

  @Test
  void foldersThatMultiplyThroughLinksAreStopped() throws IOException {
    file(".f0/x.md");
    for (int level = 1; level <= 12; level++) {
      for (int twin = 0; twin < 3; twin++) {
        link(".f" + level + "/" + twin, "../.f" + (level - 1));
      }
    }
    link("articles", ".f12");
    assertThat(paths()).hasSizeLessThanOrEqualTo(1000);
    assertThat(complaints()).isNotEmpty().allSatisfy(words ->
        assertThat(words).endsWith(" error HS005 more than 1000 folders are links to folders | take the link away"));
  }

  @Test
  void theContentFolderItselfMayBeALink() throws IOException {
    file("articles/a.md");
    Path link = Files.createSymbolicLink(outside.resolve("link"), content);
    assertThat(SourceWalk.walk(link, problems).files()).hasSize(1);
    assertThat(complaints()).isEmpty();
  }
}
