package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

  @Test
  void aListIsPutInWords() {
    assertThat(Lists.and(List.of())).isEmpty();
    assertThat(Lists.or(List.of("A"))).isEqualTo("A");
    assertThat(Lists.and(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Lists.or(List.of("A", "B", "C"))).isEqualTo("A, B or C");
  }

  @Test
  void oneIsNotMany() {
    assertThat(Lists.count(0, "story", "stories")).isEqualTo("0 stories");
    assertThat(Lists.count(1, "story", "stories")).isEqualTo("1 story");
  }

  @Test
  void whatSomebodyTypedIsOneLine() {
    assertThat(OneLine.of(" The\tDaily \n\u0007Murmur ")).isEqualTo("The Daily Murmur");
  }
}
