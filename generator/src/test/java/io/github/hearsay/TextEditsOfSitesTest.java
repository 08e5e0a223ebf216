package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.picture.SamplePictures;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sites with more in them than texts, in which an edit that only the story's own page shows is linked as little. */
class TextEditsOfSitesTest extends EditedSite {

  private void settings(String more) throws IOException {
    write("site.yml", "title: Texts\nurl: https://example.com/\ndescription: None of it true\n" + more);
  }

  private void picture(String name, int width, int height) throws IOException {
    Files.write(root.resolve("content/articles/" + name), SamplePictures.of("png", width, height));
  }

  private void editsTheText() throws IOException {
    assertThat(linksAfter("Nothing at all.", "Nothing at all, then.")).isFalse();
    assertThat(linksAfter("Ann Archer met", "Early, Nancy met")).isFalse();
    assertThat(linksAfter("all, then.", "all, for once.\n\nOr so they say.")).isFalse();
  }

  @Test
  void whatIsWithheldIsNoHindrance() throws IOException {
    write("people/quiet-jane.md", "---\nname: Quiet Jane\ndied: 1800\nprofile: limited\n---\n");
    write("articles/of-jane.md", "---\ntitle: Of Jane\ndate: 1761-06-02\npeople: [Quiet Jane]\n---\nShe was there.\n");
    write("articles/unlisted.md", "---\ntitle: Unlisted\ndate: 1762-06-02\npeople: [Ann Archer]\nindex: false\n---\nNo matter.\n");
    assertThat(linksAfter("mentions: [Edgar Eel]", "mentions: [Edgar Eel, Quiet Jane]")).isTrue();
    editsTheText();
    assertThat(linksAfter("topics: [duels]", "topics: [duels]\nindex: false")).isTrue();
    assertThat(linksAfter("Or so they say.", "Or so it is said.")).as("a story that is not to be found itself").isFalse();
    assertThat(linksAfter("people: [Ann Archer, Ben Butler]\nmentions: [Edgar Eel, ", "people: [")).isTrue();
    assertThat(linksAfter("index: false\n", "")).isTrue();
    assertThat(linksAfter("Or so it is said.", "And so on.")).as("a story about nobody else").isFalse();
  }

  @Test
  void picturesAreNoHindrance() throws IOException {
    picture("ring.png", 800, 500);
    picture("lamp.png", 300, 200);
    picture("banner.png", 1400, 300);
    settings("look: {masthead: articles/banner.png}\ncards: true\n");
    Path ring = root.resolve("content/articles/the-ring.md");
    Files.writeString(ring, Files.readString(ring).replace("topics:", "image: {src: ring.png, alt: A ring, credit: Nobody}\ntopics:"));
    assertThat(links()).isTrue();
    editsTheText();
    assertThat(linksAfter("topics: [duels]", "image: {src: ring.png, alt: A ring, credit: Nobody}\ntopics: [duels]")).isTrue();
    assertThat(linksAfter("Or so they say.", "And so on.")).as("with a picture at its head").isFalse();
    assertThat(linksAfter("And so on.", "And so on.\n\n![A lamp](lamp.png)")).as("another picture").isTrue();
    assertThat(linksAfter("And so on.", "And on.")).as("with a picture in its text").isFalse();
    assertThat(linksAfter("![A lamp](lamp.png)", "")).as("one picture less").isTrue();
  }

  @Test
  void aRecordOfTextsIsNoHindranceUntilItIsBroken() throws IOException {
    assertThat(Hearsay.record(request(root.resolve("kept/site")), Progress.NONE).failed()).isFalse();
    assertThat(links()).isTrue();
    editsTheText();
    Path lock = root.resolve("content/stories.lock");
    String lines = Files.readString(lock);
    assertThat(lines).contains("the-duel 2026-01-02");
    text = text.replace("all, for once.", "all.").replace("\n\nOr so they say.", "").replace("Early, Nancy", "Ann Archer");
    Files.writeString(story, text);
    Files.writeString(lock, lines.replace("2026-01-02", "2025-01-02"));
    assertThat(links()).isTrue();
    assertThat(linksAfter("Nothing at all.", "Nothing.")).as("an edit without a word").isTrue();
    assertThat(linksAfter("title: The duel", "minor-edit: true\ntitle: The duel")).isTrue();
    assertThat(linksAfter("Nothing.", "Nothing at last.")).as("a minor edit").isFalse();
  }

  @Test
  void warningsThatAreKnownAreNoHindrance() throws IOException {
    assertThat(linksAfter("Nothing at all.", "Nothing at all, said Clara Cole.")).isTrue();
    String warning =
        Hearsay.check(request(root.resolve("none"))).problems().stream()
            .map(problem -> problem.code().id() + " " + problem.at().file() + ": " + problem.message() + "\n")
            .filter(line -> line.contains("articles/the-duel.md") && line.contains("Clara"))
            .findFirst()
            .orElseThrow();
    baseline = Optional.of(Files.writeString(root.resolve("known.txt"), warning));
    assertThat(links()).isTrue();
    assertThat(linksAfter("Nothing at all, said", "Neither at all, said")).isFalse();
    assertThat(linksAfter("Neither at all, said Clara Cole.", "Nothing.")).as("nothing to warn of any more").isTrue();
  }

  @Test
  void aWaiverOfSomethingElseIsNoHindrance() throws IOException {
    write("people/bea-butler.md", "---\nname: Bea Butler\nshort: Butler\nborn: 1731\n---\n");
    write("people/ben-butler.md", "---\nname: Ben Butler\nshort: Butler\nborn: 1730\n---\n");
    assertThat(linksAfter("people: [Ann Archer, Ben Butler]\nm", "people: [Ben Butler, Bea Butler]\nallow: [{code: HS505, reason: both}]\nm")).isTrue();
    assertThat(linksAfter("Ann Archer met Ben Butler.", "There Butler was.")).isTrue();
    assertThat(linksAfter("Nothing at all.", "Nothing.")).isFalse();
    assertThat(linksAfter("There Butler was.", "There they were.")).as("a waiver of nothing").isTrue();
  }
}
