package io.github.hearsay.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages words = Messages.english();

  @Test
  void gapsAreFilledInTheOrderOfTheMessage() {
    assertThat(Pattern.of("{1} of {0}, {1}").fill("A", "B")).isEqualTo("B of A, B");
    assertThat(words.say("storiesOf", "1785")).isEqualTo("Stories of 1785");
  }

  @Test
  void whatFillsAGapIsLeftAsItIs() {
    assertThat(Pattern.of("a {0} b").with(text -> text.replace('b', 'c')).fill("{0} b")).isEqualTo("a {0} b c");
  }

  @Test
  void aBraceThatIsNoGapIsRefused() {
    assertThatThrownBy(() -> Pattern.of("a {name}")).hasMessage("a gap is written {0}: a {name}");
  }

  @Test
  void aMessageThatNobodyWroteIsRefused() {
    assertThatThrownBy(() -> words.say("storyOf")).hasMessage("no message is called storyOf");
    assertThatThrownBy(() -> words.say("storyOf", "1785")).hasMessage("no message is called storyOf");
  }

  @Test
  void ownMessagesGoBeforeThoseOfTheProgram() {
    assertThat(Messages.of("en", Map.of("storiesOf", "Tales of {0}")).say("storiesOf", "1785")).isEqualTo("Tales of 1785");
  }

  @Test
  void aLanguageThatNobodyTranslatedIsEnglish() {
    assertThat(Messages.of("nl-BE", Map.of()).say("years")).isEqualTo("Years");
  }

  @Test
  void listsHaveAWordBeforeTheLast() {
    assertThat(words.and(List.of())).isEmpty();
    assertThat(words.and(List.of("A"))).isEqualTo("A");
    assertThat(words.and(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(words.and(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(words.or(List.of("A", "B", "C"))).isEqualTo("A, B or C");
  }

  @Test
  void countsTakeTheFormOfTheirNumber() {
    Messages counting = Messages.of("en", Map.of("boxes.one", "{0} box in {1}", "boxes.other", "{0} boxes in {1}"));
    assertThat(counting.count("boxes", 1, "Bath")).isEqualTo("1 box in Bath");
    assertThat(counting.count("boxes", 0, "Bath")).isEqualTo("0 boxes in Bath");
  }

  @Test
  void datesAreInTheOrderOfTheLanguage() {
    assertThat(words.day(3, 10, "2016")).isEqualTo("3 October 2016");
    assertThat(words.monthOfYear(12, "AD 45")).isEqualTo("December AD 45");
    assertThat(List.of(words.ordinal(1), words.ordinal(12), words.ordinal(22), words.ordinal(113)))
        .containsExactly("1st", "12th", "22nd", "113th");
  }
}
