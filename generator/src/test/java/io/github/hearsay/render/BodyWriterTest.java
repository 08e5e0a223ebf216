package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a text's links, pictures and names become on a page. */
final class BodyWriterTest {

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur = new Murmur(folder).file("articles/other.md", "---\ntitle: Other\ndate: 1786\npeople: [Nell Gwyn]\n---\n## A heading\n\nText.\n");
  }

  private String body(String text) {
    murmur.file("articles/it.md", "---\ntitle: It\ndate: 1785\npeople: [Nell Gwyn]\n---\n" + text + "\n");
    String html = murmur.view("/articles/1785/it/", StoryView.class).body().html();
    assertThat(html.chars()).allMatch(c -> c >= ' ' || c == '\n');
    assertThat(murmur.complaints()).isEmpty();
    return html.strip();
  }

  @Test
  void aTextWithNothingOpenIsLeftAlone() {
    assertThat(body("A & B *c*")).isEqualTo("<p>A &amp; B <em>c</em></p>");
  }

  @Test
  void theFirstMentionOfAListedPersonIsALink() {
    assertThat(body("Nell Gwyn, then Nell Gwyn again."))
        .isEqualTo("<p><a href=\"../../../people/nell-gwyn/\">Nell Gwyn</a>, then Nell Gwyn again.</p>");
  }

  @Test
  void linksLeadToWhereThingsLieFromThisPage() {
    assertThat(body("[it](article:other#a-heading) [her](person:nell-gwyn) [up](#below)\n\n## Below"))
        .contains("<a href=\"../../1786/other/#h-a-heading\">it</a>")
        .contains("<a href=\"../../../people/nell-gwyn/\">her</a>")
        .contains("<a href=\"#h-below\">up</a>");
    murmur.isWhole();
  }

  @Test
  void aLinkMayHoldEmphasisAndATitle() {
    assertThat(body("[*very* \"odd\"](https://example.org/?a=1&b=2 \"A <title>\")"))
        .isEqualTo(
            "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\" title=\"A &lt;title&gt;\"><em>very</em> “odd”</a></p>");
  }

  @Test
  void aPictureKeepsItsPlaceFree() {
    murmur.picture("articles/ring.png");
    assertThat(body("Here: ![A \"ring\"](ring.png \"Drawn for us\")"))
        .contains("<img src=\"ring.png\" alt=\"A ")
        .contains("title=\"Drawn for us\" width=\"3\" height=\"2\" loading=\"lazy\" decoding=\"async\">");
  }

  @Test
  void aPictureByItselfIsAFigureWithItsTitleBelow() {
    murmur.picture("articles/ring.png");
    assertThat(body("![A ring](ring.png \"Drawn for us\")"))
        .isEqualTo(
            "<figure><img src=\"ring.png\" alt=\"A ring\" width=\"3\" height=\"2\" loading=\"lazy\" decoding=\"async\">"
                + "<figcaption>Drawn for us</figcaption></figure>");
  }
}
