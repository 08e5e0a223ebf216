package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static String around(String text) {
    int start = text.indexOf('<');
    int end = text.indexOf('>') - 1;
    return Sentences.around(text.replace("<", "").replace(">", ""), start, end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The King came. |He saw <Nell>.| She left.",
        "The King came! |He saw <Nell>?| “She left.”",
        "“Come!” |“<Nell> is here.”| “She left.”",
        "|Mrs. <Fitzherbert> and the Rev. Robert Burt met Dr. J. Johnson of St. James on 15 Dec. 1785.| Nobody knew.",
        "|“Really?” asked <Nell>.| Yes.",
        "|It cost £1.5m, says <Nell>… and more.| Yes.",
        "王は来た。|<ネル>に会った。|彼女は去った。",
        "|<Nell>|",
        "One. |<Two. Three> four.| Five.",
        "One. |Two <>three.| Four.",
      })
  void theSentenceAroundALinkIsFound(String text) {
    String expected = text.substring(text.indexOf('|') + 1, text.lastIndexOf('|')).replace("<", "").replace(">", "");
    assertThat(around(text.replace("|", ""))).isEqualTo(expected);
  }

  @Test
  void aLongSentenceIsCutAtWordsAroundTheLink() {
    String cut = around("before ".repeat(60) + "<Nell Gwyn> " + "after ".repeat(60) + ".");

    assertThat(cut).startsWith("…before").endsWith("after…").contains("Nell Gwyn").hasSizeBetween(250, Sentences.LONGEST);
  }

  @Test
  void aLongSentenceIsCutOnlyWhereItIsTooLong() {
    assertThat(around("<Nell> " + "after ".repeat(60))).startsWith("Nell after").endsWith("after…");
    assertThat(around("before ".repeat(60) + "<Nell>")).startsWith("…before").endsWith("before Nell");
  }

  @Test
  void evenOneEndlessWordIsCut() {
    assertThat(around("x".repeat(1000) + "<Nell>" + "y".repeat(1000))).startsWith("…Nelly").endsWith("y…").hasSizeLessThanOrEqualTo(Sentences.LONGEST);
    assertThat(around("<" + "👑".repeat(500) + ">")).hasSizeLessThanOrEqualTo(Sentences.LONGEST).endsWith("👑…");
  }
}
