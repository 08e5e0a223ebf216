package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextNumbersTest {

  private final TextNumbers numbers = new TextNumbers();

  @Test
  void textsAreNumberedAsTheyComeAndKeepTheirNumbers() {
    List<String> texts = IntStream.range(0, 5000).mapToObj(i -> "people/somebody-called-" + i + "/index.html").toList();

    for (int again = 0; again < 2; again++) {
      for (int i = 0; i < texts.size(); i++) {
        assertThat(numbers.add(texts.get(i))).isEqualTo(i);
      }
    }

    assertThat(numbers.size()).isEqualTo(texts.size());
    assertThat(IntStream.range(0, texts.size()).mapToObj(numbers::text)).isEqualTo(texts);
    assertThat(texts).allMatch(text -> numbers.text(numbers.find(text)).equals(text));
  }

  @Test
  void whatWasNotAddedHasNoNumber() {
    numbers.add("a");

    assertThat(numbers.find("b")).isEqualTo(-1);
    assertThat(numbers.find("")).isEqualTo(-1);
  }

  @Test
  void textsOfAnyLengthAndScriptComeBackAsTheyWere() {
    List<String> texts = List.of("", "x".repeat(70_000), "Noël und Zoë", "نص", "\ud83d\ude00", "y".repeat(65_536), "after");

    texts.forEach(numbers::add);

    assertThat(IntStream.range(0, texts.size()).mapToObj(numbers::text)).isEqualTo(texts);
  }

  @Test
  void sortedNumbersAreInTheOrderOfTheirTexts() {
    List.of("people/b", "people", "a", "people/a").forEach(numbers::add);

    assertThat(Arrays.stream(numbers.sorted()).mapToObj(numbers::text)).containsExactly("a", "people", "people/a", "people/b");
  }
}
