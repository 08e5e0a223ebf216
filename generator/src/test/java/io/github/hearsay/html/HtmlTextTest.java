package io.github.hearsay.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void aCutLeavesNoDanglingPunctuation() {
    assertThat(HtmlText.cut("Nell Gwyn, actress and more", 14)).isEqualTo("Nell Gwyn…");
    assertThat(HtmlText.cut("He said – she said nothing", 10)).isEqualTo("He said…");
  }

  @Test
  void aCutNeverExceedsItsLimit() {
    String text = "a bb ccc dddd eeeee ffffff ".repeat(3).strip();
    for (int max = 2; max <= text.length(); max++) {
      assertThat(HtmlText.cut(text, max)).hasSizeLessThanOrEqualTo(max);
    }
  }

  @Test
  void aTextWithoutBlanksIsCutBetweenCharacters() {
    assertThat(HtmlText.cut("王曉嵐林沐辰星野", 5)).isEqualTo("王曉嵐林…");
    assertThat(HtmlText.cut("👑👑👑👑", 4)).isEqualTo("👑…");
  }
}
