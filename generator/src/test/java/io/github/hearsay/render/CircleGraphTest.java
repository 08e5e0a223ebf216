package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The people around somebody, listed and drawn. */
final class CircleGraphTest {

  private static final Pattern DOT = Pattern.compile("<title>([^<]*)</title><circle cx=\"(\\d+)\" cy=\"(\\d+)\" r=\"16\"/>");

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur =
        new Murmur(folder)
            .file(
                "people/nell-gwyn.md",
                "---\nname: Nell Gwyn\nrelations:\n  - {romance: Charles II, level: documented}\n  - {manager: Charles II}\n"
                    + "  - {rival: Louise & Co, level: rumoured}\n  - {child: unnamed, count: 2}\n---\n")
            .file("people/charles-ii.md", "---\nname: Charles II\nrelations: [{romance: Louise & Co}, {friend: Louise & Co}]\n---\n")
            .file("articles/wall.md", "---\ntitle: The wall\ndate: 1671-03-02\npeople: [Nell Gwyn, John Evelyn]\ntopic: Court\n---\nThey laughed.\n");
  }

  private PersonView nell() {
    return murmur.view("/people/nell-gwyn/", PersonView.class);
  }

  @Test
  void theListSaysWhoTheyAreAndWhatTheyShare() {
    assertThat(nell().circle()).extracting(one -> one.person().label() + ": " + one.relation() + "/" + one.counted())
        .containsExactly("John Evelyn: /1 story", "Charles II: romance, manager/", "Louise & Co: rival/");
    assertThat(nell().companions()).isEmpty();
    murmur.isWhole();
  }

  @Test
  void theDrawingHasTheSamePeopleInTheSameOrderWithLinks() {
    String svg = nell().graph().html();
    assertThat(DOT.matcher(svg).results().map(dot -> dot.group(1) + " " + dot.group(2) + " " + dot.group(3)))
        .containsExactly("John Evelyn 160 28", "Charles II 274 226", "Louise &amp; Co 46 226");
    assertThat(svg)
        .contains("<a href=\"../charles-ii/\" tabindex=\"-1\">", "<path class=\"seen\" stroke-width=\"1\" d=\"M160 160L160 28\"/>",
            "<path class=\"documented\"", "<path class=\"rumoured\"", "aria-hidden=\"true\"")
        .containsOnlyOnce("<path class=\"chord\" stroke-width=\"1\" d=\"M274 226L46 226\"/>");
  }

  @Test
  void nobodyIsDrawnBesideOneOther() {
    murmur = new Murmur(folder.resolve("other")).file("people/ann.md", "---\nname: Ann Ash\nrelations: [{rival: Bea Brook}]\n---\n");
    PersonView ann = murmur.view("/people/ann/", PersonView.class);
    assertThat(ann.graph()).isEqualTo(Markup.NONE);
    assertThat(ann.circle()).hasSize(1);
  }

  @Test
  void aDrawingHoldsTwelveAndWhoeverIsRelatedComesFirst() {
    StringBuilder crowd = new StringBuilder();
    for (int i = 10; i < 30; i++) {
      crowd.append(", Guest G").append(i);
    }
    murmur.file("articles/ball.md", "---\ntitle: The ball\ndate: 1672\npeople: [Nell Gwyn" + crowd + "]\ntopic: Court\n---\nThey danced.\n").again();
    PersonView nell = nell();
    List<String> names = Scene.each(nell.circle(), one -> one.person().label());
    assertThat(names).hasSize(Circle.MOST).contains("Charles II", "Louise & Co").startsWith("Guest G10");
    assertThat(nell.companions()).hasSize(21 - 10);
    assertThat(DOT.matcher(nell.graph().html()).results()).hasSize(Circle.MOST).allSatisfy(dot -> {
      assertThat(Integer.parseInt(dot.group(2))).isBetween(16, 304);
      assertThat(Integer.parseInt(dot.group(3))).isBetween(16, 304);
    });
  }
}
