package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * After an edit that only the story's own page shows, a build links nothing; after any other it does; and either way it leaves what a build that
 * remembers nothing leaves, and says the same. The system property {@code hearsay.edits} sets how many edits at random there are.
 */
class TextEditsTest extends EditedSite {

  private static final int EDITS = Integer.getInteger("hearsay.edits", 25);
  private static final List<String> PIECES =
      List.of(
          "It rained. ", "Ann Archer laughed. ", "Ben said nothing. ", "Clara Cole was not there. ", "Somebody saw Dora. ", "Edgar Eel *left*. ",
          "\n\nA line.\n\n", "\n\n## What then\n\n", "[before](article:the-ring) ", "[[page:about]] ", "[[ben-butler]] ", "A note.[^1]\n\n[^1]: From a friend.\n\n",
          "[there](https://example.com/) ", "`code` ", "<b>bold</b> ", "\n\n> “No.”\n\n", "[up](#what-came-of-it) ", "[[Nobody Known]] ");

  @Test
  void whatOnlyTheStorysOwnPageShowsIsNotLinked() throws IOException {
    assertThat(linksAfter("Nothing at all.", "Nothing at all, then.")).isFalse();
    assertThat(linksAfter("then.", "then.\n\nAnd that is *not* all.")).isFalse();
    assertThat(linksAfter("Ann Archer met Ben Butler", "Early, Nancy met Ben Butler")).isFalse();
    assertThat(linksAfter("Early, Nancy", "Late, she")).isFalse();
    assertThat(linksAfter("Late, she", "Ann Archer, late,")).isFalse();
  }

  @Test
  void anEditIsRememberedByTheBuildsThatFollow() throws IOException {
    assertThat(linksAfter("Nothing at all.", "Nothing.")).isFalse();
    assertThat(links()).as("nothing is new").isFalse();
    Files.setLastModifiedTime(story, FileTime.fromMillis(0));
    assertThat(links()).as("nothing but a time is new").isFalse();
    assertThat(linksAfter("Nothing.", "Nothing")).isFalse();
    assertThat(linksAfter("of it\n\nNothing", "of it\n\nNothing.")).isFalse();
    Path ring = root.resolve("content/articles/the-ring.md");
    Files.writeString(ring, Files.readString(ring) + "It was found.\n");
    assertThat(links()).as("it has no summary, so its first words are on other pages").isTrue();
    assertThat(linksAfter("Nothing.", "Something.")).isFalse();
    Files.writeString(
        root.resolve("content/people/ann-archer.md"),
        "---\nname: Ann Arrow\nslug: ann-archer\naliases: [Ann Archer]\nborn: 1720\n---\n");
    assertThat(links()).isTrue();
    assertThat(linksAfter("Something.", "Anything.")).isFalse();
  }

  @Test
  void whatOthersCouldNoticeIsLinked() throws IOException {
    assertThat(linksAfter("title: The duel", "title: A duel")).isTrue();
    assertThat(linksAfter("## What came of it", "## What became of it")).isTrue();
    assertThat(linksAfter("Edgar Eel looked on", "Edgar Eel looked away")).as("it is quoted on his page").isTrue();
    assertThat(linksAfter("More of it", "A little more of it")).as("it is quoted on the other story's page").isTrue();
    assertThat(linksAfter("Nothing at all.", "Nothing, said Clara Cole.")).as("a warning").isTrue();
    assertThat(linksAfter("Nothing, said", "Neither, said")).as("the warning is the same, if in the same place").isFalse();
    assertThat(linksAfter("Neither", "[[dora-dean]]")).isTrue();
    assertThat(linksAfter("date: 1761-06-01", "date: 1761-06-02")).isTrue();
  }

  @Test
  void aFileThatSomebodyMeddledWithIsPutRight() throws IOException {
    Files.writeString(root.resolve("kept/site/people/index.html"), "meddled with");
    assertThat(linksAfter("Nothing at all.", "Nothing.")).isTrue();
  }

  /** Of 210 pages: a word in 105 of them is told of each, one in 106 of titles and names only. */
  @Test
  void aWordThatBecomesCommonIsLinked() throws IOException {
    for (int i = 0; i < 200; i++) {
      String words = (i < 104 ? "halfway " : "") + (i < 150 ? "everywhere " : "") + "word" + i;
      write("articles/many-" + i + ".md", "---\ntitle: Many " + i + "\ndate: 1763-05-02\nsummary: One of many.\ntopics: [duels]\n---\n" + words + ".\n");
    }
    assertThat(links()).isTrue();
    assertThat(linksAfter("Nothing at all.", "Nothing everywhere.")).as("a word that is common anyway").isFalse();
    assertThat(linksAfter("Nothing everywhere.", "Nothing halfway.")).as("the last page before it is").isFalse();
    Path other = root.resolve("content/articles/the-reply.md");
    Files.writeString(other, Files.readString(other) + "\nQuite halfway.\n");
    assertThat(links()).as("it has become common").isTrue();
    assertThat(linksAfter("Nothing halfway.", "Nothing.")).as("it is common no more").isTrue();
  }

  @Test
  void aTextOfAnotherLengthChangesHowAllAreWeighed() throws IOException {
    assertThat(linksAfter("Nothing at all.", "Nothing at all, nothing at all.")).isFalse();
    assertThat(linksAfter("Nothing at all, nothing", "And so on. ".repeat(60) + "Nothing")).as("stories are longer now").isTrue();
    assertThat(linksAfter("And so on. ", "")).as("and shorter").isTrue();
  }

  @Test
  void whatIsRememberedMayBeBrokenOrGone() throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < 8; i++) {
      for (Path file : Trees.files(root.resolve("kept/.hearsay/site/cache")).values()) {
        byte[] bytes = Files.readAllBytes(file);
        if (random.nextInt(6) == 0) {
          Files.delete(file);
        } else if (bytes.length > 0 && random.nextInt(3) == 0) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
          Files.write(file, bytes);
        }
      }
      linksAfter("---\nAnn Archer", "---\nAnn Archer");
      text = text + "More.\n";
      Files.writeString(story, text);
      links();
    }
  }

  @Test
  void anyEditLeavesWhatACleanBuildLeaves() throws IOException {
    Random random = new Random(7);
    int quick = 0;
    for (int i = 0; i < EDITS; i++) {
      String before = text;
      int body = text.indexOf("\n---\n", 4) + 5;
      int at = body + random.nextInt(text.length() - body + 1);
      int end = Math.min(text.length(), at + random.nextInt(9));
      text = text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(random.nextInt(3) == 0 ? end : at);
      Files.writeString(story, text);
      quick += links() ? 0 : 1;
      if (random.nextInt(4) == 0) {
        text = before;
      }
    }
    assertThat(quick).isPositive();
  }
}
